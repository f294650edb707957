-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tickets open a session once; a session lives while it is renewed. Indexes: the key of ticket, session_live, session_open.

-- name: active_agent_named
SELECT a.id FROM agent a WHERE a.name = :name AND a.active = 1

-- name: drop_old_tickets
DELETE FROM ticket WHERE expires_at <= :now

-- name: add_ticket
INSERT INTO ticket (agent_id, hash, expires_at) VALUES (:agent, :hash, :now + :life)

-- name: ticket_agent
SELECT a.id, a.role, a.display_name FROM ticket t JOIN agent a ON a.id = t.agent_id
WHERE t.hash = :hash AND t.expires_at > :now AND a.active = 1

-- name: consume_ticket
DELETE FROM ticket WHERE hash = :hash AND expires_at > :now

-- name: add_session
INSERT INTO agent_session (uuid, agent_id, token_hash, started_at, seen_at) VALUES (:uuid, :agent, :hash, :now, :now)

-- name: renew
UPDATE agent_session SET seen_at = @greatest(seen_at, :now)
WHERE id IN ({sessions: :session}) AND ended_at IS NULL AND agent_id IN (SELECT a.id FROM agent a WHERE a.active = 1)

-- name: alive_of
SELECT s.id FROM agent_session s JOIN agent a ON a.id = s.agent_id
WHERE s.id IN ({sessions: :session}) AND s.ended_at IS NULL AND a.active = 1

-- name: session_agent
SELECT s.agent_id FROM agent_session s WHERE s.id = :session

-- name: end_session
UPDATE agent_session SET ended_at = :now, end_reason = :reason WHERE id = :session AND ended_at IS NULL

-- name: has_live_session
SELECT 1 FROM agent_session s WHERE s.agent_id = :agent AND s.ended_at IS NULL AND s.seen_at > :now - :life LIMIT 1

-- name: is_live
SELECT 1 FROM agent_session s JOIN agent a ON a.id = s.agent_id
WHERE s.id = :session AND s.ended_at IS NULL AND a.active = 1

-- name: stale_sessions
SELECT s.id, s.agent_id, s.seen_at FROM agent_session s
WHERE s.ended_at IS NULL AND s.seen_at <= :now - :life ORDER BY s.id LIMIT 200

-- name: end_stale
UPDATE agent_session SET ended_at = seen_at, end_reason = 'lost'
WHERE id = :session AND ended_at IS NULL AND seen_at <= :now - :life

-- Of a line that was cut, or of a console that vanished, the last heartbeat.
-- name: last_sign
SELECT MAX(CASE WHEN s.end_reason IN ('closed', 'relay_stops') THEN s.seen_at ELSE COALESCE(s.ended_at, s.seen_at) END)
FROM agent_session s WHERE s.agent_id = :agent

-- name: here_lately
SELECT 1 FROM agent_session s WHERE s.agent_id = :agent
  AND ((s.ended_at IS NULL AND s.seen_at >= :now - :open) OR s.ended_at >= :now - :forgiven) LIMIT 1

-- name: absent
SELECT a.id FROM agent a JOIN agent_state_interval i ON i.open_key = a.id
WHERE i.state <> 'offline'
  AND NOT EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = a.id AND s.ended_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = a.id AND s.ended_at >= :now - :forgiven)
ORDER BY a.id LIMIT 200

-- name: has_open_session
SELECT 1 FROM agent_session s WHERE s.agent_id = :agent AND s.ended_at IS NULL LIMIT 1

-- Indexes: conversation_queue, then session_live for the rivals.
-- name: orphans
SELECT c.id, c.owner_id, c.epoch FROM conversation c
WHERE c.status = 'open' AND c.owner_kind = 'agent' AND c.waiting_since IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = c.owner_id AND s.ended_at IS NULL AND s.seen_at > :now - :life)
  AND NOT EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = c.owner_id AND s.ended_at > :now - :life)
ORDER BY c.id LIMIT 200

-- name: return_orphan
UPDATE conversation SET owner_kind = 'nobody', owner_id = NULL, epoch = epoch + 1, version = version + 1,
       return_reason = 'owner_gone'
WHERE id = :conversation AND epoch = :epoch AND status = 'open' AND owner_kind = 'agent' AND waiting_since IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = conversation.owner_id AND s.ended_at IS NULL
                    AND s.seen_at > :now - :life)

-- name: open_sessions_of
SELECT s.id FROM agent_session s WHERE s.agent_id = :agent AND s.ended_at IS NULL

-- name: set_active
UPDATE agent SET active = :active, version = version + 1 WHERE id = :agent
