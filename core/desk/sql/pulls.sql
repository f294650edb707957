-- SPDX-License-Identifier: GPL-3.0-or-later
-- What providers' lists are held against. Indexes: outbox_due for what nobody knows, message_provider and message_uuid
-- for ids, raw_item_by_state for what webhooks brought.

-- name: places
SELECT h.id, h.provider, h.pulled_until,
       (SELECT MIN(o.created_at) FROM outbox o WHERE o.state = 'unknown' AND o.channel_id = h.id AND o.created_at > :now - :day)
FROM channel_account h WHERE h.active = 1 AND h.provider IN ('twilio', 'lipachat') ORDER BY h.id LIMIT 1000

-- name: set_until
UPDATE channel_account SET pulled_until = :until WHERE id = :channel

-- name: ours_by_id
SELECT m.provider_msg_id, m.stage, m.failed, 1 FROM message m
WHERE m.channel_id = :channel AND m.direction = 1 AND m.provider_msg_id IN ({ids: :id})

-- name: ours_by_token
SELECT m.uuid, m.stage, m.failed, CASE WHEN m.provider_msg_id IS NULL THEN 0 ELSE 1 END FROM message m
WHERE m.channel_id = :channel AND m.direction = 1 AND m.uuid IN ({ids: :id})

-- name: unknown_sends
SELECT m.uuid, COALESCE(m.body, ''),
       COALESCE((SELECT MIN(i.value) FROM identity i WHERE i.person_id = r.person_id AND i.kind = 'phone'),
                (SELECT MIN(i.value) FROM identity i WHERE i.person_id = r.person_id AND i.kind = 'bsuid'), ''),
       a.started_at
FROM outbox o JOIN message m ON m.id = o.message_id JOIN reach r ON r.id = o.reach_id
JOIN attempt a ON a.uuid = o.lease_token
WHERE o.state = 'unknown' AND o.channel_id = :channel AND o.created_at > :now - :day AND a.started_at IS NOT NULL
ORDER BY o.id LIMIT 1000

-- name: told_messages
SELECT i.item_key FROM raw_item i
WHERE i.state = 'applied' AND i.received_at > :from AND i.received_at <= :to AND i.channel_id = :channel
  AND i.item_key LIKE 'm:%' LIMIT 10000

-- name: messages_by_id
SELECT m.id, m.conversation_id, m.arrived_at FROM message m
WHERE m.channel_id = :channel AND m.direction = 0 AND m.provider_msg_id IN ({ids: :id})
