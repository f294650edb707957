-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports count, as views: one for each metric (core/report says what they mean), so that an agent's account gets the
-- rows of her own figures and no other's. Older programs may go on reading and writing.
-- Every v_fact_... has: id of the row, conversation_id, agent_id, channel_id, property_id, at (start of an interval),
-- until_at (NULL: an event, or an interval that goes on), value, weight, label. A message that the provider refused and
-- never delivered is no answer: failed, stage < 3. Nor is a reaction. Order within one millisecond is that of the ids.
-- Joins on a subquery, not derived tables: bounds on `at` reach the index.

-- Reports are read by time.
CREATE INDEX closing_by_time ON closing (closed_at)
--;
CREATE INDEX closing_by_reopening ON closing (reopened_at)
--;
CREATE INDEX conversation_by_time ON conversation (created_at)
--;
CREATE INDEX ownership_by_time ON ownership_interval (started_at)
--;
CREATE INDEX status_by_end ON status_interval (ended_at, started_at)
--;
-- Whose figures the reader may see: agents their own, supervisors those of their teams (in no team: everybody's),
-- administrators everybody's. An account that is no agent's (the relay's) sees everything, a deactivated agent nothing.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_figures AS
SELECT a.id FROM agent a
WHERE NOT EXISTS (SELECT 1 FROM in_viewer v)
   OR EXISTS (SELECT 1 FROM in_viewer v WHERE v.active = 1 AND (v.id = a.id OR v.role = 'admin'
        OR (v.role = 'supervisor' AND (NOT EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = v.id)
            OR EXISTS (SELECT 1 FROM team_member l JOIN team_member m ON m.team_id = l.team_id
                       WHERE l.agent_id = v.id AND m.agent_id = a.id)))))
--;
-- [sqlite]
CREATE VIEW in_figures AS SELECT a.id FROM agent a
--;
-- The properties of which the reader may see what is no agent's: guests' messages, the assistant's, new conversations.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_house AS
SELECT p.id FROM property p
WHERE NOT EXISTS (SELECT 1 FROM in_viewer v)
   OR EXISTS (SELECT 1 FROM in_viewer v WHERE v.active = 1 AND (v.role = 'admin'
        OR (v.role = 'supervisor' AND (NOT EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = v.id)
            OR EXISTS (SELECT 1 FROM team_member l JOIN team_property t ON t.team_id = l.team_id
                       WHERE l.agent_id = v.id AND t.property_id = p.id)))))
--;
-- [sqlite]
CREATE VIEW in_house AS SELECT p.id FROM property p
--;
@view v_report_agent AS
SELECT a.id, a.name, a.display_name FROM in_figures f JOIN agent a ON a.id = f.id
--;
@view v_report_team AS
SELECT m.agent_id, t.name FROM in_figures f JOIN team_member m ON m.agent_id = f.id JOIN team t ON t.id = m.team_id
--;
@view v_report_channel AS
SELECT h.id, h.name FROM channel_account h WHERE h.property_id IN (SELECT p.id FROM in_sight p)
--;
-- Every zone, for an agent's rows may be of a property that her teams serve no more; names in sight only.
@view v_report_property AS
SELECT p.id, CASE WHEN p.id IN (SELECT y.id FROM in_sight y) THEN p.name END AS name, p.zone FROM property p
--;
-- Indexes: message_agent_time, then message_history.
@view v_fact_first_response AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       m.arrived_at - g.arrived_at AS value, 1 AS weight, '' AS label
FROM in_figures a
CROSS JOIN message m ON m.agent_id = a.id
JOIN message g ON g.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
    AND q.arrived_at <= m.arrived_at
    AND q.arrived_at >= COALESCE((SELECT MAX(z.reopened_at) FROM closing z
        WHERE z.conversation_id = m.conversation_id AND z.reopened_at <= m.arrived_at), 0)
    ORDER BY q.arrived_at, q.id LIMIT 1)
