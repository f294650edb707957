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

-- Index: tag_by_name.
-- name: tags
SELECT t.tag FROM v_report_tag t WHERE t.tag IS NOT NULL ORDER BY t.tag LIMIT 1000

-- Whether it was ever said what an agent's hour costs.
-- name: cost
SELECT k.id FROM v_agent_cost k LIMIT 1

-- Which of these are of the types asked for, and have the tag; empty: any. Index: the primary keys.
-- name: of_kind
SELECT c.id FROM v_report_conversation c
WHERE c.id IN ({ids: :id}) AND (:service = '' OR c.service_type = :service) AND (:customer = '' OR c.customer_type = :customer)
  AND (:tag = '' OR EXISTS (SELECT 1 FROM v_tag t WHERE t.conversation_id = c.id AND t.tag = :tag))
