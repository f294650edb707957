-- SPDX-License-Identifier: GPL-3.0-or-later
-- Our reactions. Index: message_history finds those of a conversation.

-- name: newest
SELECT m.body FROM message m
WHERE m.conversation_id = :conversation AND m.kind = 'reaction' AND m.direction = 1 AND m.reply_to_id = :target
  AND m.failed = 0
ORDER BY m.id DESC LIMIT 1

-- name: show
INSERT INTO reaction (message_id, author_kind, emoji, at) VALUES (:target, 'agent', :emoji, :now)
@on_conflict(message_id, author_kind) emoji = @new(emoji), at = @new(at)

-- name: hide
DELETE FROM reaction WHERE message_id = :target AND author_kind = 'agent'

-- name: touch
UPDATE message SET version = version + 1 WHERE id = :target

-- name: of_reaction
SELECT m.conversation_id, m.reply_to_id FROM message m
WHERE m.id = :message AND m.kind = 'reaction' AND m.direction = 1 AND m.reply_to_id IS NOT NULL
