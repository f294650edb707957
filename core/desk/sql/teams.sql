-- SPDX-License-Identifier: GPL-3.0-or-later
-- Teams as administrators set them up: small tables, read by their keys.

-- name: team_named
SELECT g.id FROM team g WHERE g.name = :name ORDER BY g.id LIMIT 1

-- name: add_team
INSERT INTO team (uuid, name, created_at) VALUES (:uuid, :name, :now)

-- name: set_assign
UPDATE team SET assign = :mode WHERE id = :team

-- Consoles read teams anew.
-- name: touch_team
UPDATE team SET name = name WHERE id = :team

-- name: serve
@insert_new INTO team_property (team_id, property_id) VALUES (:team, :property)

-- name: join
@insert_new INTO team_member (agent_id, team_id) VALUES (:agent, :team)

-- name: leave
DELETE FROM team_member WHERE agent_id = :agent AND team_id = :team

-- name: agent_named
SELECT a.id FROM agent a WHERE a.name = :name

-- name: set_capacity
UPDATE agent SET max_open = :capacity, version = version + 1 WHERE id = :agent

-- name: drop_skills
DELETE FROM agent_skill WHERE agent_id = :agent AND kind = :kind

-- name: add_skill
@insert_new INTO agent_skill (agent_id, kind, word) VALUES (:agent, :kind, :word)

-- name: put_route
INSERT INTO team_route (property_id, team_id, topic, language, skill) VALUES (:property, :team, :topic, :language, :skill)
@on_conflict(property_id, topic, language) team_id = @new(team_id), skill = @new(skill)

-- name: drop_route
DELETE FROM team_route WHERE property_id = :property AND topic = :topic AND language = :language

-- name: put_view
INSERT INTO team_view (team_id, name, filter, by_deadline) VALUES (:team, :name, :filter, :by_deadline)
@on_conflict(team_id, name) filter = @new(filter), by_deadline = @new(by_deadline)

-- name: drop_view
DELETE FROM team_view WHERE team_id = :team AND name = :name

-- name: teams
SELECT g.id, g.name, g.assign, COALESCE((SELECT s.value FROM setting s
    WHERE s.scope_kind = 'team' AND s.scope_id = g.id AND s.name = 'hours'), '')
FROM team g ORDER BY g.name, g.id LIMIT 2000

-- name: members
SELECT m.team_id, a.id, a.name, a.max_open FROM team_member m JOIN agent a ON a.id = m.agent_id
ORDER BY m.team_id, a.name LIMIT 20000

-- name: skills
SELECT k.agent_id, k.kind, k.word FROM agent_skill k ORDER BY k.agent_id, k.kind, k.word LIMIT 50000

-- name: served
SELECT t.team_id, p.name FROM team_property t JOIN property p ON p.id = t.property_id ORDER BY t.team_id, p.name LIMIT 20000

-- name: routes
SELECT r.team_id, p.name, r.topic, r.language, r.skill FROM team_route r JOIN property p ON p.id = r.property_id
ORDER BY r.team_id, p.name, r.topic, r.language LIMIT 20000

-- name: views
SELECT w.team_id, w.name, w.filter, w.by_deadline FROM team_view w ORDER BY w.team_id, w.name LIMIT 5000

-- name: hours
SELECT s.scope_kind, COALESCE(p.name, ''), s.value FROM setting s
LEFT JOIN property p ON s.scope_kind = 'property' AND p.id = s.scope_id
WHERE s.scope_kind IN ('site', 'property') AND s.name = 'hours' ORDER BY s.scope_kind DESC, p.name LIMIT 1000
