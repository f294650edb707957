-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows behind each metric (catalogue.cpp says what they mean). Columns: id of the row, conversation, agent, channel,
-- property, when (start of an interval), end (NULL for an event), value, weight, label. `:from` counts, `:until` does not.
-- An open interval ends now. A message that the provider refused and never delivered is no answer: failed, stage < 3.
-- Order within one millisecond is that of the ids. CROSS JOIN keeps SQLite to the order agents → their rows.

-- Index: message_agent_time, then message_history.
-- name: first_response
SELECT x.id, x.conversation_id, x.agent_id, c.channel_id, c.property_id, x.arrived_at, NULL, x.arrived_at - g.arrived_at, 1, ''
FROM (SELECT m.id, m.conversation_id, m.agent_id, m.arrived_at,
          (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
              AND q.arrived_at <= m.arrived_at
              AND q.arrived_at >= COALESCE((SELECT MAX(z.reopened_at) FROM closing z
                  WHERE z.conversation_id = m.conversation_id AND z.reopened_at <= m.arrived_at), 0)
           ORDER BY q.arrived_at, q.id LIMIT 1) AS guest_message
      FROM agent a CROSS JOIN message m ON m.agent_id = a.id
      WHERE m.direction = 1 AND (m.failed = 0 OR m.stage >= 3) AND m.arrived_at >= :from AND m.arrived_at < :until) x
JOIN message g ON g.id = x.guest_message
JOIN conversation c ON c.id = x.conversation_id
WHERE (g.arrived_at < x.arrived_at OR g.id < x.id)
  AND NOT EXISTS (SELECT 1 FROM message p WHERE p.conversation_id = x.conversation_id AND p.direction = 1
      AND (p.author_kind = 'agent' OR p.from_phone = 1) AND (p.failed = 0 OR p.stage >= 3)
      AND p.arrived_at >= g.arrived_at AND p.arrived_at <= x.arrived_at
      AND (p.arrived_at > g.arrived_at OR p.id > g.id) AND (p.arrived_at < x.arrived_at OR p.id < x.id))

-- The same of the assistant, which people's messages do not stop.
-- name: first_response_ai
SELECT x.id, x.conversation_id, NULL, c.channel_id, c.property_id, x.arrived_at, NULL, x.arrived_at - g.arrived_at, 1, ''
FROM (SELECT m.id, m.conversation_id, m.arrived_at,
          (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
              AND q.arrived_at <= m.arrived_at
              AND q.arrived_at >= COALESCE((SELECT MAX(z.reopened_at) FROM closing z
                  WHERE z.conversation_id = m.conversation_id AND z.reopened_at <= m.arrived_at), 0)
           ORDER BY q.arrived_at, q.id LIMIT 1) AS guest_message
      FROM message m
      WHERE m.agent_id IS NULL AND m.author_kind = 'ai' AND m.direction = 1 AND (m.failed = 0 OR m.stage >= 3)
        AND m.arrived_at >= :from AND m.arrived_at < :until) x
JOIN message g ON g.id = x.guest_message
JOIN conversation c ON c.id = x.conversation_id
WHERE (g.arrived_at < x.arrived_at OR g.id < x.id)
  AND NOT EXISTS (SELECT 1 FROM message p WHERE p.conversation_id = x.conversation_id AND p.direction = 1
      AND p.author_kind = 'ai' AND (p.failed = 0 OR p.stage >= 3)
      AND p.arrived_at >= g.arrived_at AND p.arrived_at <= x.arrived_at
      AND (p.arrived_at > g.arrived_at OR p.id > g.id) AND (p.arrived_at < x.arrived_at OR p.id < x.id))

-- Index: message_agent_time, then message_history.
-- name: response
SELECT y.id, y.conversation_id, y.agent_id, c.channel_id, c.property_id, y.arrived_at, NULL, y.arrived_at - y.asked_at, 1, ''
FROM (SELECT x.id, x.conversation_id, x.agent_id, x.arrived_at,
          (SELECT MIN(g.arrived_at) FROM message g WHERE g.conversation_id = x.conversation_id AND g.direction = 0
              AND g.arrived_at <= x.arrived_at AND (g.arrived_at < x.arrived_at OR g.id < x.id)
              AND g.arrived_at >= COALESCE(p.arrived_at, 0) AND (p.id IS NULL OR g.arrived_at > p.arrived_at OR g.id > p.id)
              AND g.arrived_at > x.closed_before) AS asked_at
      FROM (SELECT m.id, m.conversation_id, m.agent_id, m.arrived_at,
                (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 1
                    AND (q.author_kind IN ('agent', 'ai') OR q.from_phone = 1) AND (q.failed = 0 OR q.stage >= 3)
                    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
                 ORDER BY q.arrived_at DESC, q.id DESC LIMIT 1) AS previous,
                COALESCE((SELECT MAX(z.closed_at) FROM closing z WHERE z.conversation_id = m.conversation_id
                    AND z.undone_at IS NULL AND z.closed_at < m.arrived_at), 0) AS closed_before
            FROM agent a CROSS JOIN message m ON m.agent_id = a.id
            WHERE m.direction = 1 AND (m.failed = 0 OR m.stage >= 3) AND m.arrived_at >= :from AND m.arrived_at < :until) x
      LEFT JOIN message p ON p.id = x.previous) y
