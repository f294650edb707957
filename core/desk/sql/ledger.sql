-- SPDX-License-Identifier: GPL-3.0-or-later
-- Intervals follow one another without hole or overlap: the next starts where the last ended.

-- name: end_ownership
UPDATE ownership_interval SET ended_at = @greatest(started_at, :now)
WHERE conversation_id = :conversation AND ended_at IS NULL

-- name: start_ownership
INSERT INTO ownership_interval (conversation_id, owner_kind, owner_id, epoch, reason, started_at)
SELECT :conversation, :kind, :owner, :epoch, :reason, COALESCE(MAX(w.ended_at), :now)
FROM ownership_interval w WHERE w.conversation_id = :conversation

-- name: end_status
UPDATE status_interval SET ended_at = @greatest(started_at, :now)
WHERE conversation_id = :conversation AND ended_at IS NULL

-- name: start_status
INSERT INTO status_interval (conversation_id, status, started_at)
SELECT :conversation, :status, COALESCE(MAX(w.ended_at), :now) FROM status_interval w WHERE w.conversation_id = :conversation

-- name: open_agent_state
SELECT i.state FROM agent_state_interval i WHERE i.agent_id = :agent AND i.ended_at IS NULL

-- name: end_agent_state
UPDATE agent_state_interval SET ended_at = @greatest(started_at, @least(:at, :now))
WHERE agent_id = :agent AND ended_at IS NULL

-- name: start_agent_state
INSERT INTO agent_state_interval (agent_id, state, started_at)
SELECT :agent, :state, COALESCE(MAX(w.ended_at), @least(:at, :now)) FROM agent_state_interval w WHERE w.agent_id = :agent

-- name: end_focus
UPDATE focus_interval SET ended_at = @greatest(started_at, @least(:at, :now)) WHERE session_id = :session AND ended_at IS NULL

-- name: start_focus
INSERT INTO focus_interval (session_id, agent_id, conversation_id, started_at)
VALUES (:session, :agent, :conversation, :now)

-- name: write_audit
INSERT INTO audit (at, actor_kind, agent_id, action, entity_kind, entity_id, detail)
VALUES (:now, :actor, :agent, :action, :entity_kind, :entity, :detail)
