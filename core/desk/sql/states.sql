-- SPDX-License-Identifier: GPL-3.0-or-later
-- What agents do, and the site's list of reasons. Agents, rules and reasons are few. Indexes: the keys, session_live,
-- agent_state_open.

-- name: rules
SELECT u.wrap_up_seconds, u.away_minutes, u.forgiven_seconds FROM state_rule u WHERE u.id = 1

-- name: reason
SELECT r.id FROM state_reason r WHERE r.code = :code AND r.state = :state AND r.active = 1

-- The one whose state it is, and whether this supervisor leads a team of theirs; who is in no team leads everybody.
-- name: led
SELECT a.display_name, a.active,
       CASE WHEN NOT EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = :actor) THEN 1
            WHEN EXISTS (SELECT 1 FROM team_member l JOIN team_member m ON m.team_id = l.team_id
                         WHERE l.agent_id = :actor AND m.agent_id = a.id) THEN 1 ELSE 0 END
FROM agent a WHERE a.id = :agent

-- name: touched
UPDATE agent_session SET idle_since = NULL WHERE id = :session

-- name: untouched
UPDATE agent_session SET idle_since = COALESCE(idle_since, :now) WHERE id = :session

-- name: touched_console
SELECT 1 FROM agent_session s
WHERE s.agent_id = :agent AND s.ended_at IS NULL AND s.seen_at > :now - :life AND s.idle_since IS NULL LIMIT 1

-- name: sessions_due
SELECT s.id FROM agent a JOIN agent_state_interval i ON i.open_key = a.id
JOIN agent_session s ON s.agent_id = a.id AND s.ended_at IS NULL
WHERE i.ends_at <= :now ORDER BY s.id LIMIT 200

-- Of whom something was seen after that time. Who was not is gone, perhaps before it.
-- name: due_and_there
SELECT a.id FROM agent a JOIN agent_state_interval i ON i.open_key = a.id
WHERE i.ends_at <= :now
  AND EXISTS (SELECT 1 FROM agent_session s WHERE s.agent_id = a.id AND s.ended_at IS NULL AND s.seen_at >= i.ends_at)
ORDER BY a.id LIMIT 200

-- name: reasons
SELECT r.code, r.state, r.active, x.language, x.body
FROM state_reason r LEFT JOIN text_variant x ON x.owner_kind = 'state_reason' AND x.owner_key = r.code
ORDER BY r.state, r.position, r.id, x.language LIMIT 5000

-- name: last_position
SELECT COALESCE(MAX(r.position), 0) FROM state_reason r WHERE r.state = :state

-- name: reason_of_code
SELECT r.id, r.state, r.active FROM state_reason r WHERE r.code = :code

-- name: add_reason
INSERT INTO state_reason (code, state, position) VALUES (:code, :state, :position)

-- name: set_reason_active
UPDATE state_reason SET active = :active, version = version + 1 WHERE id = :id

-- name: put_reason_name
INSERT INTO text_variant (owner_kind, owner_key, language, body) VALUES ('state_reason', :code, :language, :name)
@on_conflict(owner_kind, owner_key, language) body = @new(body)

-- name: set_rules
UPDATE state_rule SET wrap_up_seconds = :wrap_up, away_minutes = :away, forgiven_seconds = :forgiven, version = version + 1
WHERE id = 1
