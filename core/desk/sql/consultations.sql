-- SPDX-License-Identifier: GPL-3.0-or-later
-- Advice about a conversation. Whoever asks, answers or ends holds the conversation's row first. Indexes:
-- consultation_open, consultation_expiry, consultation_by_conversation, the keys.

-- name: open_consultation
SELECT t.id, t.from_agent, t.consultant_id, t.expires_at, COALESCE(k.display_name, a.display_name, g.name),
       CASE WHEN t.to_agent = :agent THEN 1
            WHEN EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = t.to_team AND m.agent_id = :agent) THEN 1 ELSE 0 END
FROM consultation t
LEFT JOIN agent a ON a.id = t.to_agent
LEFT JOIN team g ON g.id = t.to_team
LEFT JOIN agent k ON k.id = t.consultant_id
WHERE t.open_key = :conversation

-- What became of the last one that concerned this agent.
-- name: last_consultation
SELECT t.outcome, e.display_name FROM consultation t LEFT JOIN agent e ON e.id = t.ended_by
WHERE t.conversation_id = :conversation
  AND (t.from_agent = :agent OR t.to_agent = :agent OR t.consultant_id = :agent
    OR EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = t.to_team AND m.agent_id = :agent))
ORDER BY t.id DESC LIMIT 1

-- name: ask
INSERT INTO consultation (uuid, conversation_id, epoch, from_agent, to_agent, to_team, reason, note_id, asked_at, expires_at)
VALUES (:uuid, :conversation, :epoch, :agent, :to, :team, :reason, :note, :now, :now + :life)

-- name: accept
UPDATE consultation SET consultant_id = :agent, accepted_at = @greatest(asked_at, :now), expires_at = :now + :life
WHERE id = :consultation AND ended_at IS NULL

-- name: end
UPDATE consultation SET outcome = :outcome, ended_at = @greatest(asked_at, :now), ended_by = :agent, answer_id = :answer
WHERE id = :consultation AND ended_at IS NULL

-- name: add_note
INSERT INTO consultation_note (message_id, consultation_id) VALUES (:message, :consultation)

-- name: prolong
UPDATE consultation SET expires_at = :now + :life WHERE id = :consultation

-- Every open one: few at any time.
-- name: forsaken
SELECT t.id, t.conversation_id FROM consultation t
WHERE t.ended_at IS NULL
  AND (t.expires_at <= :now
    OR NOT EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = t.from_agent AND s.ended_at IS NULL AND s.seen_at > :now - :life)
    OR (t.consultant_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agent_session u
        WHERE u.agent_id = t.consultant_id AND u.ended_at IS NULL AND u.seen_at > :now - :life)))
ORDER BY t.id LIMIT 200

-- Why it is over by now; no row when it is not.
-- name: why_forsaken
SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = t.from_agent AND s.ended_at IS NULL
                             AND s.seen_at > :now - :life) THEN 'owner_gone'
            WHEN t.consultant_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agent_session u WHERE u.agent_id = t.consultant_id
                             AND u.ended_at IS NULL AND u.seen_at > :now - :life) THEN 'consultant_gone'
            WHEN t.expires_at > :now THEN NULL
            WHEN t.consultant_id IS NULL THEN 'timed_out' ELSE 'silent' END
FROM consultation t WHERE t.id = :consultation AND t.ended_at IS NULL
