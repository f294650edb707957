-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which relays send from a number. Small: a row for each relay that sent within ten seconds, by the primary key.

-- Whoever writes it has the number's rows to itself until the transaction ends; two nodes of a cluster collide on it.
-- name: hold
INSERT INTO number_share (channel_id, relay, joined_at, until_at) VALUES (:channel, '', 1, 0)
@on_conflict(channel_id, relay) joined_at = number_share.joined_at + 1

-- name: sweep
DELETE FROM number_share WHERE channel_id = :channel AND relay <> '' AND until_at <= :now

-- name: take
INSERT INTO number_share (channel_id, relay, joined_at, until_at) VALUES (:channel, :relay, :now, :now + :life)
@on_conflict(channel_id, relay) until_at = @new(until_at)

-- name: shared
SELECT COUNT(*), COALESCE(MAX(CASE WHEN n.relay = :relay THEN n.joined_at END), 0),
       COALESCE(MIN(CASE WHEN n.relay <> :relay THEN n.joined_at END), 0)
FROM number_share n WHERE n.channel_id = :channel AND n.relay <> ''

-- name: leave
UPDATE number_share SET until_at = @least(until_at, :now + :rest) WHERE relay = :relay
