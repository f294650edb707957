-- SPDX-License-Identifier: GPL-3.0-or-later
-- What consoles read of a guest: views only. Indexes: person_by_guest, reach_by_person, conversation_by_reach.

-- name: guest_of
SELECT g.guest_id FROM v_guest_conversation g WHERE g.conversation_id = :conversation

-- name: conversations
SELECT g.conversation_id, g.person_id FROM v_guest_conversation g
WHERE g.guest_id = :guest ORDER BY g.conversation_id DESC LIMIT 50

-- name: guests_of
SELECT g.conversation_id, g.guest_id FROM v_guest_conversation g WHERE g.conversation_id IN ({ids: :id})
ORDER BY g.conversation_id DESC

-- Indexes: guest_merge_by_to, guest_merge_by_from.
-- name: merges
SELECT m.uuid, m.other_name, m.persons, m.merged_name, m.merged_at FROM v_guest_merge m
WHERE m.conversation_id = :conversation AND m.undone_at IS NULL ORDER BY m.id

-- Index: identity_key.
-- name: same_number
SELECT n.other_id FROM v_same_number n WHERE n.conversation_id = :conversation ORDER BY n.other_id DESC LIMIT 50
