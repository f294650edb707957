-- SPDX-License-Identifier: GPL-3.0-or-later
-- What providers are told of our reading. Index: message_history, from its end.

-- name: newest_of_guest
SELECT m.id, m.provider_msg_id, m.channel_id FROM conversation c JOIN message m ON m.conversation_id = c.id
WHERE c.id = :conversation AND c.owner_kind = 'agent' AND c.owner_id = :owner
  AND c.status IN ('open', 'pending', 'snoozed')
  AND m.direction = 0 AND m.kind <> 'system' AND m.provider_msg_id IS NOT NULL AND m.arrived_at > :now - :remembered
ORDER BY m.arrived_at DESC, m.id DESC LIMIT 1
