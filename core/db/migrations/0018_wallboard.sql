-- SPDX-License-Identifier: GPL-3.0-or-later
-- Within what time guests are to be answered, and what a wallboard reads. Older programs may go on reading and writing.

-- A site's target (no property), or a property's own; the newest one that has begun is in force, so what was counted stays
-- counted. NULL seconds: the property has none of its own any more.
CREATE TABLE service_target (
    id @id,
    property_id @ref NULL,
    in_force_from @time NOT NULL,
    answer_seconds @int NULL,
    goal_percent @small NULL,
    CONSTRAINT service_target_property FOREIGN KEY (property_id) REFERENCES property (id),
    CONSTRAINT service_target_whole CHECK ((answer_seconds IS NULL) = (goal_percent IS NULL)),
    CONSTRAINT service_target_site CHECK (property_id IS NOT NULL OR answer_seconds IS NOT NULL),
    CONSTRAINT service_target_seconds CHECK (answer_seconds BETWEEN 1 AND 86400),
    CONSTRAINT service_target_goal CHECK (goal_percent BETWEEN 1 AND 100)
) @table
--;
CREATE INDEX service_target_in_force ON service_target (property_id, in_force_from)
--;
@changes service_target INSERT 5 NEW.id 0 0
--;
@view v_service_target AS
SELECT t.id, t.property_id, t.in_force_from, t.answer_seconds, t.goal_percent FROM service_target t
--;
-- The answers of v_fact_response; value: whether it was given in time.
@view v_fact_service_level AS
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at,
       CASE WHEN f.value <= 1000 * COALESCE(
           (SELECT t.answer_seconds FROM service_target t WHERE t.property_id = f.property_id AND t.in_force_from <= f.at
            ORDER BY t.in_force_from DESC, t.id DESC LIMIT 1),
           (SELECT t.answer_seconds FROM service_target t WHERE t.property_id IS NULL AND t.in_force_from <= f.at
            ORDER BY t.in_force_from DESC, t.id DESC LIMIT 1)) THEN 1 ELSE 0 END AS value,
       1 AS weight, '' AS label
FROM v_fact_response f
--;
-- A wallboard is for who leads: supervisors see their teams', administrators everything, agents none (in_figures would let
-- them see themselves). Rows of what is nobody's are in_house, which has none for agents.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_lead AS
SELECT f.id FROM in_figures f WHERE NOT EXISTS (SELECT 1 FROM in_viewer v WHERE v.role = 'agent' OR v.active = 0)
--;
-- [sqlite]
CREATE VIEW in_lead AS SELECT a.id FROM agent a
--;
-- The teams whose figures the reader may see.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_led_team AS
SELECT g.id FROM team g
WHERE NOT EXISTS (SELECT 1 FROM in_viewer v)
   OR EXISTS (SELECT 1 FROM in_viewer v WHERE v.active = 1 AND (v.role = 'admin'
        OR (v.role = 'supervisor' AND (NOT EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = v.id)
            OR EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = v.id AND l.team_id = g.id)))))
--;
-- [sqlite]
CREATE VIEW in_led_team AS SELECT g.id FROM team g
--;
-- One row: whether the reader may have a wallboard at all.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW v_board_reader AS
SELECT CASE WHEN EXISTS (SELECT 1 FROM in_viewer v WHERE v.role = 'agent' OR v.active = 0) THEN 0 ELSE 1 END AS may_look
--;
-- [sqlite]
CREATE VIEW v_board_reader AS SELECT 1 AS may_look
--;
-- Index: conversation_queue (status); MySQL would rather walk through all that a property ever had. Nothing that a guest is
-- called or wrote: a wall is public.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW v_board_conversation AS
SELECT c.id, c.epoch, c.priority, c.owner_kind, c.owner_id, c.waiting_since, r.window_until, c.channel_id, c.property_id
FROM conversation c FORCE INDEX (conversation_queue)
JOIN reach r ON r.id = c.reach_id
WHERE c.status = 'open' AND c.property_id IN (SELECT h.id FROM in_house h)
--;
-- [sqlite]
CREATE VIEW v_board_conversation AS
SELECT c.id, c.epoch, c.priority, c.owner_kind, c.owner_id, c.waiting_since, r.window_until, c.channel_id, c.property_id
FROM conversation c INDEXED BY conversation_queue
JOIN reach r ON r.id = c.reach_id
WHERE c.status = 'open' AND c.property_id IN (SELECT h.id FROM in_house h)
--;
-- Index: conversation_by_owner; MySQL would rather count in all that are open, for each agent.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW v_board_agent AS
SELECT a.id, a.name, a.display_name, a.role, a.max_open, COALESCE(i.state, 'offline') AS state, i.id AS state_id,
       i.started_at AS state_since, i.ends_at AS state_until, r.code AS state_reason,
       (SELECT COUNT(*) FROM conversation c FORCE INDEX (conversation_by_owner) WHERE c.owner_id = a.id AND c.status = 'open') AS open_count
FROM in_lead l
JOIN agent a ON a.id = l.id
LEFT JOIN agent_state_interval i ON i.open_key = a.id
LEFT JOIN state_reason r ON r.id = i.reason_id
WHERE a.active = 1
--;
-- [sqlite]
CREATE VIEW v_board_agent AS
SELECT a.id, a.name, a.display_name, a.role, a.max_open, COALESCE(i.state, 'offline') AS state, i.id AS state_id,
       i.started_at AS state_since, i.ends_at AS state_until, r.code AS state_reason,
       (SELECT COUNT(*) FROM conversation c INDEXED BY conversation_by_owner WHERE c.owner_id = a.id AND c.status = 'open') AS open_count
FROM in_lead l
JOIN agent a ON a.id = l.id
LEFT JOIN agent_state_interval i ON i.open_key = a.id
LEFT JOIN state_reason r ON r.id = i.reason_id
WHERE a.active = 1
--;
@view v_board_property AS
SELECT p.id, p.name FROM property p WHERE p.active = 1 AND p.id IN (SELECT h.id FROM in_house h)
--;
@view v_board_team AS
SELECT g.id, g.name FROM team g WHERE g.id IN (SELECT l.id FROM in_led_team l)
--;
INSERT INTO service_target (property_id, in_force_from, answer_seconds, goal_percent) VALUES (NULL, 0, 900, 80)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('service_target', 'configuration', NULL)
--;
UPDATE site SET schema_version = 18 WHERE id = 1
