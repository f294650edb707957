-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports are grouped and filtered by, as far as the reader may know it; zones of all.

-- name: agents
SELECT a.id, a.name FROM v_report_agent a ORDER BY a.id LIMIT 100000

-- name: teams
SELECT m.agent_id, m.name FROM v_report_team m ORDER BY m.agent_id, m.name LIMIT 100000

-- name: channels
SELECT h.id, h.name FROM v_report_channel h ORDER BY h.id LIMIT 100000

-- name: properties
SELECT p.id, COALESCE(p.name, ''), p.zone FROM v_report_property p ORDER BY p.id LIMIT 100000
