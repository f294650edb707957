-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an hour of an agent's work costs, reports written as PDF, and channels that are switched off in the ledger of uptime.
-- Older programs may go on reading and writing: they write a report that is to be a PDF as CSV, and leave a hole where a
-- channel is switched off until a newer one looks.

-- In force from then on; NULL: not set. Thousandths of the currency's unit.
CREATE TABLE agent_cost (
    id @id,
    in_force_from @time NOT NULL,
    thousandths @ref NULL,
    currency @word NULL,
    CONSTRAINT agent_cost_whole CHECK ((thousandths IS NULL) = (currency IS NULL)),
    CONSTRAINT agent_cost_range CHECK (thousandths BETWEEN 0 AND 1000000000)
) @table
--;
CREATE INDEX agent_cost_in_force ON agent_cost (in_force_from)
--;
-- Whether it was ever set is for everybody, the amount is not.
@view v_agent_cost AS
SELECT k.id, k.in_force_from FROM agent_cost k WHERE k.thousandths IS NOT NULL
--;
CREATE INDEX focus_by_conversation ON focus_interval (conversation_id, started_at)
--;
-- The time a conversation was in front of people from the beginning of a resolution to its end, at what their hour cost then.
-- Indexes: closing_by_time, message_history, focus_by_conversation.
@view v_fact_people_cost AS
SELECT z.id, z.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at,
       CAST((k.thousandths * COALESCE((SELECT SUM(@least(COALESCE(f.ended_at, z.closed_at), z.closed_at)
               - @greatest(f.started_at, COALESCE((SELECT MAX(y.reopened_at) FROM closing y
                   WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at)))
           FROM focus_interval f WHERE f.conversation_id = z.conversation_id AND f.started_at < z.closed_at
           AND (f.ended_at IS NULL OR f.ended_at > COALESCE((SELECT MAX(y.reopened_at) FROM closing y
               WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at))), 0) + 1800) @div 3600 AS SIGNED) AS value,
       1 AS weight, k.currency AS label
FROM closing z @by_index(closing_by_time) @then conversation c ON c.id = z.conversation_id
@then agent_cost k ON k.id = (SELECT j.id FROM agent_cost j WHERE j.in_force_from <= z.closed_at
    ORDER BY j.in_force_from DESC, j.id DESC LIMIT 1)
WHERE z.undone_at IS NULL AND k.thousandths IS NOT NULL AND c.property_id IN (SELECT h.id FROM in_house h)
  AND EXISTS (SELECT 1 FROM message m WHERE (m.author_kind = 'agent' OR m.from_phone = 1)
        AND m.conversation_id = z.conversation_id AND m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
        AND m.arrived_at <= z.closed_at AND m.arrived_at >= COALESCE((SELECT MAX(y.reopened_at) FROM closing y
            WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at))
--;
-- Set for a time that is over: what was counted since is counted again.
@trigger marks_agent_cost_insert AFTER INSERT ON agent_cost
NEW.in_force_from < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) VALUES (NEW.in_force_from, NULL)
--;
-- Time in front that is noted late is part of the closings that came after it.
DROP TRIGGER marks_focus_insert
--;
@trigger marks_focus_insert AFTER INSERT ON focus_interval
NEW.started_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (NEW.started_at, NEW.ended_at, NEW.conversation_id, 2)
--;
-- [mysql]
ALTER TABLE saved_report DROP CONSTRAINT saved_report_kind
--;
-- [mysql]
ALTER TABLE saved_report ADD CONSTRAINT saved_report_kind CHECK (file_kind IN ('csv', 'xlsx', 'pdf'))
--;
-- SQLite changes no CHECK: the table is made anew, and what hangs on it.
-- [sqlite]
DROP VIEW IF EXISTS v_saved_report
--;
-- [sqlite]
CREATE TABLE saved_report_wider (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    name @name NOT NULL,
    cut_by @word NOT NULL,
    metric @word NOT NULL,
    agent @name NOT NULL,
    team @name NOT NULL,
    channel @name NOT NULL,
    property @name NOT NULL,
    zone @name NOT NULL,
    every @word NOT NULL,
    file_kind @word NOT NULL,
    next_day @word NULL,
    written_at @time NULL,
    file_name @name NULL,
    error @text NULL,
    failed_at @time NULL,
    created_at @time NOT NULL,
    service_type @word NOT NULL DEFAULT '',
    customer_type @word NOT NULL DEFAULT '',
    tag @name NOT NULL DEFAULT '',
    CONSTRAINT saved_report_name UNIQUE (name),
    CONSTRAINT saved_report_every CHECK (every IN ('never', 'day', 'week', 'month')),
    CONSTRAINT saved_report_kind CHECK (file_kind IN ('csv', 'xlsx', 'pdf')),
    CONSTRAINT saved_report_next CHECK ((every = 'never') = (next_day IS NULL))
)
--;
-- [sqlite]
INSERT INTO saved_report_wider (id, uuid, name, cut_by, metric, agent, team, channel, property, zone, every, file_kind, next_day,
    written_at, file_name, error, failed_at, created_at, service_type, customer_type, tag)
SELECT r.id, r.uuid, r.name, r.cut_by, r.metric, r.agent, r.team, r.channel, r.property, r.zone, r.every, r.file_kind, r.next_day,
    r.written_at, r.file_name, r.error, r.failed_at, r.created_at, r.service_type, r.customer_type, r.tag FROM saved_report r
--;
-- [sqlite]
DROP TABLE saved_report
--;
-- [sqlite]
ALTER TABLE saved_report_wider RENAME TO saved_report
--;
-- [sqlite]
CREATE VIEW v_saved_report AS
SELECT r.id, r.name, r.cut_by, r.metric, r.agent, r.team, r.channel, r.property, r.zone, r.every, r.file_kind, r.next_day,
       r.written_at, r.file_name, r.error, r.failed_at, r.service_type, r.customer_type, r.tag
FROM saved_report r
--;
-- `up`: 1 there, 0 not, 2 switched off. Where a channel was, its ledger has had a hole.
CREATE INDEX uptime_by_channel ON uptime_interval (channel_id, started_at)
--;
INSERT INTO uptime_interval (channel_id, up, started_at, seen_at, ended_at)
SELECT a.channel_id, 2, a.ended_at, MIN(b.started_at), MIN(b.started_at) FROM uptime_interval a
JOIN uptime_interval b ON b.channel_id = a.channel_id AND b.id > a.id
WHERE a.ended_at IS NOT NULL GROUP BY a.id, a.channel_id, a.ended_at HAVING MIN(b.started_at) > a.ended_at
--;
DROP VIEW IF EXISTS v_fact_channel_uptime
--;
@view v_fact_channel_uptime AS
SELECT i.id, NULL AS conversation_id, NULL AS agent_id, h.id AS channel_id, h.property_id, i.started_at AS at,
       COALESCE(i.ended_at, i.seen_at) AS until_at, i.up AS value, 1 AS weight, '' AS label
FROM uptime_interval i JOIN channel_account h ON h.id = i.channel_id
WHERE i.up < 2 AND h.property_id IN (SELECT p.id FROM in_house p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('agent_cost', 'configuration', NULL)
--;
UPDATE site SET schema_version = 28 WHERE id = 1
