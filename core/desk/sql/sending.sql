-- SPDX-License-Identifier: GPL-3.0-or-later
-- What agents write. The conversation's row is changed first, under the epoch the person saw: from then on nobody else
-- can take it until this transaction ends.

-- name: fence
UPDATE conversation SET status = 'open', snoozed_until = NULL, waiting_since = NULL, last_message_at = :now,
    version = version + 1
WHERE id = :id AND epoch = :epoch AND owner_kind = :kind AND COALESCE(owner_id, 0) = :owner
  AND status IN ('open', 'pending', 'snoozed')

-- For what is no answer: who waits goes on waiting.
-- name: fence_quietly
UPDATE conversation SET version = version + 1
WHERE id = :id AND epoch = :epoch AND owner_kind = :kind AND COALESCE(owner_id, 0) = :owner
  AND status IN ('open', 'pending', 'snoozed')

-- name: quoted
SELECT q.id, q.provider_msg_id FROM message q JOIN conversation c ON c.id = q.conversation_id
WHERE q.id = :quoted AND c.reach_id = :reach AND q.direction <> 2

-- name: add_message
INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, agent_id, epoch, kind, body, reply_to_id,
    reply_to_provider_id, media_id, content, free_text, window_until, arrived_at)
VALUES (:uuid, :id, :channel, :direction, :author, :agent, :epoch, :kind, :body, :quoted, :quoted_provider, :media, :content,
    :free_text, :window_until, :now)

-- name: add_outbox
INSERT INTO outbox (message_id, reach_id, channel_id, origin, epoch, due_at, begun_at, created_at)
VALUES (:message, :reach, :channel, :origin, :epoch, :now, CASE WHEN :begins = 1 THEN :now END, :now)

-- name: add_template_send
INSERT INTO template_send (message_id, name, at) VALUES (:message, :name, :now)

-- The newest suggestion, sent as it stands. Index: responder_decision_by_conversation.
-- name: take_suggestion
UPDATE responder_decision SET taken_at = :now, taken_id = :message
WHERE id = (SELECT x.id FROM (SELECT MAX(d.id) AS id FROM responder_decision d WHERE d.conversation_id = :id) x)
  AND mode = 'draft' AND action = 'answer' AND answer = :text AND taken_at IS NULL

-- Figures of an hour that is kept change with it.
-- name: mark_message
INSERT INTO report_mark (at, until_at) SELECT m.arrived_at, m.arrived_at FROM message m
WHERE m.id = :message AND m.arrived_at < (SELECT e.announced_until FROM report_edge e WHERE e.id = 1)

-- name: set_last
UPDATE conversation SET last_message_id = :message WHERE id = :id

-- name: last_contact
UPDATE reach SET last_contact_at = :now WHERE id = :reach

-- name: to_resend
SELECT m.kind, m.body, m.content, COALESCE(m.media_id, 0), m.free_text, m.stage, m.failed, m.outcome_unknown, m.error_code,
       COALESCE(m.reply_to_id, 0)
FROM message m WHERE m.id = :message AND m.conversation_id = :id AND m.direction = 1

-- name: sent_again
UPDATE message SET error_code = :code, error_text = :text, version = version + 1 WHERE id = :message

-- name: template_by_name
SELECT t.status, t.reason, t.category, t.structure FROM template t
WHERE t.channel_id = :channel AND t.name = :name AND t.language = :language

-- Twilio's id is one name in one language.
-- name: template_by_id
SELECT t.status, t.reason, t.category, t.structure FROM template t
WHERE t.channel_id = :channel AND t.provider_id = :provider_id ORDER BY t.id DESC LIMIT 1
