-- SPDX-License-Identifier: GPL-3.0-or-later
-- When relays and channels were there.

-- What is looked at, how it is now (2: switched off), and the interval that goes on of it. Index: uptime_open.
-- name: subjects
SELECT 0, 1, COALESCE(i.id, 0), i.up, i.seen_at FROM site s LEFT JOIN uptime_interval i ON i.open_key = 0 WHERE s.id = 1
UNION ALL
SELECT h.id, CASE WHEN h.active = 0 THEN 2 WHEN h.state = 'ok' THEN 1 ELSE 0 END, COALESCE(i.id, 0), i.up, i.seen_at
FROM channel_account h LEFT JOIN uptime_interval i ON i.open_key = h.id

-- Of one of which nothing goes on. Index: uptime_by_channel.
-- name: last_end
SELECT MAX(i.ended_at) FROM uptime_interval i WHERE i.channel_id = :channel

-- name: end
UPDATE uptime_interval SET seen_at = :at, ended_at = :at WHERE id = :id

-- name: add
INSERT INTO uptime_interval (channel_id, up, started_at, seen_at, ended_at) VALUES (:channel, :up, :from, :seen, :until)

-- A clock that was put back takes nothing away.
-- name: go_on
UPDATE uptime_interval SET seen_at = @greatest(seen_at, :now) WHERE ended_at IS NULL
