-- SPDX-License-Identifier: GPL-3.0-or-later
-- Offers of a conversation to somebody else. Whoever makes or ends one holds the conversation's row first. Indexes:
-- transfer_open, transfer_expiry, the keys.

-- name: open_offer
SELECT t.id, t.from_agent, t.to_agent, t.to_team, t.expires_at, t.epoch, COALESCE(a.display_name, g.name),
       CASE WHEN t.to_agent = :agent THEN 1
            WHEN EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = t.to_team AND m.agent_id = :agent) THEN 1 ELSE 0 END
FROM transfer_offer t
LEFT JOIN agent a ON a.id = t.to_agent
LEFT JOIN team g ON g.id = t.to_team
WHERE t.open_key = :conversation

-- name: last_offer_to
SELECT t.outcome, e.display_name FROM transfer_offer t LEFT JOIN agent e ON e.id = t.ended_by
WHERE t.conversation_id = :conversation
  AND (t.to_agent = :agent OR EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = t.to_team AND m.agent_id = :agent))
ORDER BY t.id DESC LIMIT 1

-- name: team_there
SELECT g.name,
       CASE WHEN EXISTS (SELECT 1 FROM team_member m JOIN agent a ON a.id = m.agent_id
                         JOIN agent_session s ON s.agent_id = a.id AND s.ended_at IS NULL AND s.seen_at > :now - :life
                         WHERE m.team_id = g.id AND m.agent_id <> :agent AND a.active = 1) THEN 1 ELSE 0 END,
       CASE WHEN EXISTS (SELECT 1 FROM team_property t JOIN conversation c ON c.property_id = t.property_id
                         WHERE t.team_id = g.id AND c.id = :conversation) THEN 1 ELSE 0 END,
       CASE WHEN EXISTS (SELECT 1 FROM team_member m JOIN agent a ON a.id = m.agent_id
                         JOIN agent_session s ON s.agent_id = a.id AND s.ended_at IS NULL AND s.seen_at > :now - :life
                         JOIN agent_state_interval i ON i.open_key = a.id
                         WHERE m.team_id = g.id AND m.agent_id <> :agent AND a.active = 1
                           AND (i.state = 'available' OR i.ends_at <= :now)) THEN 'available' ELSE '' END
FROM team g WHERE g.id = :team

-- name: add_offer
INSERT INTO transfer_offer (uuid, conversation_id, epoch, from_agent, to_agent, to_team, reason, note_id, offered_at,
    expires_at)
VALUES (:uuid, :conversation, :epoch, :agent, :to, :team, :reason, :note, :now, :now + :life)

-- name: end_offer
UPDATE transfer_offer SET outcome = :outcome, ended_at = @greatest(offered_at, :now), ended_by = :agent, answer_id = :answer
WHERE id = :offer AND ended_at IS NULL

-- name: expired
SELECT t.id, t.conversation_id FROM transfer_offer t WHERE t.ended_at IS NULL AND t.expires_at <= :now
ORDER BY t.expires_at LIMIT 200

-- name: expire
UPDATE transfer_offer SET outcome = 'timed_out', ended_at = @greatest(offered_at, :now)
WHERE id = :offer AND ended_at IS NULL AND expires_at <= :now
