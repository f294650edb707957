-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures kept by hour and by day, so that a report of a year need not read every message. What is kept is made of the rows
-- that v_fact_... shows, and of nothing else; core/adr/0016 says why it may be trusted. Older programs may go on.

-- One row. Hours that ended by `announced_until` are being kept, or will be: who changes something in them says so in
-- report_mark. Everybody who writes reads it, so it is changed in a moment and never held.
CREATE TABLE report_edge (
    id @ref NOT NULL PRIMARY KEY CHECK (id = 1),
    announced_until @time NOT NULL,
    announced_at @time NOT NULL
) @table
--;
-- One row: hours from `rolled_from` to `rolled_until` are kept. Held by who counts them.
CREATE TABLE report_state (
    id @ref NOT NULL PRIMARY KEY CHECK (id = 1),
    rolled_from @time NOT NULL,
    rolled_until @time NOT NULL
) @table
--;
-- On whose clocks the hours and days of a property were cut; 0: agents' time, which is of no property.
CREATE TABLE report_place (
    property_id @ref NOT NULL PRIMARY KEY,
    zone @name NOT NULL
) @table
--;
-- What the facts of one hour (span 1) or day (span 2) of a property's clocks come to, for each metric, agent, channel and
-- label; 0 where there is none. begun: rows that begin in it, continued: those that go on from before. parts: the single
-- values that medians need, packed (core/report/rolled.h).
CREATE TABLE report_roll (
    span @small NOT NULL,
    metric @word NOT NULL,
    agent_id @ref NOT NULL,
    from_at @time NOT NULL,
    property_id @ref NOT NULL,
    channel_id @ref NOT NULL,
    label @word NOT NULL,
    begun @ref NOT NULL,
    continued @ref NOT NULL,
    total @ref NOT NULL,
    weight @ref NOT NULL,
    parts @blob NULL,
    PRIMARY KEY (span, metric, agent_id, from_at, property_id, channel_id, label)
) @table
--;
CREATE INDEX report_roll_time ON report_roll (span, property_id, from_at)
--;
-- A change in hours that are kept: at `at`, or all the time until `until_at` (NULL: on and on). follows: 1 what came of it
-- later in the conversation as well, 2 all closings of it.
CREATE TABLE report_mark (
    id @id,
    at @time NOT NULL,
    until_at @time NULL,
    conversation_id @ref NULL,
    follows @small NOT NULL DEFAULT 0
) @table
--;
-- When something is not as it was kept.
@view v_report_stale AS
SELECT k.id AS mark_id, k.at, k.until_at FROM report_mark k
UNION ALL
SELECT k.id, m.arrived_at, m.arrived_at FROM report_mark k JOIN message m ON m.conversation_id = k.conversation_id
WHERE k.follows = 1 AND m.arrived_at >= k.at
UNION ALL
SELECT k.id, o.started_at, o.started_at FROM report_mark k JOIN ownership_interval o ON o.conversation_id = k.conversation_id
WHERE k.follows = 1 AND o.started_at >= k.at
UNION ALL
SELECT k.id, z.closed_at, z.closed_at FROM report_mark k JOIN closing z ON z.conversation_id = k.conversation_id
WHERE k.follows > 0
UNION ALL
SELECT k.id, z.reopened_at, z.reopened_at FROM report_mark k JOIN closing z ON z.conversation_id = k.conversation_id
WHERE k.follows > 0 AND z.reopened_at IS NOT NULL
--;
@view v_report_state AS SELECT s.rolled_from, s.rolled_until FROM report_state s
--;
@view v_report_place AS SELECT p.property_id, p.zone FROM report_place p
--;
-- Whose rows a reader gets is what the v_fact_... views say: agents' by in_figures, nobody's by in_house.
@view v_report_roll_agent AS
SELECT r.span, r.metric, r.from_at, r.agent_id, r.channel_id, r.property_id, r.label, r.begun, r.continued, r.total, r.weight,
       r.parts
FROM in_figures a CROSS JOIN report_roll r ON r.agent_id = a.id
--;
@view v_report_roll_house AS
SELECT r.span, r.metric, r.from_at, r.agent_id, r.channel_id, r.property_id, r.label, r.begun, r.continued, r.total, r.weight,
       r.parts
