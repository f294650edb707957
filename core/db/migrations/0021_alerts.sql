-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the site is warned of, while it lasts and afterwards. Ids, counts and words of ours only; no guest's. Older programs
-- may go on reading and writing.

-- `place` tells what it is about in one word (alertKey in core/model/alert.h). What was seen: core/model/alert.h tells the
-- units. `acked_...`: what it was like when somebody said that they take care of it.
CREATE TABLE alert (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    kind @word NOT NULL,
    place @key NOT NULL,
    team_id @ref NULL,
    property_id @ref NULL,
    channel_id @ref NULL,
    template_id @ref NULL,
    relay @key NOT NULL DEFAULT '',
    level @word NOT NULL,
    seen_value @ref NOT NULL,
    seen_second @ref NOT NULL,
    seen_count @ref NOT NULL,
    limit_value @int NOT NULL,
    limit_within @int NOT NULL,
    detail @name NOT NULL DEFAULT '',
    since @time NOT NULL,
    seen_at @time NOT NULL,
    told @int NOT NULL DEFAULT 0,
    told_at @time NULL,
    acked_by @ref NULL,
    acked_at @time NULL,
    acked_level @word NULL,
    acked_value @ref NULL,
    acked_second @ref NULL,
    acked_count @ref NULL,
    cleared_at @time NULL,
    version @ref NOT NULL DEFAULT 1,
    open_key @key GENERATED ALWAYS AS (CASE WHEN cleared_at IS NULL THEN place END) VIRTUAL,
    CONSTRAINT alert_open UNIQUE (open_key),
    CONSTRAINT alert_team FOREIGN KEY (team_id) REFERENCES team (id),
    CONSTRAINT alert_property FOREIGN KEY (property_id) REFERENCES property (id),
    CONSTRAINT alert_channel FOREIGN KEY (channel_id) REFERENCES channel_account (id),
    CONSTRAINT alert_acked FOREIGN KEY (acked_by) REFERENCES agent (id),
    CONSTRAINT alert_level CHECK (level IN ('warning', 'severe')),
    CONSTRAINT alert_order CHECK (cleared_at IS NULL OR cleared_at >= since),
    CONSTRAINT alert_handled CHECK ((acked_by IS NULL) = (acked_at IS NULL))
) @table
--;
CREATE INDEX alert_by_clearing ON alert (cleared_at, id)
--;
-- Whose alerts the reader may see: agents and supervisors those of their teams, supervisors in no team and administrators
-- everybody's. An account that is no agent's (the relay's) sees everything, a deactivated agent nothing.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_alert_team AS
SELECT t.id FROM team t
WHERE NOT EXISTS (SELECT 1 FROM in_viewer v)
   OR EXISTS (SELECT 1 FROM in_viewer v WHERE v.active = 1 AND (v.role = 'admin'
        OR (v.role = 'supervisor' AND NOT EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = v.id))
        OR EXISTS (SELECT 1 FROM team_member m WHERE m.agent_id = v.id AND m.team_id = t.id)))
--;
-- [sqlite]
CREATE VIEW in_alert_team AS SELECT t.id FROM team t
--;
-- What is no team's: a property that none serves, a channel. Agents see what is in their sight, supervisors what is of
-- their teams.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_alert_property AS
SELECT p.id FROM property p
WHERE p.id IN (SELECT h.id FROM in_house h)
   OR (EXISTS (SELECT 1 FROM in_viewer v WHERE v.active = 1 AND v.role = 'agent') AND p.id IN (SELECT s.id FROM in_sight s))
--;
-- [sqlite]
CREATE VIEW in_alert_property AS SELECT p.id FROM property p
--;
-- A relay's own: for whoever sees everything. One row or none.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_alert_relay AS
SELECT s.id FROM site s
WHERE NOT EXISTS (SELECT 1 FROM in_viewer v)
   OR EXISTS (SELECT 1 FROM in_viewer v WHERE v.active = 1 AND (v.role = 'admin'
        OR (v.role = 'supervisor' AND NOT EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = v.id))))
--;
-- [sqlite]
CREATE VIEW in_alert_relay AS SELECT s.id FROM site s
--;
@view v_alert AS
SELECT a.id, a.uuid, a.kind, a.team_id, a.property_id, a.channel_id, a.template_id, a.relay, a.level, a.seen_value,
       a.seen_second, a.seen_count, a.limit_value, a.limit_within, a.detail, t.name AS team_name, p.name AS property_name,
       h.name AS channel_name, a.since, a.told, a.told_at, a.acked_by, k.display_name AS acked_name, a.acked_at, a.cleared_at
FROM alert a
LEFT JOIN team t ON t.id = a.team_id
LEFT JOIN property p ON p.id = a.property_id
LEFT JOIN channel_account h ON h.id = a.channel_id
LEFT JOIN agent k ON k.id = a.acked_by
WHERE (a.team_id IS NOT NULL AND a.team_id IN (SELECT x.id FROM in_alert_team x))
   OR (a.team_id IS NULL AND a.property_id IS NOT NULL AND a.property_id IN (SELECT y.id FROM in_alert_property y))
   OR (a.team_id IS NULL AND a.property_id IS NULL AND EXISTS (SELECT 1 FROM in_alert_relay z))
--;
-- The change log: kind 11 is an alert.
@changes alert INSERT 11 NEW.id 0 NEW.version
--;
@changes alert UPDATE 11 NEW.id 0 NEW.version
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('alert', 'ledger', NULL)
--;
UPDATE site SET schema_version = 21 WHERE id = 1
