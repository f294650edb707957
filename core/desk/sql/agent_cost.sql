-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an hour of an agent's work costs. Few rows; index: agent_cost_in_force.

-- name: all
SELECT k.in_force_from, k.thousandths, k.currency FROM agent_cost k ORDER BY k.in_force_from, k.id LIMIT 10000

-- name: add
INSERT INTO agent_cost (in_force_from, thousandths, currency) VALUES (:from, :thousandths, :currency)
