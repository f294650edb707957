-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports are grouped and filtered by.

-- name: agents
SELECT a.id, a.name FROM agent a ORDER BY a.id LIMIT 100000

-- name: teams
SELECT m.agent_id, t.name FROM team_member m JOIN team t ON t.id = m.team_id ORDER BY m.agent_id, t.name LIMIT 100000

-- name: channels
SELECT h.id, h.name FROM channel_account h ORDER BY h.id LIMIT 100000

-- name: properties
SELECT p.id, p.name, p.zone FROM property p ORDER BY p.id LIMIT 100000
