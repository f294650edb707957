-- SPDX-License-Identifier: GPL-3.0-or-later
-- identity → person → guest → reach. Index identity_key serves the look-up.

-- name: known
SELECT i.value, i.person_id, r.id, s.display_name, s.user_name
FROM identity i JOIN person s ON s.id = i.person_id
LEFT JOIN reach r ON r.person_id = s.id AND r.channel_id = :channel
WHERE i.provider = :provider AND i.scope = :scope AND i.kind = :kind AND i.value IN ({values: :value})

-- name: add_guest
INSERT INTO guest (uuid, display_name, created_at) VALUES (:uuid, :name, :now)

-- name: add_person
INSERT INTO person (uuid, provider, guest_id, display_name, user_name, created_at)
VALUES (:uuid, :provider, :guest, :name, :user_name, :now)

-- name: add_identity
INSERT INTO identity (person_id, provider, scope, kind, value, created_at)
VALUES (:person, :provider, :scope, :kind, :value, :now)

-- name: add_reach
INSERT INTO reach (channel_id, person_id, created_at) VALUES (:channel, :person, :now)

-- name: rename_person
UPDATE person SET display_name = :name, user_name = :user_name, version = version + 1 WHERE id = :person

-- name: rename_guest
UPDATE guest SET display_name = :name, version = version + 1
WHERE id = (SELECT p.guest_id FROM person p WHERE p.id = :person) AND display_name IN ('', :old_name)

-- name: move_identities
UPDATE identity SET person_id = :kept WHERE person_id = :gone

-- name: mark_joined
UPDATE person SET joined_into = :kept, version = version + 1 WHERE id = :gone

-- name: reaches_of
SELECT r.id, r.channel_id, r.window_until FROM reach r WHERE r.person_id = :person ORDER BY r.id

-- name: move_reach
UPDATE reach SET person_id = :kept WHERE id = :reach

-- name: live_of_reach
SELECT c.id, c.owner_kind FROM conversation c WHERE c.live_key = :reach

-- name: move_conversations
UPDATE conversation SET reach_id = :kept, version = version + 1 WHERE reach_id = :gone

-- name: move_outbox
UPDATE outbox SET reach_id = :kept WHERE reach_id = :gone

-- name: widen_window
UPDATE reach SET window_until = @greatest(COALESCE(window_until, 0), :until) WHERE id = :reach

-- name: guests_of
SELECT p.id, p.guest_id FROM person p WHERE p.id IN (:kept, :gone)

-- name: persons_of_guest
SELECT p.id FROM person p WHERE p.guest_id = :guest ORDER BY p.id

-- name: move_persons
UPDATE person SET guest_id = :kept WHERE guest_id = :gone

-- name: mark_merged
UPDATE guest SET merged_into = :kept, version = version + 1 WHERE id = :gone

-- name: add_merge
INSERT INTO guest_merge (uuid, from_guest, to_guest, persons, merged_at) VALUES (:uuid, :gone, :kept, :persons, :now)
