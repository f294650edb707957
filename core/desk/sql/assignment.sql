-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is given what waits, and for which team it is. Teams, rules and members are few; conversations by
-- conversation_queue (nobody's that wait) and conversation_by_owner (what an agent has).

-- name: is_wanted
SELECT 1 FROM team g WHERE g.assign <> 'off' OR EXISTS (SELECT 1 FROM team_route r WHERE r.team_id = g.id) LIMIT 1

-- name: teams
SELECT g.id, g.assign FROM team g ORDER BY g.id LIMIT 2000

-- name: served
SELECT t.property_id, t.team_id FROM team_property t ORDER BY t.property_id, t.team_id LIMIT 20000

-- name: routes
SELECT r.id, r.property_id, r.team_id, r.topic, r.language, r.skill FROM team_route r ORDER BY r.id LIMIT 20000

-- name: hours
SELECT s.scope_kind, s.scope_id, s.value FROM setting s
WHERE s.scope_kind IN ('site', 'property', 'team') AND s.name = 'hours' LIMIT 20000

-- Whether they are there; how many they have; the newest that they were given (indexes: session_live, agent_state_open,
-- conversation_by_owner, assignment_by_agent).
-- name: members
SELECT m.team_id, a.id, a.max_open,
       CASE WHEN EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = a.id AND s.ended_at IS NULL
                         AND s.seen_at > :now - :life)
             AND EXISTS (SELECT 1 FROM agent_state_interval i WHERE i.open_key = a.id
                         AND (i.state = 'available' OR i.ends_at <= :now)) THEN 1 ELSE 0 END,
       (SELECT COUNT(*) FROM conversation c WHERE c.owner_id = a.id AND c.status = 'open'),
       COALESCE((SELECT MAX(g.id) FROM assignment g WHERE g.agent_id = a.id), 0)
FROM team_member m JOIN agent a ON a.id = m.agent_id WHERE a.active = 1
ORDER BY m.team_id, a.id LIMIT 20000

-- The same of one, held by now.
-- name: agent_now
SELECT a.max_open,
       CASE WHEN EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = a.id AND s.ended_at IS NULL
                         AND s.seen_at > :now - :life)
             AND EXISTS (SELECT 1 FROM agent_state_interval i WHERE i.open_key = a.id
                         AND (i.state = 'available' OR i.ends_at <= :now)) THEN 1 ELSE 0 END,
       (SELECT COUNT(*) FROM conversation c WHERE c.owner_id = a.id AND c.status = 'open')
FROM agent a WHERE a.id = :agent AND a.active = 1

-- name: skills
SELECT k.agent_id, k.kind, k.word FROM agent_skill k ORDER BY k.agent_id, k.word LIMIT 50000

-- Who wait and are nobody's, the most urgent first; with what was understood last, who gave it back, and whether the
-- assistant is to answer first.
-- name: unassigned
SELECT c.id, c.epoch, c.property_id, p.zone, c.team_id, c.language, COALESCE(c.held_for, ''), c.service_type,
       c.waiting_since, x.intent, x.sub_intent,
       (SELECT w.by_agent FROM ownership_interval w
        WHERE w.conversation_id = c.id AND w.epoch = c.epoch AND w.reason = 'released'),
       CASE WHEN EXISTS (SELECT 1 FROM setting s WHERE s.scope_kind = 'channel' AND s.scope_id = c.channel_id
                         AND s.name = 'responder.mode' AND s.value = 'automatic')
             AND COALESCE((SELECT t.handled_id FROM responder_turn t WHERE t.conversation_id = c.id), 0) < c.last_message_id
            THEN 1 ELSE 0 END
FROM conversation c
JOIN property p ON p.id = c.property_id
LEFT JOIN analysis x ON x.id = (SELECT MAX(y.id) FROM analysis y WHERE y.conversation_id = c.id)
WHERE c.status = 'open' AND c.owner_kind = 'nobody' AND c.owner_id IS NULL AND c.waiting_since IS NOT NULL
ORDER BY c.priority, c.waiting_since, c.id LIMIT 2000

-- Each changes what is nobody's still, under the epoch that was seen.
-- name: route
UPDATE conversation SET team_id = :team, version = version + 1
WHERE id = :id AND epoch = :epoch AND status = 'open' AND owner_kind = 'nobody' AND COALESCE(team_id, 0) <> :team

-- name: add_routing
INSERT INTO routing (conversation_id, team_id, topic, language, at) VALUES (:id, :team, :topic, :language, :now)

-- name: hold_back
UPDATE conversation SET held_for = :why, version = version + 1
WHERE id = :id AND epoch = :epoch AND status = 'open' AND owner_kind = 'nobody' AND COALESCE(held_for, '') <> :why

-- name: no_longer_held
UPDATE conversation SET held_for = NULL, version = version + 1
WHERE id = :id AND epoch = :epoch AND owner_kind = 'nobody' AND held_for IS NOT NULL

-- name: give
UPDATE conversation SET owner_kind = 'agent', owner_id = :agent, epoch = epoch + 1, version = version + 1,
    return_reason = NULL, held_for = NULL
WHERE id = :id AND epoch = :epoch AND status = 'open' AND owner_kind = 'nobody' AND waiting_since IS NOT NULL

-- name: add_assignment
INSERT INTO assignment (conversation_id, epoch, agent_id, team_id, mode, language, skill, load_after, capacity, at)
VALUES (:id, :epoch, :agent, :team, :mode, :language, :skill, :load, :capacity, :now)