JOIN conversation c ON c.id = y.conversation_id
WHERE y.asked_at IS NOT NULL

-- name: response_ai
SELECT y.id, y.conversation_id, NULL, c.channel_id, c.property_id, y.arrived_at, NULL, y.arrived_at - y.asked_at, 1, ''
FROM (SELECT x.id, x.conversation_id, x.arrived_at,
          (SELECT MIN(g.arrived_at) FROM message g WHERE g.conversation_id = x.conversation_id AND g.direction = 0
              AND g.arrived_at <= x.arrived_at AND (g.arrived_at < x.arrived_at OR g.id < x.id)
              AND g.arrived_at >= COALESCE(p.arrived_at, 0) AND (p.id IS NULL OR g.arrived_at > p.arrived_at OR g.id > p.id)
              AND g.arrived_at > x.closed_before) AS asked_at
      FROM (SELECT m.id, m.conversation_id, m.arrived_at,
                (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 1
                    AND (q.author_kind IN ('agent', 'ai') OR q.from_phone = 1) AND (q.failed = 0 OR q.stage >= 3)
                    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
                 ORDER BY q.arrived_at DESC, q.id DESC LIMIT 1) AS previous,
                COALESCE((SELECT MAX(z.closed_at) FROM closing z WHERE z.conversation_id = m.conversation_id
                    AND z.undone_at IS NULL AND z.closed_at < m.arrived_at), 0) AS closed_before
            FROM message m
            WHERE m.agent_id IS NULL AND m.author_kind = 'ai' AND m.direction = 1 AND (m.failed = 0 OR m.stage >= 3)
              AND m.arrived_at >= :from AND m.arrived_at < :until) x
      LEFT JOIN message p ON p.id = x.previous) y
JOIN conversation c ON c.id = y.conversation_id
WHERE y.asked_at IS NOT NULL

-- Index: ownership_by_owner, then ownership_epoch and status_time.
-- name: wait
SELECT n.id, n.conversation_id, n.owner_id, c.channel_id, c.property_id, n.started_at, NULL,
       CAST(COALESCE((SELECT SUM(@least(COALESCE(s.ended_at, o.ended_at), o.ended_at) - @greatest(s.started_at, o.started_at))
           FROM status_interval s WHERE s.conversation_id = o.conversation_id AND s.status = 'open'
             AND s.started_at < o.ended_at AND (s.ended_at IS NULL OR s.ended_at > o.started_at)), 0) AS SIGNED), 1, ''
FROM agent a
CROSS JOIN ownership_interval n ON n.owner_id = a.id
JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
JOIN conversation c ON c.id = n.conversation_id
WHERE n.started_at >= :from AND n.started_at < :until AND n.owner_kind = 'agent' AND o.owner_kind = 'nobody'