JOIN conversation c ON c.id = m.conversation_id
WHERE m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
  AND (g.arrived_at < m.arrived_at OR g.id < m.id)
  AND NOT EXISTS (SELECT 1 FROM message p WHERE p.conversation_id = m.conversation_id AND p.direction = 1
      AND (p.author_kind = 'agent' OR p.from_phone = 1) AND p.kind <> 'reaction' AND (p.failed = 0 OR p.stage >= 3)
      AND p.arrived_at >= g.arrived_at AND p.arrived_at <= m.arrived_at
      AND (p.arrived_at > g.arrived_at OR p.id > g.id) AND (p.arrived_at < m.arrived_at OR p.id < m.id))
--;
-- The same of the assistant, which people's messages do not stop.
@view v_fact_first_response_ai AS
SELECT m.id, m.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       m.arrived_at - g.arrived_at AS value, 1 AS weight, '' AS label
FROM message m
JOIN message g ON g.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
    AND q.arrived_at <= m.arrived_at
    AND q.arrived_at >= COALESCE((SELECT MAX(z.reopened_at) FROM closing z
        WHERE z.conversation_id = m.conversation_id AND z.reopened_at <= m.arrived_at), 0)
    ORDER BY q.arrived_at, q.id LIMIT 1)
JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IS NULL AND m.author_kind = 'ai' AND m.direction = 1 AND m.kind <> 'reaction'
  AND (m.failed = 0 OR m.stage >= 3) AND c.property_id IN (SELECT h.id FROM in_house h)
  AND (g.arrived_at < m.arrived_at OR g.id < m.id)
  AND NOT EXISTS (SELECT 1 FROM message p WHERE p.conversation_id = m.conversation_id AND p.direction = 1
      AND p.author_kind = 'ai' AND p.kind <> 'reaction' AND (p.failed = 0 OR p.stage >= 3)
      AND p.arrived_at >= g.arrived_at AND p.arrived_at <= m.arrived_at
      AND (p.arrived_at > g.arrived_at OR p.id > g.id) AND (p.arrived_at < m.arrived_at OR p.id < m.id))
--;
-- p: the answer before; g: the oldest message since that nobody answered.
@view v_fact_response AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       m.arrived_at - g.arrived_at AS value, 1 AS weight, '' AS label
FROM in_figures a
CROSS JOIN message m ON m.agent_id = a.id
LEFT JOIN message p ON p.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 1
    AND (q.author_kind IN ('agent', 'ai') OR q.from_phone = 1) AND q.kind <> 'reaction' AND (q.failed = 0 OR q.stage >= 3)
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    ORDER BY q.arrived_at DESC, q.id DESC LIMIT 1)
JOIN message g ON g.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    AND q.arrived_at >= COALESCE(p.arrived_at, 0) AND (p.id IS NULL OR q.arrived_at > p.arrived_at OR q.id > p.id)
    AND q.arrived_at > COALESCE((SELECT MAX(z.closed_at) FROM closing z WHERE z.conversation_id = m.conversation_id
        AND z.undone_at IS NULL AND z.closed_at < m.arrived_at), 0)
    ORDER BY q.arrived_at, q.id LIMIT 1)
JOIN conversation c ON c.id = m.conversation_id
WHERE m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
--;
@view v_fact_response_ai AS
SELECT m.id, m.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       m.arrived_at - g.arrived_at AS value, 1 AS weight, '' AS label
FROM message m
LEFT JOIN message p ON p.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 1
    AND (q.author_kind IN ('agent', 'ai') OR q.from_phone = 1) AND q.kind <> 'reaction' AND (q.failed = 0 OR q.stage >= 3)
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    ORDER BY q.arrived_at DESC, q.id DESC LIMIT 1)
JOIN message g ON g.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    AND q.arrived_at >= COALESCE(p.arrived_at, 0) AND (p.id IS NULL OR q.arrived_at > p.arrived_at OR q.id > p.id)
    AND q.arrived_at > COALESCE((SELECT MAX(z.closed_at) FROM closing z WHERE z.conversation_id = m.conversation_id
        AND z.undone_at IS NULL AND z.closed_at < m.arrived_at), 0)
    ORDER BY q.arrived_at, q.id LIMIT 1)
JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IS NULL AND m.author_kind = 'ai' AND m.direction = 1 AND m.kind <> 'reaction'
  AND (m.failed = 0 OR m.stage >= 3) AND c.property_id IN (SELECT h.id FROM in_house h)
--;
-- w: who had it before it came to the queue, however often it was put there since. What it waited before it was closed
-- out of the queue is no part of the next wait. Indexes: ownership_by_owner, then ownership_epoch and status_time.
@view v_fact_wait AS
SELECT n.id, n.conversation_id, n.owner_id AS agent_id, c.channel_id, c.property_id, n.started_at AS at, NULL AS until_at,
       CAST(COALESCE((SELECT SUM(@least(COALESCE(s.ended_at, n.started_at), n.started_at)
                - @greatest(s.started_at, COALESCE(w.ended_at, 0)))
           FROM status_interval s WHERE s.conversation_id = n.conversation_id AND s.status = 'open'
             AND s.started_at < n.started_at AND (s.ended_at IS NULL OR s.ended_at > COALESCE(w.ended_at, 0))
             AND s.started_at >= COALESCE((SELECT MAX(z.reopened_at) FROM closing z
                 WHERE z.conversation_id = n.conversation_id AND z.reopened_at <= n.started_at), 0)), 0) AS SIGNED) AS value,
       1 AS weight, '' AS label
FROM in_figures a
CROSS JOIN ownership_interval n ON n.owner_id = a.id
JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
LEFT JOIN ownership_interval w ON w.conversation_id = n.conversation_id AND w.epoch = (SELECT MAX(v.epoch)
    FROM ownership_interval v WHERE v.conversation_id = n.conversation_id AND v.epoch < n.epoch AND v.owner_kind <> 'nobody')
