-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a wallboard shows of this moment, out of the views v_board_...: they hold who may see which rows. Only open
-- conversations are read, and today's answers of single conversations.

-- name: may_look
SELECT b.may_look FROM v_board_reader b

-- name: talks
SELECT c.id, c.epoch, c.priority, c.owner_kind, c.owner_id, c.waiting_since, c.window_until, c.channel_id, c.property_id
FROM v_board_conversation c LIMIT 20000

-- name: agents
SELECT a.id, a.name, a.display_name, a.role, a.max_open, a.state, a.state_id, a.state_since, a.state_until, a.state_reason,
       a.open_count
FROM v_board_agent a ORDER BY a.id LIMIT 10000

-- name: properties
SELECT p.id, p.name FROM v_board_property p ORDER BY p.id LIMIT 10000

-- name: teams
SELECT g.id, g.name FROM v_board_team g ORDER BY g.name, g.id LIMIT 10000

-- name: members
SELECT m.team_id, m.agent_id FROM v_team_member m ORDER BY m.team_id, m.agent_id LIMIT 100000

-- name: served
SELECT t.team_id, t.property_id FROM v_team_property t ORDER BY t.team_id, t.property_id LIMIT 100000

-- name: targets
SELECT t.property_id, t.answer_seconds, t.goal_percent FROM v_service_target t
WHERE t.in_force_from <= :now ORDER BY t.in_force_from, t.id LIMIT 10000

-- Index: message_agent_time, which the server only walks along for agents it is told by number.
-- name: answers_between
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_service_level f WHERE f.agent_id IN ({:agent}) AND f.at >= :from AND f.at < :until

-- Index: message_history.
-- name: answers_of
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_service_level f WHERE f.conversation_id IN ({:conversation}) AND f.at >= :from AND f.at < :until
