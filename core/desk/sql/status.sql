-- SPDX-License-Identifier: GPL-3.0-or-later
-- What providers say of messages of ours. Statuses only rise; index message_provider serves the look-ups.

-- A row for each word that is known of it already.
-- name: by_provider_id
SELECT m.id, m.provider_msg_id, m.stage, m.failed, CASE WHEN c.last_message_id = m.id THEN c.id ELSE 0 END, s.stage,
       m.kind
FROM message m JOIN conversation c ON c.id = m.conversation_id LEFT JOIN message_status s ON s.message_id = m.id
WHERE m.channel_id = :channel AND m.provider_msg_id IN ({ids: :id})

-- Lipachat may accept a message under our own id and tell WhatsApp's later. (An erased one has its uuid there too, and
-- nothing else.)
-- name: by_token
SELECT m.id, m.uuid, m.stage, m.failed, CASE WHEN c.last_message_id = m.id THEN c.id ELSE 0 END, m.kind
FROM message m JOIN conversation c ON c.id = m.conversation_id
WHERE m.channel_id = :channel AND m.direction = 1 AND m.uuid IN ({ids: :id})
  AND (m.provider_msg_id IS NULL OR (m.provider_msg_id = m.uuid AND (m.body IS NOT NULL OR m.content IS NOT NULL)))

-- name: known_words
SELECT s.message_id, s.stage FROM message_status s WHERE s.message_id IN ({ids: :id})

-- name: add_words
@insert_new INTO message_status (message_id, stage, at) VALUES {rows: (:message, :stage, :at)}

-- What is told late, of an hour of which figures are kept.
-- name: mark_late
INSERT INTO report_mark (at, until_at) SELECT :at, :until FROM report_edge e WHERE e.id = 1 AND :at < e.announced_until

-- name: raise
UPDATE message SET stage = @greatest(stage, :stage), version = version + 1 WHERE id IN ({ids: :id})

-- name: fail
UPDATE message SET failed = 1, error_code = :code, error_text = :text, version = version + 1 WHERE id = :id

-- name: contents
SELECT m.id, m.content FROM message m WHERE m.content IS NOT NULL AND m.id IN ({ids: :id})

-- What it was charged as, the last time.
-- name: price
UPDATE template SET price_class = :price, version = version + 1
WHERE channel_id = :channel AND name = :name AND language = :language AND price_class <> :price

-- name: touch_conversations
UPDATE conversation SET version = version + 1 WHERE id IN ({ids: :id})

-- name: settle_message
UPDATE message SET provider_msg_id = :provider_id, outcome_unknown = 0, stage = @greatest(stage, 1), version = version + 1
WHERE id = :id AND (provider_msg_id IS NULL OR provider_msg_id = uuid)

-- name: settle_outbox
UPDATE outbox SET state = 'accepted', lease_token = NULL, lease_until = NULL
WHERE message_id = :id AND state IN ('due', 'leased', 'started', 'unknown')

-- name: settle_attempt
UPDATE attempt SET state = 'accepted', ended_at = :now
WHERE outbox_id = (SELECT o.id FROM outbox o WHERE o.message_id = :id) AND state IN ('leased', 'started', 'unknown')

-- name: park
@insert_new INTO parked_status (channel_id, provider_msg_id, stage, error_code, error_text, action, at, parked_at)
VALUES {rows: (:channel, :provider_id, :stage, :code, :text, :action, :at, :now)}

-- name: parked_words
SELECT p.provider_msg_id, p.stage FROM parked_status p WHERE p.channel_id = :channel AND p.provider_msg_id IN ({ids: :id})

-- name: parked
SELECT p.stage, p.error_code, p.error_text, p.at, p.action FROM parked_status p
WHERE p.channel_id = :channel AND p.provider_msg_id = :provider_id ORDER BY p.stage

-- name: unpark
DELETE FROM parked_status WHERE channel_id = :channel AND provider_msg_id = :provider_id

-- name: parked_and_known
SELECT p.channel_id, p.provider_msg_id, m.id FROM parked_status p
JOIN message m ON m.channel_id = p.channel_id AND m.provider_msg_id = p.provider_msg_id LIMIT 500
