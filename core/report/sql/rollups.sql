-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures by hour (span 1) and day (span 2): kept, and read.

-- name: state
SELECT s.rolled_from, s.rolled_until FROM v_report_state s

-- name: places
SELECT p.property_id, p.zone FROM v_report_place p LIMIT 100000

-- name: stale
SELECT t.at, t.until_at FROM v_report_stale t LIMIT 200000

-- Of some metrics. Index: the primary key, once for each agent that the reader may see.
-- name: of_each
{metrics UNION ALL:
SELECT r.from_at, r.agent_id, r.channel_id, r.property_id, r.label, r.begun, r.continued, r.total, r.weight, r.parts, r.metric
FROM v_report_roll_agent r WHERE r.span = :span AND r.metric = :metric AND r.from_at >= :from AND r.from_at < :until
UNION ALL
SELECT r.from_at, r.agent_id, r.channel_id, r.property_id, r.label, r.begun, r.continued, r.total, r.weight, r.parts, r.metric
FROM v_report_roll_house r WHERE r.span = :span AND r.metric = :metric AND r.from_at >= :from AND r.from_at < :until}

-- Of everybody together: numbers that add up.
-- name: of_all
{metrics UNION ALL:
SELECT r.from_at, NULL, r.channel_id, r.property_id, r.label, CAST(SUM(r.begun) AS SIGNED), CAST(SUM(r.continued) AS SIGNED),
       CAST(SUM(r.total) AS SIGNED), CAST(SUM(r.weight) AS SIGNED), NULL, r.metric
FROM v_report_roll_agent r WHERE r.span = :span AND r.metric = :metric AND r.from_at >= :from AND r.from_at < :until
GROUP BY r.from_at, r.channel_id, r.property_id, r.label, r.metric
UNION ALL
SELECT r.from_at, r.agent_id, r.channel_id, r.property_id, r.label, r.begun, r.continued, r.total, r.weight, NULL, r.metric
FROM v_report_roll_house r WHERE r.span = :span AND r.metric = :metric AND r.from_at >= :from AND r.from_at < :until}

-- name: look
SELECT e.announced_until, e.announced_at, s.rolled_from, s.rolled_until FROM report_state s, report_edge e
WHERE s.id = 1 AND e.id = 1

-- name: lock
SELECT s.rolled_from, s.rolled_until FROM report_state s WHERE s.id = 1 @for_update

-- name: announce
UPDATE report_edge SET announced_until = :until, announced_at = :now WHERE id = 1

-- name: begin_at
UPDATE report_state SET rolled_from = :from, rolled_until = :from WHERE id = 1

-- name: rolled_to
UPDATE report_state SET rolled_until = :until WHERE id = 1

-- The first of anything that a metric counts. Indexes: conversation_by_time, agent_state_time.
-- name: earliest
SELECT @least(COALESCE((SELECT MIN(c.created_at) FROM conversation c), 9999999999999),
              COALESCE((SELECT MIN(i.started_at) FROM agent_state_interval i), 9999999999999))

-- Whether some hours were cut on clocks that are not their property's any more.
-- name: other_clocks
SELECT r.property_id FROM report_place r
JOIN property p ON p.id = CASE WHEN r.property_id = 0 THEN (SELECT MIN(q.id) FROM property q) ELSE r.property_id END
WHERE r.zone <> p.zone LIMIT 1

-- name: drop_places
DELETE FROM report_place

-- name: add_place
INSERT INTO report_place (property_id, zone) VALUES (:property, :zone)
@on_conflict(property_id) zone = @new(zone)

-- A page of everything that is kept. Index: report_roll_time.
-- name: drop_some [mysql]
DELETE FROM report_roll LIMIT 20000

-- name: drop_some [sqlite]
DELETE FROM report_roll

-- name: marks
SELECT k.id FROM report_mark k ORDER BY k.id LIMIT 200

-- name: stale_of
SELECT t.at, t.until_at FROM v_report_stale t WHERE t.mark_id <= :last

-- name: drop_marks
DELETE FROM report_mark WHERE id IN ({ids: :id})

-- name: add_mark
INSERT INTO report_mark (at, until_at) VALUES (:at, :until)

-- Index: report_roll_time.
-- name: drop_rolled
DELETE FROM report_roll WHERE span = :span AND property_id = :property AND from_at >= :from AND from_at < :until

-- name: add_rolled
INSERT INTO report_roll (span, metric, agent_id, from_at, property_id, channel_id, label, begun, continued, total, weight, parts)
VALUES {rows: (:span, :metric, :agent, :from, :property, :channel, :label, :begun, :continued, :total, :weight, :parts)}

-- Index: report_roll_time.
-- name: rolled
SELECT r.from_at, r.metric, r.agent_id, r.property_id, r.channel_id, r.label, r.begun, r.continued, r.total, r.weight, r.parts
FROM report_roll r WHERE r.span = :span AND r.property_id = :property AND r.from_at >= :from AND r.from_at < :until
ORDER BY r.from_at
