-- SPDX-License-Identifier: GPL-3.0-or-later
-- What providers tell beside messages and statuses. Messages are found by index message_provider, conversations by
-- conversation_by_reach.

-- name: last_of_reach
SELECT c.id FROM conversation c WHERE c.reach_id = :reach
ORDER BY CASE WHEN c.live_key IS NULL THEN 1 ELSE 0 END, c.id DESC LIMIT 1

-- Under the epoch in force: nobody of ours wrote it, so nobody is fenced.
-- name: add_echo
INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, epoch, kind, body, payload,
    provider_msg_id, reply_to_provider_id, media_id, content, from_phone, stage, provider_at, arrived_at)
SELECT :uuid, c.id, c.channel_id, 1, 'system', c.epoch, :kind, :body, :payload,
    :provider_id, :reply_provider, :media, :content, 1, 2, :provider_at, :now
FROM conversation c WHERE c.id = :conversation

-- Somebody answered: nobody waits any more.
-- name: answered
UPDATE conversation SET last_message_id = :message, last_message_at = :now, waiting_since = NULL, version = version + 1
WHERE id = :conversation

-- A later edit wins, in whichever order they come; what stood first is kept.
-- name: edit
UPDATE message SET body_before = COALESCE(body_before, body), body = :body, edited_at = :at, version = version + 1
WHERE channel_id = :channel AND provider_msg_id = :provider_id AND direction = :direction
  AND COALESCE(edited_at, 0) < :at AND revoked_at IS NULL

-- name: revoke
UPDATE message SET revoked_at = :at, version = version + 1
WHERE channel_id = :channel AND provider_msg_id = :provider_id AND direction = :direction AND revoked_at IS NULL

-- The row in the queue shows the last message.
-- name: touch_shown
UPDATE conversation SET version = version + 1
WHERE id = (SELECT m.conversation_id FROM message m WHERE m.channel_id = :channel AND m.provider_msg_id = :provider_id)

-- Who may be written to is shown with the conversations.
-- name: touch_live
UPDATE conversation SET version = version + 1 WHERE live_key = :reach

-- name: opted_out
UPDATE reach SET opted_out_at = :at
WHERE id = :reach AND opted_out_at IS NULL AND (preference_at IS NULL OR preference_at <= :at)

-- name: opted_in
UPDATE reach SET opted_out_at = NULL
WHERE id = :reach AND opted_out_at IS NOT NULL AND (preference_at IS NULL OR preference_at <= :at)

-- name: preference_said
UPDATE reach SET preference_at = :at WHERE id = :reach AND (preference_at IS NULL OR preference_at < :at)

-- name: template_status
UPDATE template SET status = :status, reason = :reason, version = version + 1
WHERE channel_id = :channel AND (provider_id = :provider_id OR (name = :name AND language = :language))

-- name: template_quality
UPDATE template SET quality = :quality, version = version + 1
WHERE channel_id = :channel AND (provider_id = :provider_id OR (name = :name AND language = :language))

-- name: template_category
UPDATE template SET category = CASE WHEN :category = '' THEN category ELSE :category END, next_category = :next,
    version = version + 1
WHERE channel_id = :channel AND (provider_id = :provider_id OR (name = :name AND language = :language))

-- The next look at the provider's list, soon, will tell all there is to know.
-- name: templates_stale
UPDATE channel_account SET templates_wanted = templates_wanted + 1 WHERE id = :channel

-- name: number
UPDATE channel_account SET quality = CASE WHEN :quality = '' THEN quality ELSE :quality END,
    messaging_limit = COALESCE(:limit, messaging_limit), sends_per_second = COALESCE(:pace, sends_per_second),
    state_detail = :detail, version = version + 1
WHERE id = :channel

-- Asked for now and then: only what changed is written.
-- name: number_looked_up
UPDATE channel_account SET quality = CASE WHEN :quality = '' THEN quality ELSE :quality END,
    messaging_limit = COALESCE(:limit, messaging_limit), sends_per_second = COALESCE(:pace, sends_per_second),
    version = version + 1
WHERE id = :channel AND ((:quality <> '' AND quality <> :quality)
    OR COALESCE(messaging_limit, -2) <> COALESCE(:limit, messaging_limit, -2)
    OR COALESCE(sends_per_second, -2) <> COALESCE(:pace, sends_per_second, -2))

-- name: account
UPDATE channel_account SET state = CASE WHEN :state = '' THEN state ELSE :state END, state_detail = :detail,
    version = version + 1
WHERE id = :channel