FROM report_roll r WHERE r.agent_id = 0 AND r.property_id IN (SELECT h.id FROM in_house h)
--;
@trigger marks_message_insert AFTER INSERT ON message
NEW.arrived_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (NEW.arrived_at, NEW.arrived_at, NEW.conversation_id, 1)
--;
@trigger marks_message_update AFTER UPDATE ON message
(OLD.failed <> NEW.failed OR (NEW.failed = 1 AND (OLD.stage >= 3) <> (NEW.stage >= 3)) OR OLD.kind <> NEW.kind OR OLD.arrived_at <> NEW.arrived_at OR OLD.direction <> NEW.direction OR OLD.from_phone <> NEW.from_phone OR COALESCE(OLD.agent_id, 0) <> COALESCE(NEW.agent_id, 0)) AND @least(OLD.arrived_at, NEW.arrived_at) < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (@least(OLD.arrived_at, NEW.arrived_at), @greatest(OLD.arrived_at, NEW.arrived_at), NEW.conversation_id, 1)
--;
@trigger marks_closing_insert AFTER INSERT ON closing
NEW.closed_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (NEW.closed_at, NEW.closed_at, NEW.conversation_id, 1)
--;
@trigger marks_closing_update AFTER UPDATE ON closing
(COALESCE(OLD.undone_at, 0) <> COALESCE(NEW.undone_at, 0) OR COALESCE(OLD.reopened_at, 0) <> COALESCE(NEW.reopened_at, 0) OR OLD.closed_at <> NEW.closed_at OR OLD.disposition <> NEW.disposition OR COALESCE(OLD.agent_id, 0) <> COALESCE(NEW.agent_id, 0)) AND @least(OLD.closed_at, NEW.closed_at) < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (@least(OLD.closed_at, NEW.closed_at), @least(OLD.closed_at, NEW.closed_at), NEW.conversation_id, 1)
--;
@trigger marks_conversation_insert AFTER INSERT ON conversation
NEW.created_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (NEW.created_at, NEW.created_at, NEW.id, 0)
--;
-- What was closed is judged by what is known of the conversation now. Before any closing there is nothing to judge: a time
-- far away.
@trigger marks_conversation_update AFTER UPDATE ON conversation
(COALESCE(OLD.satisfaction, 0) <> COALESCE(NEW.satisfaction, 0) OR COALESCE(OLD.closed_at, 0) <> COALESCE(NEW.closed_at, 0) OR COALESCE(OLD.closed_by, 0) <> COALESCE(NEW.closed_by, 0) OR COALESCE(OLD.service_type, '') <> COALESCE(NEW.service_type, '') OR COALESCE(OLD.customer_type, '') <> COALESCE(NEW.customer_type, '')) AND NEW.created_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (COALESCE(OLD.closed_at, NEW.closed_at, 9999999999999), COALESCE(OLD.closed_at, NEW.closed_at, 9999999999999), NEW.id, 2)
--;
-- It moved to another house: all of it.
@trigger marks_conversation_move AFTER UPDATE ON conversation
(OLD.channel_id <> NEW.channel_id OR OLD.property_id <> NEW.property_id OR OLD.created_at <> NEW.created_at) AND @least(OLD.created_at, NEW.created_at) < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (@least(OLD.created_at, NEW.created_at), NULL, NEW.id, 0)
--;
@trigger marks_agent_state_insert AFTER INSERT ON agent_state_interval
NEW.started_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) VALUES (NEW.started_at, NEW.ended_at)
--;
@trigger marks_agent_state_update AFTER UPDATE ON agent_state_interval
(OLD.started_at <> NEW.started_at OR OLD.state <> NEW.state OR COALESCE(OLD.ended_at, 0) <> COALESCE(NEW.ended_at, 0)) AND @least(COALESCE(OLD.ended_at, NEW.ended_at, NEW.started_at), COALESCE(NEW.ended_at, OLD.ended_at, NEW.started_at)) < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) VALUES (CASE WHEN OLD.started_at <> NEW.started_at OR OLD.state <> NEW.state THEN @least(OLD.started_at, NEW.started_at) ELSE @least(COALESCE(OLD.ended_at, NEW.ended_at), COALESCE(NEW.ended_at, OLD.ended_at)) END, NULL)
--;
@trigger marks_status_insert AFTER INSERT ON status_interval
NEW.started_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (NEW.started_at, NEW.ended_at, NEW.conversation_id, 1)
--;
@trigger marks_status_update AFTER UPDATE ON status_interval
(OLD.started_at <> NEW.started_at OR OLD.status <> NEW.status OR COALESCE(OLD.ended_at, 0) <> COALESCE(NEW.ended_at, 0)) AND @least(COALESCE(OLD.ended_at, NEW.ended_at, NEW.started_at), COALESCE(NEW.ended_at, OLD.ended_at, NEW.started_at)) < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (CASE WHEN OLD.started_at <> NEW.started_at OR OLD.status <> NEW.status THEN @least(OLD.started_at, NEW.started_at) ELSE @least(COALESCE(OLD.ended_at, NEW.ended_at), COALESCE(NEW.ended_at, OLD.ended_at)) END, NULL, NEW.conversation_id, 1)
--;
@trigger marks_ownership_insert AFTER INSERT ON ownership_interval
NEW.started_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (NEW.started_at, NEW.ended_at, NEW.conversation_id, 1)
--;
@trigger marks_ownership_update AFTER UPDATE ON ownership_interval
(OLD.started_at <> NEW.started_at OR OLD.reason <> NEW.reason OR COALESCE(OLD.owner_id, 0) <> COALESCE(NEW.owner_id, 0) OR COALESCE(OLD.ended_at, 0) <> COALESCE(NEW.ended_at, 0)) AND @least(COALESCE(OLD.ended_at, NEW.ended_at, NEW.started_at), COALESCE(NEW.ended_at, OLD.ended_at, NEW.started_at)) < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at, conversation_id, follows) VALUES (CASE WHEN OLD.started_at <> NEW.started_at OR OLD.reason <> NEW.reason OR COALESCE(OLD.owner_id, 0) <> COALESCE(NEW.owner_id, 0) THEN @least(OLD.started_at, NEW.started_at) ELSE @least(COALESCE(OLD.ended_at, NEW.ended_at), COALESCE(NEW.ended_at, OLD.ended_at)) END, NULL, NEW.conversation_id, 1)
--;
@trigger marks_focus_insert AFTER INSERT ON focus_interval
NEW.started_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) VALUES (NEW.started_at, NEW.ended_at)
--;
@trigger marks_focus_update AFTER UPDATE ON focus_interval
(OLD.started_at <> NEW.started_at OR COALESCE(OLD.ended_at, 0) <> COALESCE(NEW.ended_at, 0)) AND @least(COALESCE(OLD.ended_at, NEW.ended_at, NEW.started_at), COALESCE(NEW.ended_at, OLD.ended_at, NEW.started_at)) < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) VALUES (CASE WHEN OLD.started_at <> NEW.started_at THEN @least(OLD.started_at, NEW.started_at) ELSE @least(COALESCE(OLD.ended_at, NEW.ended_at), COALESCE(NEW.ended_at, OLD.ended_at)) END, NULL)
--;
-- Facts by time. A server that starts at the agents, or at the conversations, reads all that they ever did to find an hour
-- of it, so here it is told to start at the time. What a view says is the same as before.
CREATE INDEX message_by_time ON message (arrived_at)
--;
CREATE INDEX focus_by_end ON focus_interval (ended_at, started_at)
--;
CREATE INDEX agent_state_by_end ON agent_state_interval (ended_at, started_at)
--;
CREATE INDEX status_by_kind ON status_interval (status, ended_at, started_at)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_first_response AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       m.arrived_at - g.arrived_at AS value, 1 AS weight, '' AS label
FROM message m FORCE INDEX (message_by_time)
STRAIGHT_JOIN message g ON g.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
    AND q.arrived_at <= m.arrived_at
    AND q.arrived_at >= COALESCE((SELECT MAX(z.reopened_at) FROM closing z
        WHERE z.conversation_id = m.conversation_id AND z.reopened_at <= m.arrived_at), 0)
    ORDER BY q.arrived_at, q.id LIMIT 1)
