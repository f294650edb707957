-- SPDX-License-Identifier: GPL-3.0-or-later
-- The inbox and what it does to conversations: a handful of statements for a batch of any size.

-- name: known_posts
SELECT d.uuid FROM raw_delivery d WHERE d.uuid IN ({ids: :id})

-- name: add_posts
INSERT INTO raw_delivery (uuid, channel_id, bytes, items, received_at)
VALUES {rows: (:uuid, :channel, :bytes, :items, :now)}

-- name: add_items
INSERT INTO raw_item (delivery_uuid, position, channel_id, item_key, raw, state, reason, received_at)
VALUES {rows: (:post, :position, :channel, :key, :raw, :state, :reason, :now)}

-- name: known_messages
SELECT m.provider_msg_id, m.id, c.reach_id FROM message m JOIN conversation c ON c.id = m.conversation_id
WHERE m.channel_id = :channel AND m.provider_msg_id IN ({ids: :id})

-- name: live_of_reaches
SELECT c.reach_id, c.id, c.status, c.owner_kind, c.owner_id FROM conversation c WHERE c.live_key IN ({ids: :id})

-- name: recently_closed
SELECT c.id FROM conversation c
WHERE c.reach_id = :reach AND c.status = 'resolved' AND c.closed_at > :since ORDER BY c.closed_at DESC LIMIT 1

-- name: add_conversations
INSERT INTO conversation (uuid, reach_id, channel_id, property_id, created_at)
VALUES {rows: (:uuid, :reach, :channel, (SELECT h.property_id FROM channel_account h WHERE h.id = :channel), :now)}

-- name: open_owners
INSERT INTO ownership_interval (conversation_id, owner_kind, owner_id, epoch, reason, started_at)
VALUES {rows: (:conversation, 'nobody', NULL, 1, 'new', :now)}

-- name: open_statuses
INSERT INTO status_interval (conversation_id, status, started_at) VALUES {rows: (:conversation, 'open', :now)}

-- name: agents_alive
SELECT DISTINCT s.agent_id FROM agent_session s
WHERE s.ended_at IS NULL AND s.seen_at > :alive_since AND s.agent_id IN ({ids: :id})

-- name: add_media
INSERT INTO media (uuid, channel_id, provider_media_id, provider_url, sha256, mime_type, file_name, voice, state, due_at,
    provider_expires_at, fail_reason, created_at)
VALUES (:uuid, :channel, :provider_id, :url, :sha256, :mime, :file, :voice, :state, :due, :forgotten, :reason, :now)

-- name: add_messages
INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, epoch, kind, body, payload,
    provider_msg_id, reply_to_id, reply_to_provider_id, media_id, forwarded, content, provider_at, arrived_at)
VALUES {rows: (:uuid, :conversation, :channel, 0, 'guest', 0, :kind, :body, :payload, :provider_id, :reply,
    :reply_provider, :media, :forwarded, :content, :provider_at, :now)}

-- Only what this transaction stored (index message_history): a thread may be long. Only what is live, though by its
-- primary key: COALESCE keeps the planner off the index of live_key.
-- name: last_messages
UPDATE conversation SET last_message_id = (SELECT MAX(m.id) FROM message m WHERE m.conversation_id = conversation.id
        AND m.arrived_at = :now AND m.direction = 0),
    last_message_at = :now, last_inbound_at = :now, unread = unread + :count,
    waiting_since = COALESCE(waiting_since, :now), version = version + 1
WHERE id IN ({ids: :id}) AND COALESCE(live_key, 0) <> 0

-- name: widen_windows
INSERT INTO reach (id, channel_id, person_id, window_until, created_at)
VALUES {rows: (:reach, :channel, :person, :until, :now)}
@on_conflict(id) window_until = @greatest(COALESCE(reach.window_until, 0), @new(window_until))

-- name: react
INSERT INTO reaction (message_id, author_kind, emoji, at) VALUES (:message, 'guest', :emoji, :at)
@on_conflict(message_id, author_kind) emoji = @new(emoji), at = @new(at)

-- name: unreact
DELETE FROM reaction WHERE message_id = :message AND author_kind = 'guest'

-- name: touch_message
UPDATE message SET version = version + 1 WHERE id = :message