-- name: resolution
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at, NULL,
       z.closed_at - COALESCE((SELECT MAX(y.reopened_at) FROM closing y
           WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at), 1, ''
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.closed_at >= :from AND z.closed_at < :until AND z.undone_at IS NULL

-- Index: focus_by_agent.
-- name: handle
SELECT f.id, f.conversation_id, f.agent_id, c.channel_id, c.property_id, f.started_at, COALESCE(f.ended_at, :now), 1, 1, ''
FROM agent a
CROSS JOIN focus_interval f ON f.agent_id = a.id
JOIN conversation c ON c.id = f.conversation_id
WHERE f.started_at < :until AND (f.ended_at IS NULL OR f.ended_at > :from)

-- Index: agent_state_time.
-- name: agent_state
SELECT i.id, NULL, i.agent_id, NULL, NULL, i.started_at, COALESCE(i.ended_at, :now), 1, 1, i.state
FROM agent a CROSS JOIN agent_state_interval i ON i.agent_id = a.id
WHERE i.started_at < :until AND (i.ended_at IS NULL OR i.ended_at > :from)

-- name: conversation_state
SELECT s.id, s.conversation_id, NULL, c.channel_id, c.property_id, s.started_at, COALESCE(s.ended_at, :now), 1, 1, s.status
FROM status_interval s JOIN conversation c ON c.id = s.conversation_id
WHERE s.status IN ('open', 'pending', 'snoozed') AND s.started_at < :until AND (s.ended_at IS NULL OR s.ended_at > :from)

-- While an agent had an open conversation. Index: ownership_by_owner, then status_time.
-- name: in_work
SELECT o.id, o.conversation_id, o.owner_id, c.channel_id, c.property_id, @greatest(o.started_at, s.started_at),
       @least(COALESCE(o.ended_at, :now), COALESCE(s.ended_at, :now)), 1, 1, ''
FROM agent a
CROSS JOIN ownership_interval o ON o.owner_id = a.id
JOIN status_interval s ON s.conversation_id = o.conversation_id
JOIN conversation c ON c.id = o.conversation_id
WHERE o.started_at < :until AND (o.ended_at IS NULL OR o.ended_at > :from) AND s.status = 'open'
  AND s.started_at < :until AND (s.ended_at IS NULL OR s.ended_at > :from)
  AND (o.ended_at IS NULL OR s.started_at < o.ended_at) AND (s.ended_at IS NULL OR s.ended_at > o.started_at)

-- Index: message_agent_time.
-- name: handled
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at, NULL, 1, 1, ''
FROM agent a CROSS JOIN message m ON m.agent_id = a.id JOIN conversation c ON c.id = m.conversation_id
WHERE m.direction = 1 AND (m.failed = 0 OR m.stage >= 3) AND m.arrived_at >= :from AND m.arrived_at < :until
UNION ALL
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at, NULL, 1, 1, ''
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.agent_id IS NOT NULL AND z.undone_at IS NULL AND z.closed_at >= :from AND z.closed_at < :until

-- name: messages_sent
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at, NULL, 1, 1, ''
FROM agent a CROSS JOIN message m ON m.agent_id = a.id JOIN conversation c ON c.id = m.conversation_id
WHERE m.direction = 1 AND (m.failed = 0 OR m.stage >= 3) AND m.arrived_at >= :from AND m.arrived_at < :until

-- name: messages_ai
SELECT m.id, m.conversation_id, NULL, c.channel_id, c.property_id, m.arrived_at, NULL, 1, 1, ''
FROM message m JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IS NULL AND m.author_kind = 'ai' AND m.direction = 1 AND (m.failed = 0 OR m.stage >= 3)
  AND m.arrived_at >= :from AND m.arrived_at < :until

-- name: messages_received
SELECT m.id, m.conversation_id, NULL, c.channel_id, c.property_id, m.arrived_at, NULL, 1, 1, ''
FROM message m JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IS NULL AND m.direction = 0 AND m.arrived_at >= :from AND m.arrived_at < :until

-- name: conversations_new
SELECT c.id, c.id, NULL, c.channel_id, c.property_id, c.created_at, NULL, 1, 1, ''
FROM conversation c WHERE c.created_at >= :from AND c.created_at < :until

-- name: conversations_reopened
SELECT z.id, z.conversation_id, NULL, c.channel_id, c.property_id, z.reopened_at, NULL, 1, 1, ''
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.reopened_at >= :from AND z.reopened_at < :until

-- Index: ownership_by_owner, then ownership_epoch.
-- name: transfers_in
SELECT n.id, n.conversation_id, n.owner_id, c.channel_id, c.property_id, n.started_at, NULL, 1, 1, ''
FROM agent a
CROSS JOIN ownership_interval n ON n.owner_id = a.id
JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
JOIN conversation c ON c.id = n.conversation_id
WHERE n.reason = 'transferred' AND COALESCE(o.owner_id, 0) <> n.owner_id
  AND n.started_at >= :from AND n.started_at < :until

-- name: transfers_out
SELECT n.id, n.conversation_id, o.owner_id, c.channel_id, c.property_id, n.started_at, NULL, 1, 1, ''
FROM ownership_interval n
JOIN ownership_interval o ON o.conversation_id = n.conversation_id AND o.epoch = n.epoch - 1
JOIN conversation c ON c.id = n.conversation_id
WHERE n.reason = 'transferred' AND o.owner_id IS NOT NULL AND COALESCE(n.owner_id, 0) <> o.owner_id
  AND n.started_at >= :from AND n.started_at < :until

-- name: reopen_rate
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at, NULL,
       CASE WHEN z.reopened_at IS NULL THEN 0 ELSE 1 END, 1, ''
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.closed_at >= :from AND z.closed_at < :until AND z.undone_at IS NULL

-- Index: conversation_closed_at.
-- name: satisfaction
SELECT c.id, c.id, c.closed_by, c.channel_id, c.property_id, c.closed_at, NULL, c.satisfaction, 1, ''
FROM conversation c
WHERE c.closed_at >= :from AND c.closed_at < :until AND c.satisfaction IS NOT NULL

-- name: dispositions
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at, NULL, 1, 1, z.disposition
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.closed_at >= :from AND z.closed_at < :until AND z.undone_at IS NULL

-- name: service_types
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at, NULL, 1, 1, c.service_type
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.closed_at >= :from AND z.closed_at < :until AND z.undone_at IS NULL AND c.service_type IS NOT NULL

-- name: customer_types
SELECT z.id, z.conversation_id, z.agent_id, c.channel_id, c.property_id, z.closed_at, NULL, 1, 1, c.customer_type
FROM closing z JOIN conversation c ON c.id = z.conversation_id
WHERE z.closed_at >= :from AND z.closed_at < :until AND z.undone_at IS NULL AND c.customer_type IS NOT NULL
