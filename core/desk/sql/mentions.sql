-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is meant in a note. Indexes: mention_once, mention_in.

-- name: add_mention
INSERT INTO mention (message_id, conversation_id, agent_id, at) VALUES (:message, :conversation, :agent, :now)

-- name: see_mentions
UPDATE mention SET seen_at = :now WHERE conversation_id = :conversation AND agent_id = :agent AND seen_at IS NULL
