-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole history, newest first, in slices of the primary key: the views say what the reader may see. Patterns find a
-- little too much; core/desk/search.cpp looks again.

-- name: newest_message
SELECT m.id FROM v_search_message m ORDER BY m.id DESC LIMIT 1

-- name: newest_conversation
SELECT c.id FROM v_search_conversation c ORDER BY c.id DESC LIMIT 1

-- The first from an id on, and its time.
-- name: message_from
SELECT m.id, m.arrived_at FROM v_search_message m WHERE m.id >= :id ORDER BY m.id LIMIT 1

-- name: conversation_from
SELECT c.id, c.created_at FROM v_search_conversation c WHERE c.id >= :id ORDER BY c.id LIMIT 1

-- name: messages
SELECT m.id, m.conversation_id, m.arrived_at, m.author_kind, m.agent_id, m.body, m.provider_msg_id
FROM v_search_message m
WHERE m.id >= :from_id AND m.id < :before_id AND m.arrived_at >= :from AND m.arrived_at < :until
  AND (:agent = 0 OR m.agent_id = :agent OR m.owner_id = :agent OR m.closed_by = :agent)
  AND (:disposition = '' OR m.disposition = :disposition)
  AND (m.body @finds :pattern OR (:word <> '' AND m.provider_msg_id = :word))
ORDER BY m.id DESC LIMIT :limit

-- `persons`: '|7|12|', those with the number that was looked for.
-- name: conversations
SELECT c.id, c.created_at, c.guest_name, c.masked_phone, c.reservation_id, c.disposition_notes, c.person_id
FROM v_search_conversation c
WHERE c.id >= :from_id AND c.id < :before_id AND COALESCE(c.last_message_at, c.created_at) >= :from AND c.created_at < :until
  AND (:agent = 0 OR c.owner_id = :agent OR c.closed_by = :agent)
  AND (:disposition = '' OR c.disposition = :disposition)
  AND (:text = '' OR c.guest_name @finds :pattern OR c.masked_phone @finds :pattern OR c.reservation_id @finds :pattern
    OR c.disposition_notes @finds :pattern OR c.id = :number
    OR (:persons <> '' AND INSTR(:persons, '|' || c.person_id || '|') > 0))
ORDER BY c.id DESC LIMIT :limit

-- Who has a number that ends so; consoles are shown numbers with their middle hidden.
-- name: numbers [mysql]
SELECT find_number(:digits)
-- name: numbers [sqlite]
SELECT '|' || GROUP_CONCAT(n.person_id, '|') || '|' FROM v_number n WHERE SUBSTR(n.value, -LENGTH(:digits)) = :digits