JOIN conversation c ON c.id = n.conversation_id
WHERE n.owner_kind = 'agent' AND o.owner_kind = 'nobody'
--;
-- Index: closing_by_time.
@view v_fact_resolution AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at,
       z.closed_at - COALESCE((SELECT MAX(y.reopened_at) FROM closing y
           WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at) AS value, 1 AS weight, '' AS label
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND @figures(z.agent_id)
--;
-- Index: focus_by_agent.
@view v_fact_handle AS
SELECT f.id, f.conversation_id, f.agent_id, c.channel_id, c.property_id, f.started_at AS at, f.ended_at AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM in_figures a
CROSS JOIN focus_interval f ON f.agent_id = a.id
JOIN conversation c ON c.id = f.conversation_id
--;
-- Index: agent_state_time.
@view v_fact_agent_state AS
SELECT i.id, NULL AS conversation_id, i.agent_id, NULL AS channel_id, NULL AS property_id, i.started_at AS at,
       i.ended_at AS until_at, 1 AS value, 1 AS weight, i.state AS label
FROM in_figures a CROSS JOIN agent_state_interval i ON i.agent_id = a.id
--;
-- Index: status_by_end.
@view v_fact_conversation_state AS
SELECT s.id, s.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, s.started_at AS at, s.ended_at AS until_at,
       1 AS value, 1 AS weight, s.status AS label
FROM status_interval s JOIN conversation c ON c.id = s.conversation_id
WHERE s.status IN ('open', 'pending', 'snoozed') AND c.property_id IN (SELECT h.id FROM in_house h)
--;
-- While an agent had an open conversation; owned_at and owned_until tell the index where. Index: ownership_by_owner, then
-- status_time.
@view v_fact_in_work AS
SELECT o.id, o.conversation_id, o.owner_id AS agent_id, c.channel_id, c.property_id,
       @greatest(o.started_at, s.started_at) AS at,
       COALESCE(@least(o.ended_at, s.ended_at), o.ended_at, s.ended_at) AS until_at, 1 AS value, 1 AS weight, '' AS label,
       o.started_at AS owned_at, o.ended_at AS owned_until
FROM in_figures a
CROSS JOIN ownership_interval o ON o.owner_id = a.id
JOIN status_interval s ON s.conversation_id = o.conversation_id
JOIN conversation c ON c.id = o.conversation_id
WHERE s.status = 'open' AND (o.ended_at IS NULL OR s.started_at < o.ended_at)
  AND (s.ended_at IS NULL OR s.ended_at > o.started_at)
--;
-- Index: message_agent_time.
@view v_fact_messages_sent AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, '' AS label
FROM in_figures a
CROSS JOIN message m ON m.agent_id = a.id
JOIN conversation c ON c.id = m.conversation_id
WHERE m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
--;
@view v_fact_closed_by_agent AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, '' AS label
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.agent_id IN (SELECT f.id FROM in_figures f) AND z.undone_at IS NULL
--;
@view v_fact_messages_ai AS
SELECT m.id, m.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM message m JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IS NULL AND m.author_kind = 'ai' AND m.direction = 1 AND m.kind <> 'reaction'
  AND (m.failed = 0 OR m.stage >= 3) AND c.property_id IN (SELECT h.id FROM in_house h)
--;
@view v_fact_messages_received AS
SELECT m.id, m.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM message m JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IS NULL AND m.direction = 0 AND c.property_id IN (SELECT h.id FROM in_house h)
--;
-- Index: conversation_by_time.
@view v_fact_conversations_new AS
SELECT c.id, c.id AS conversation_id, NULL AS agent_id, c.channel_id, c.property_id, c.created_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM conversation c WHERE c.property_id IN (SELECT h.id FROM in_house h)
--;
-- Index: closing_by_reopening.
@view v_fact_conversations_reopened AS
SELECT z.id, z.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, z.reopened_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.reopened_at IS NOT NULL AND c.property_id IN (SELECT h.id FROM in_house h)
--;
-- Indexes: ownership_by_owner, then ownership_epoch.
@view v_fact_transfers_in AS
SELECT n.id, n.conversation_id, n.owner_id AS agent_id, c.channel_id, c.property_id, n.started_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM in_figures a
CROSS JOIN ownership_interval n ON n.owner_id = a.id
JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
JOIN conversation c ON c.id = n.conversation_id
WHERE n.reason = 'transferred' AND COALESCE(o.owner_id, 0) <> n.owner_id
--;
-- Indexes: ownership_by_time, then ownership_epoch.
@view v_fact_transfers_out AS
SELECT n.id, n.conversation_id, o.owner_id AS agent_id, c.channel_id, c.property_id, n.started_at AS at, NULL AS until_at,
       1 AS value, 1 AS weight, '' AS label
FROM ownership_interval n
JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
JOIN conversation c ON c.id = n.conversation_id
WHERE n.reason = 'transferred' AND COALESCE(n.owner_id, 0) <> o.owner_id AND o.owner_id IN (SELECT f.id FROM in_figures f)
--;
@view v_fact_reopen_rate AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at,
       CASE WHEN z.reopened_at IS NULL THEN 0 ELSE 1 END AS value, 1 AS weight, '' AS label
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND @figures(z.agent_id)
--;
-- Index: conversation_closed_at.
@view v_fact_satisfaction AS
SELECT c.id, c.id AS conversation_id, c.closed_by AS agent_id, c.channel_id, c.property_id, c.closed_at AS at,
       NULL AS until_at, c.satisfaction AS value, 1 AS weight, '' AS label
FROM conversation c WHERE c.closed_at IS NOT NULL AND c.satisfaction IS NOT NULL AND @figures(c.closed_by)
--;
@view v_fact_dispositions AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, z.disposition AS label
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND @figures(z.agent_id)
--;
@view v_fact_service_types AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, c.service_type AS label
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND c.service_type IS NOT NULL AND @figures(z.agent_id)
--;
@view v_fact_customer_types AS
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, c.customer_type AS label
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND c.customer_type IS NOT NULL AND @figures(z.agent_id)
--;
UPDATE site SET schema_version = 9 WHERE id = 1
