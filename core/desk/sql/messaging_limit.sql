-- SPDX-License-Identifier: GPL-3.0-or-later
-- Guests written to first in the last 24 hours. Index: outbox_begun for each number of the business account.

-- name: account
SELECT h.messaging_limit, h.waba_id, p.zone FROM channel_account h JOIN property p ON p.id = h.property_id
WHERE h.id = :channel

-- Two that count at once would both find the last place free.
-- name: hold_account
SELECT h.id FROM channel_account h WHERE h.id = :channel OR (:waba <> '' AND h.waba_id = :waba) ORDER BY h.id @for_update

-- name: counts_already
SELECT 1 FROM reach w
JOIN reach r ON r.person_id = w.person_id
JOIN outbox o ON o.reach_id = r.id
WHERE w.id = :reach AND o.begun_at > :now - :span AND o.id <> :outbox
  AND o.channel_id IN (SELECT h.id FROM channel_account h WHERE h.id = :channel OR (:waba <> '' AND h.waba_id = :waba))
LIMIT 1

-- The newest of them, as many as may be: the oldest of these makes room first.
-- name: begun
SELECT COUNT(*), MIN(b.begun_at) FROM (
    SELECT r.person_id, MAX(o.begun_at) AS begun_at FROM outbox o JOIN reach r ON r.id = o.reach_id
    WHERE o.channel_id IN (SELECT h.id FROM channel_account h WHERE h.id = :channel OR (:waba <> '' AND h.waba_id = :waba))
      AND o.begun_at > :now - :span AND (:outbox = 0 OR o.id < :outbox)
    GROUP BY r.person_id ORDER BY begun_at DESC LIMIT :limit) b

-- name: spread
UPDATE channel_account SET messaging_limit = :limit, version = version + 1
WHERE waba_id = :waba AND id <> :channel AND COALESCE(messaging_limit, -2) <> :limit

-- What never arrived was not written first.
-- name: uncount
UPDATE outbox SET begun_at = NULL WHERE message_id = :message AND begun_at IS NOT NULL