STRAIGHT_JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IN (SELECT f.id FROM in_figures f) AND m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
  AND (g.arrived_at < m.arrived_at OR g.id < m.id)
  AND NOT EXISTS (SELECT 1 FROM message p WHERE p.conversation_id = m.conversation_id AND p.direction = 1
      AND (p.author_kind = 'agent' OR p.from_phone = 1) AND p.kind <> 'reaction' AND (p.failed = 0 OR p.stage >= 3)
      AND p.arrived_at >= g.arrived_at AND p.arrived_at <= m.arrived_at
      AND (p.arrived_at > g.arrived_at OR p.id > g.id) AND (p.arrived_at < m.arrived_at OR p.id < m.id))
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_response AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       m.arrived_at - g.arrived_at AS value, 1 AS weight, '' AS label
FROM message m FORCE INDEX (message_by_time)
LEFT JOIN message p ON p.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 1
    AND (q.author_kind IN ('agent', 'ai') OR q.from_phone = 1) AND q.kind <> 'reaction' AND (q.failed = 0 OR q.stage >= 3)
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    ORDER BY q.arrived_at DESC, q.id DESC LIMIT 1)
STRAIGHT_JOIN message g ON g.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    AND q.arrived_at >= COALESCE(p.arrived_at, 0) AND (p.id IS NULL OR q.arrived_at > p.arrived_at OR q.id > p.id)
    AND q.arrived_at > COALESCE((SELECT MAX(z.closed_at) FROM closing z WHERE z.conversation_id = m.conversation_id
        AND z.undone_at IS NULL AND z.closed_at < m.arrived_at), 0)
    ORDER BY q.arrived_at, q.id LIMIT 1)
