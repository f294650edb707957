-- SPDX-License-Identifier: GPL-3.0-or-later
-- Intervals follow one another without hole or overlap: the next starts where the last ended. Plain INSERT … VALUES: an
-- INSERT … SELECT takes MySQL's table-wide lock on the generated key, and two claims deadlock on it.

-- name: end_ownership
UPDATE ownership_interval SET ended_at = @greatest(started_at, :now)
WHERE conversation_id = :conversation AND ended_at IS NULL

-- name: start_ownership
INSERT INTO ownership_interval (conversation_id, owner_kind, owner_id, epoch, reason, by_agent, note_id, started_at)
VALUES (:conversation, :kind, :owner, :epoch, :reason, :by, :note, COALESCE((SELECT MAX(w.ended_at) FROM
    (SELECT i.ended_at FROM ownership_interval i WHERE i.conversation_id = :conversation) w), :now))

-- name: end_status
UPDATE status_interval SET ended_at = @greatest(started_at, :now)
WHERE conversation_id = :conversation AND ended_at IS NULL

-- name: start_status
INSERT INTO status_interval (conversation_id, status, started_at)
VALUES (:conversation, :status, COALESCE((SELECT MAX(w.ended_at) FROM
    (SELECT i.ended_at FROM status_interval i WHERE i.conversation_id = :conversation) w), :now))

-- What changes an agent's sessions and state holds the agent's row.
-- name: hold_agent
SELECT a.active FROM agent a WHERE a.id = :agent @for_update

-- Index: agent_state_open.
-- name: open_agent_state
SELECT i.id, i.state, i.reason_id, i.ends_at FROM agent_state_interval i WHERE i.open_key = :agent

-- Index: agent_state_time.
-- name: agent_state_before
SELECT i.id, i.state, i.reason_id, i.ends_at FROM agent_state_interval i
WHERE i.agent_id = :agent AND i.ended_at IS NOT NULL ORDER BY i.started_at DESC, i.id DESC LIMIT 1

-- name: end_agent_state
UPDATE agent_state_interval SET ended_at = @greatest(started_at, @least(:at, :now))
WHERE agent_id = :agent AND ended_at IS NULL

-- name: start_agent_state
INSERT INTO agent_state_interval (agent_id, state, reason_id, by_agent, why, ends_at, started_at)
VALUES (:agent, :state, :reason, :by, :why, :until, COALESCE((SELECT MAX(w.ended_at) FROM
    (SELECT i.ended_at FROM agent_state_interval i WHERE i.agent_id = :agent) w), @least(:at, :now)))

-- name: end_focus
UPDATE focus_interval SET ended_at = @greatest(started_at, @least(:at, :now)) WHERE session_id = :session AND ended_at IS NULL

-- name: start_focus
INSERT INTO focus_interval (session_id, agent_id, conversation_id, started_at)
VALUES (:session, :agent, :conversation, :now)

-- name: write_audit
INSERT INTO audit (at, actor_kind, agent_id, action, entity_kind, entity_id, detail)
VALUES (:now, :actor, :agent, :action, :entity_kind, :entity, :detail)

-- An offer to transfer stands on the epoch it was made under.
-- name: overtake_offer
UPDATE transfer_offer SET outcome = :outcome, ended_at = @greatest(offered_at, :now) WHERE open_key = :conversation

-- As does a consultation.
-- name: overtake_consultation
UPDATE consultation SET outcome = :outcome, ended_at = @greatest(asked_at, :now) WHERE open_key = :conversation
