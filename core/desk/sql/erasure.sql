-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finding and forgetting a guest.

-- Index: identity_key.
-- name: guests_of_phone
SELECT g.id, g.created_at,
       (SELECT COUNT(*) FROM person p JOIN reach r ON r.person_id = p.id JOIN conversation c ON c.reach_id = r.id WHERE p.guest_id = g.id),
       (SELECT COUNT(*) FROM person p JOIN reach r ON r.person_id = p.id JOIN conversation c ON c.reach_id = r.id
         WHERE p.guest_id = g.id AND c.status IN ('open', 'pending', 'snoozed'))
FROM guest g WHERE g.id IN (SELECT s.guest_id FROM identity i JOIN person s ON s.id = i.person_id
                            WHERE i.kind = 'phone' AND i.value = :phone) ORDER BY g.id LIMIT 100

-- name: guest
SELECT g.erased_at, g.merged_into FROM guest g WHERE g.id = :guest @for_update

-- name: live_of
SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id
WHERE p.guest_id = :guest AND c.status IN ('open', 'pending', 'snoozed') LIMIT 1

-- name: identities_of
SELECT i.value FROM identity i JOIN person p ON p.id = i.person_id WHERE p.guest_id = :guest LIMIT 1000

-- name: provider_ids_of
SELECT m.provider_msg_id FROM message m JOIN conversation c ON c.id = m.conversation_id JOIN reach r ON r.id = c.reach_id
JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest AND m.provider_msg_id IS NOT NULL

-- name: raw_page
SELECT i.id, i.item_key, i.raw FROM raw_item i WHERE i.id > :since ORDER BY i.id LIMIT 1000

-- name: forget_raw
UPDATE raw_item SET raw = NULL, item_key = delivery_uuid WHERE id IN ({ids: :id})

-- name: erase_statements
SELECT t.table_name, t.erase_statement FROM table_retention t WHERE t.erase_statement IS NOT NULL ORDER BY t.table_name
