-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is responsible. Every change raises the epoch; every UPDATE is conditional.

-- From here to the end of the transaction nobody claims and nothing arrives.
-- name: hold
SELECT c.epoch FROM conversation c WHERE c.id = :conversation @for_update

-- name: load
SELECT c.id, c.reach_id, c.channel_id, c.status, c.owner_kind, c.owner_id, a.display_name, w.started_at, c.epoch,
       c.version, c.waiting_since, r.window_until, c.closed_at, r.opted_out_at,
       CASE WHEN NOT EXISTS (SELECT 1 FROM agent v WHERE v.id = :viewer AND v.role = 'agent') THEN 1
            WHEN NOT EXISTS (SELECT 1 FROM team_member m WHERE m.agent_id = :viewer) THEN 1
            WHEN EXISTS (SELECT 1 FROM team_member m JOIN team_property t ON t.team_id = m.team_id
                         WHERE m.agent_id = :viewer AND t.property_id = c.property_id) THEN 1
            ELSE 0 END, h.provider
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN channel_account h ON h.id = c.channel_id
LEFT JOIN agent a ON a.id = c.owner_id
LEFT JOIN ownership_interval w ON w.conversation_id = c.id AND w.ended_at IS NULL
WHERE c.id = :id

-- name: claim
UPDATE conversation SET owner_kind = 'agent', owner_id = :agent, epoch = epoch + 1, version = version + 1,
    return_reason = NULL, held_for = NULL
WHERE id = :id AND status IN ('open', 'pending', 'snoozed')
  AND (owner_kind IN ('nobody', 'ai')
       OR (owner_id <> :agent AND NOT EXISTS (SELECT 1 FROM agent_session s
           WHERE s.agent_id = conversation.owner_id AND s.ended_at IS NULL AND s.seen_at > :alive_since)))

-- name: change_owner
UPDATE conversation SET owner_kind = :kind, owner_id = :owner, epoch = epoch + 1, version = version + 1,
    return_reason = :reason, held_for = NULL
WHERE id = :id AND version = :version

-- name: move_status
UPDATE conversation SET status = :status, snoozed_until = :until, version = version + 1
WHERE id = :id AND version = :version

-- name: facts
UPDATE conversation SET priority = COALESCE(:priority, priority), customer_type = COALESCE(:customer_type, customer_type),
    service_type = COALESCE(:service_type, service_type), version = version + 1
WHERE id = :id

-- name: touch
UPDATE conversation SET version = version + 1 WHERE id = :id

-- name: add_tag
@insert_new INTO conversation_tag (conversation_id, tag) VALUES (:id, :tag)

-- name: remove_tag
DELETE FROM conversation_tag WHERE conversation_id = :id AND tag = :tag

-- name: mark_read
INSERT INTO read_mark (conversation_id, message_id, agent_id, at) VALUES (:id, :message, :agent, :now)
@on_conflict(conversation_id) message_id = @greatest(read_mark.message_id, @new(message_id)), agent_id = @new(agent_id), at = @new(at)

-- Ids follow the times of arrival but for transactions that ran side by side, hence the minute (index message_history).
-- name: count_unread
UPDATE conversation SET version = version + 1,
    unread = (SELECT COUNT(*) FROM message u WHERE u.conversation_id = :id AND u.direction = 0
        AND u.id > (SELECT k.message_id FROM read_mark k WHERE k.conversation_id = :id)
        AND u.arrived_at > (SELECT w.arrived_at - 60000 FROM read_mark k JOIN message w ON w.id = k.message_id
                            WHERE k.conversation_id = :id))
WHERE id = :id

-- name: newest_message
SELECT MAX(m.id) FROM message m WHERE m.conversation_id = :id

-- name: session_live
SELECT 1 FROM agent_session s JOIN agent a ON a.id = s.agent_id
WHERE s.id = :session AND s.agent_id = :agent AND s.ended_at IS NULL AND a.active = 1

-- Whether they are there, what they do, and whether they serve the conversation's property, as those do who are of no team or lead.
-- name: colleague
SELECT a.display_name,
       CASE WHEN EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = a.id AND s.ended_at IS NULL
                         AND s.seen_at > :now - :life) THEN 1 ELSE 0 END,
       CASE WHEN a.role <> 'agent' THEN 1
            WHEN NOT EXISTS (SELECT 1 FROM team_member m WHERE m.agent_id = a.id) THEN 1
            WHEN EXISTS (SELECT 1 FROM team_member m JOIN team_property t ON t.team_id = m.team_id
                         JOIN conversation c ON c.property_id = t.property_id
                         WHERE m.agent_id = a.id AND c.id = :conversation) THEN 1 ELSE 0 END,
       (SELECT CASE WHEN i.ends_at <= :now THEN 'available' ELSE i.state END FROM agent_state_interval i
        WHERE i.open_key = a.id)
FROM agent a WHERE a.id = :agent AND a.active = 1

-- name: answered
SELECT c.answer, c.agent_id FROM command c WHERE c.uuid = :uuid

-- name: answer
INSERT INTO command (uuid, agent_id, operation, conversation_id, answer, at)
VALUES (:uuid, :agent, :operation, :conversation, :answer, :now)