STRAIGHT_JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IN (SELECT f.id FROM in_figures f) AND m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_messages_sent AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, '' AS label
FROM message m FORCE INDEX (message_by_time)
STRAIGHT_JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IN (SELECT f.id FROM in_figures f) AND m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_resolution AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at,
       z.closed_at - COALESCE((SELECT MAX(y.reopened_at) FROM closing y
           WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at) AS value, 1 AS weight, '' AS label
FROM closing z FORCE INDEX (closing_by_time) STRAIGHT_JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND @figures(z.agent_id)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_reopen_rate AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at,
       CASE WHEN z.reopened_at IS NULL THEN 0 ELSE 1 END AS value, 1 AS weight, '' AS label
FROM closing z FORCE INDEX (closing_by_time) STRAIGHT_JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND @figures(z.agent_id)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_dispositions AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, z.disposition AS label
FROM closing z FORCE INDEX (closing_by_time) STRAIGHT_JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND @figures(z.agent_id)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_service_types AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, c.service_type AS label
FROM closing z FORCE INDEX (closing_by_time) STRAIGHT_JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND c.service_type IS NOT NULL AND @figures(z.agent_id)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_customer_types AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, c.customer_type AS label
FROM closing z FORCE INDEX (closing_by_time) STRAIGHT_JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND c.customer_type IS NOT NULL AND @figures(z.agent_id)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_closed_by_agent AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, '' AS label
FROM closing z FORCE INDEX (closing_by_time) STRAIGHT_JOIN conversation c ON c.id = z.conversation_id
WHERE z.agent_id IN (SELECT f.id FROM in_figures f) AND z.undone_at IS NULL
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_conversations_reopened AS
SELECT z.id, z.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, z.reopened_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM closing z FORCE INDEX (closing_by_reopening) STRAIGHT_JOIN conversation c ON c.id = z.conversation_id
WHERE z.reopened_at IS NOT NULL AND c.property_id IN (SELECT h.id FROM in_house h)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_conversations_new AS
SELECT c.id, c.id AS conversation_id, NULL AS agent_id, c.channel_id, c.property_id, c.created_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM conversation c FORCE INDEX (conversation_by_time) WHERE c.property_id IN (SELECT h.id FROM in_house h)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_satisfaction AS
SELECT c.id, c.id AS conversation_id, c.closed_by AS agent_id, c.channel_id, c.property_id, c.closed_at AS at,
       NULL AS until_at, c.satisfaction AS value, 1 AS weight, '' AS label
FROM conversation c FORCE INDEX (conversation_closed_at) WHERE c.closed_at IS NOT NULL AND c.satisfaction IS NOT NULL AND @figures(c.closed_by)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_wait AS
SELECT n.id, n.conversation_id, n.owner_id AS agent_id, c.channel_id, c.property_id, n.started_at AS at, NULL AS until_at,
       CAST(COALESCE((SELECT SUM(@least(COALESCE(s.ended_at, n.started_at), n.started_at)
                - @greatest(s.started_at, COALESCE(w.ended_at, 0)))
           FROM status_interval s WHERE s.conversation_id = n.conversation_id AND s.status = 'open'
             AND s.started_at < n.started_at AND (s.ended_at IS NULL OR s.ended_at > COALESCE(w.ended_at, 0))
             AND s.started_at >= COALESCE((SELECT MAX(z.reopened_at) FROM closing z
                 WHERE z.conversation_id = n.conversation_id AND z.reopened_at <= n.started_at), 0)), 0) AS SIGNED) AS value,
       1 AS weight, '' AS label
FROM ownership_interval n FORCE INDEX (ownership_by_time)
STRAIGHT_JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
LEFT JOIN ownership_interval w ON w.conversation_id = n.conversation_id AND w.epoch = (SELECT MAX(v.epoch)
    FROM ownership_interval v WHERE v.conversation_id = n.conversation_id AND v.epoch < n.epoch AND v.owner_kind <> 'nobody')
STRAIGHT_JOIN conversation c ON c.id = n.conversation_id
WHERE n.owner_id IN (SELECT f.id FROM in_figures f) AND n.owner_kind = 'agent' AND o.owner_kind = 'nobody'
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_transfers_in AS
SELECT n.id, n.conversation_id, n.owner_id AS agent_id, c.channel_id, c.property_id, n.started_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM ownership_interval n FORCE INDEX (ownership_by_time)
STRAIGHT_JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
STRAIGHT_JOIN conversation c ON c.id = n.conversation_id
WHERE n.owner_id IN (SELECT f.id FROM in_figures f) AND n.reason IN ('transferred', 'taken_over', 'force_released') AND COALESCE(o.owner_id, 0) <> n.owner_id
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_transfers_out AS
SELECT n.id, n.conversation_id, o.owner_id AS agent_id, c.channel_id, c.property_id, n.started_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM ownership_interval n FORCE INDEX (ownership_by_time)
STRAIGHT_JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
STRAIGHT_JOIN conversation c ON c.id = n.conversation_id
WHERE n.reason IN ('transferred', 'taken_over', 'force_released') AND COALESCE(n.owner_id, 0) <> o.owner_id AND o.owner_id IN (SELECT f.id FROM in_figures f)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_handle AS
SELECT f.id, f.conversation_id, f.agent_id, c.channel_id, c.property_id, f.started_at AS at, f.ended_at AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM focus_interval f FORCE INDEX (focus_by_end)
STRAIGHT_JOIN conversation c ON c.id = f.conversation_id
WHERE f.agent_id IN (SELECT a.id FROM in_figures a)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_agent_state AS
SELECT i.id, NULL AS conversation_id, i.agent_id, NULL AS channel_id, NULL AS property_id, i.started_at AS at,
       i.ended_at AS until_at, 1 AS value, 1 AS weight, i.state AS label
FROM agent_state_interval i FORCE INDEX (agent_state_by_end)
WHERE i.agent_id IN (SELECT a.id FROM in_figures a)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_conversation_state AS
SELECT s.id, s.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, s.started_at AS at, s.ended_at AS until_at,
       1 AS value, 1 AS weight, s.status AS label
FROM status_interval s FORCE INDEX (status_by_kind) STRAIGHT_JOIN conversation c ON c.id = s.conversation_id
WHERE s.status IN ('open', 'pending', 'snoozed') AND c.property_id IN (SELECT h.id FROM in_house h)
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_fact_in_work AS
SELECT o.id, o.conversation_id, o.owner_id AS agent_id, c.channel_id, c.property_id,
       @greatest(o.started_at, s.started_at) AS at,
       COALESCE(@least(o.ended_at, s.ended_at), o.ended_at, s.ended_at) AS until_at, 1 AS value, 1 AS weight, '' AS label,
       o.started_at AS owned_at, o.ended_at AS owned_until, s.started_at AS open_at, s.ended_at AS open_until
FROM status_interval s FORCE INDEX (status_by_kind)
STRAIGHT_JOIN ownership_interval o FORCE INDEX (ownership_epoch) ON o.conversation_id = s.conversation_id
STRAIGHT_JOIN conversation c ON c.id = o.conversation_id
WHERE o.owner_id IN (SELECT f.id FROM in_figures f) AND s.status = 'open' AND (o.ended_at IS NULL OR s.started_at < o.ended_at)
  AND (s.ended_at IS NULL OR s.ended_at > o.started_at)
--;
-- What a supervisor takes over, or puts back in the queue, changes hands as well.
-- [sqlite]
DROP VIEW IF EXISTS v_fact_transfers_in
--;
-- [sqlite]
CREATE VIEW v_fact_transfers_in AS
SELECT n.id, n.conversation_id, n.owner_id AS agent_id, c.channel_id, c.property_id, n.started_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM in_figures a
CROSS JOIN ownership_interval n ON n.owner_id = a.id
JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
JOIN conversation c ON c.id = n.conversation_id
WHERE n.reason IN ('transferred', 'taken_over', 'force_released') AND COALESCE(o.owner_id, 0) <> n.owner_id
--;
-- [sqlite]
DROP VIEW IF EXISTS v_fact_transfers_out
--;
-- [sqlite]
CREATE VIEW v_fact_transfers_out AS
SELECT n.id, n.conversation_id, o.owner_id AS agent_id, c.channel_id, c.property_id, n.started_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM ownership_interval n
JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
JOIN conversation c ON c.id = n.conversation_id
WHERE n.reason IN ('transferred', 'taken_over', 'force_released') AND COALESCE(n.owner_id, 0) <> o.owner_id AND o.owner_id IN (SELECT f.id FROM in_figures f)
--;
-- More of what is counted.
-- How long wrapping up took, when it ends.
@view v_fact_wrap_up AS
SELECT i.id, NULL AS conversation_id, i.agent_id, NULL AS channel_id, NULL AS property_id, i.ended_at AS at, NULL AS until_at,
       i.ended_at - i.started_at AS value, 1 AS weight, '' AS label
FROM agent_state_interval i @by_index(agent_state_by_end)
WHERE i.state = 'wrap_up' AND i.ended_at > i.started_at AND i.agent_id IN (SELECT a.id FROM in_figures a)
--;
@view v_fact_delivery_failures AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       CASE WHEN m.failed = 1 AND m.stage < 3 THEN 1 ELSE 0 END AS value, 1 AS weight, '' AS label
FROM message m @by_index(message_by_time) @then conversation c ON c.id = m.conversation_id
WHERE m.direction = 1 AND m.kind <> 'reaction' AND m.from_phone = 0 AND @figures(m.agent_id)
--;
@view v_fact_offers_missed AS
SELECT t.id, t.conversation_id, t.to_agent AS agent_id, c.channel_id, c.property_id, t.ended_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM transfer_offer t @by_index(transfer_expiry) @then conversation c ON c.id = t.conversation_id
WHERE t.outcome = 'timed_out' AND t.to_agent IN (SELECT a.id FROM in_figures a)
--;
@view v_fact_ai_containment AS
SELECT z.id, z.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at,
       CASE WHEN EXISTS (SELECT 1 FROM message m WHERE (m.author_kind = 'agent' OR m.from_phone = 1)
        AND m.conversation_id = z.conversation_id AND m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
        AND m.arrived_at <= z.closed_at AND m.arrived_at >= COALESCE((SELECT MAX(y.reopened_at) FROM closing y
            WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at)) THEN 0 ELSE 1 END AS value, 1 AS weight, '' AS label
FROM closing z @by_index(closing_by_time) @then conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND c.property_id IN (SELECT h.id FROM in_house h)
  AND EXISTS (SELECT 1 FROM message m WHERE m.author_kind = 'ai' AND m.conversation_id = z.conversation_id AND m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
        AND m.arrived_at <= z.closed_at AND m.arrived_at >= COALESCE((SELECT MAX(y.reopened_at) FROM closing y
            WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at))
--;
@view v_fact_hand_offs AS
SELECT n.id, n.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, n.started_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, n.reason AS label
FROM ownership_interval n @by_index(ownership_by_time)
@then ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
@then conversation c ON c.id = n.conversation_id
WHERE o.owner_kind = 'ai' AND n.owner_kind <> 'ai' AND c.property_id IN (SELECT h.id FROM in_house h)
--;
@view v_fact_intents AS
SELECT m.id, m.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, a.intent AS label
FROM message m @by_index(message_by_time) @then analysis a ON a.message_id = m.id @then conversation c ON c.id = m.conversation_id
WHERE m.direction = 0 AND NOT EXISTS (SELECT 1 FROM analysis b WHERE b.message_id = m.id AND b.id > a.id)
  AND c.property_id IN (SELECT h.id FROM in_house h)
--;
@view v_fact_sentiments AS
SELECT m.id, m.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, a.sentiment AS label
FROM message m @by_index(message_by_time) @then analysis a ON a.message_id = m.id @then conversation c ON c.id = m.conversation_id
WHERE m.direction = 0 AND NOT EXISTS (SELECT 1 FROM analysis b WHERE b.message_id = m.id AND b.id > a.id)
  AND c.property_id IN (SELECT h.id FROM in_house h)
--;
@view v_fact_urgencies AS
SELECT m.id, m.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, a.urgency AS label
FROM message m @by_index(message_by_time) @then analysis a ON a.message_id = m.id @then conversation c ON c.id = m.conversation_id
WHERE m.direction = 0 AND NOT EXISTS (SELECT 1 FROM analysis b WHERE b.message_id = m.id AND b.id > a.id)
  AND c.property_id IN (SELECT h.id FROM in_house h)
--;
@view v_fact_conversion AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at,
       CASE WHEN z.disposition = 'booking_confirmed' THEN 1 ELSE 0 END AS value, 1 AS weight, '' AS label
FROM closing z @by_index(closing_by_time) @then conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND (c.service_type = 'booking' OR z.disposition = 'booking_confirmed') AND @figures(z.agent_id)
--;
@trigger marks_analysis_insert AFTER INSERT ON analysis
(SELECT m.arrived_at FROM message m WHERE m.id = NEW.message_id) < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) SELECT m.arrived_at, m.arrived_at FROM message m WHERE m.id = NEW.message_id
--;
@trigger marks_analysis_delete AFTER DELETE ON analysis
(SELECT m.arrived_at FROM message m WHERE m.id = OLD.message_id) < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) SELECT m.arrived_at, m.arrived_at FROM message m WHERE m.id = OLD.message_id
--;
@trigger marks_offer_update AFTER UPDATE ON transfer_offer
COALESCE(OLD.outcome, '') <> COALESCE(NEW.outcome, '') AND NEW.ended_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) VALUES (NEW.ended_at, NEW.ended_at)
--;
-- Questions that the site keeps under a name, and how often they are written to a file. next_day: the first day of the
-- period that is written next.
CREATE TABLE saved_report (
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
    CONSTRAINT saved_report_name UNIQUE (name),
    CONSTRAINT saved_report_every CHECK (every IN ('never', 'day', 'week', 'month')),
    CONSTRAINT saved_report_kind CHECK (file_kind IN ('csv', 'xlsx')),
    CONSTRAINT saved_report_next CHECK ((every = 'never') = (next_day IS NULL))
) @table
--;
-- Not for agents: the names of colleagues are in the filters.
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_saved_report AS
SELECT r.id, r.name, r.cut_by, r.metric, r.agent, r.team, r.channel, r.property, r.zone, r.every, r.file_kind, r.next_day,
       r.written_at, r.file_name, r.error, r.failed_at
FROM saved_report r
WHERE NOT EXISTS (SELECT 1 FROM in_viewer v WHERE v.role = 'agent' OR v.active = 0)
--;
-- [sqlite]
CREATE VIEW v_saved_report AS
SELECT r.id, r.name, r.cut_by, r.metric, r.agent, r.team, r.channel, r.property, r.zone, r.every, r.file_kind, r.next_day,
       r.written_at, r.file_name, r.error, r.failed_at
FROM saved_report r
--;
INSERT INTO report_edge (id, announced_until, announced_at) VALUES (1, 0, 0)
--;
INSERT INTO report_state (id, rolled_from, rolled_until) VALUES (1, 0, 0)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES
    ('report_edge', 'operational', NULL),
    ('report_state', 'operational', NULL),
    ('report_place', 'operational', NULL),
    ('report_mark', 'operational', NULL),
    ('report_roll', 'ledger', NULL),
    ('saved_report', 'configuration', NULL)
--;
UPDATE site SET schema_version = 19 WHERE id = 1
