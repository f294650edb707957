-- SPDX-License-Identifier: GPL-3.0-or-later
-- Guests that are one person. Persons point at the guest that stays, merged guests too; guest_merge says which came from
-- where. Whoever changes any of that holds both guests first. Indexes: person_by_guest, guest_by_merged, guest_merge_by_to.

-- In the order of their ids, so that two who merge the same two do not wait for each other.
-- name: hold
SELECT g.id, g.merged_into, g.erased_at FROM guest g WHERE g.id IN (:one, :other) ORDER BY g.id @for_update

-- name: guest_of_conversation
SELECT s.guest_id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person s ON s.id = r.person_id
WHERE c.id = :conversation

-- name: has_one_of_theirs
SELECT c.id FROM person s JOIN reach r ON r.person_id = s.id JOIN conversation c ON c.reach_id = r.id
WHERE s.guest_id IN (:one, :other) AND c.owner_id = :agent LIMIT 1

-- name: persons
SELECT s.id, s.joined_into FROM person s WHERE s.guest_id = :guest ORDER BY s.id

-- name: move_persons
UPDATE person SET guest_id = :to WHERE id IN ({ids: :id})

-- name: add
INSERT INTO guest_merge (uuid, from_guest, to_guest, persons, merged_at, reason, merged_by)
VALUES (:uuid, :from, :to, :persons, :now, :reason, :agent)

-- Those that are merged into the one that goes, go along.
-- name: bring_merges
UPDATE guest_merge SET to_guest = :to WHERE to_guest = :from AND undone_at IS NULL

-- name: bring_guests
UPDATE guest SET merged_into = :to, version = version + 1 WHERE merged_into = :from

-- name: mark
UPDATE guest SET merged_into = :to, version = version + 1 WHERE id = :guest

-- name: merge
SELECT m.id, m.from_guest, m.to_guest, m.undone_at, m.reason FROM guest_merge m WHERE m.uuid = :uuid

-- name: merges_into
SELECT m.id, m.from_guest, m.persons FROM guest_merge m WHERE m.to_guest = :guest AND m.undone_at IS NULL ORDER BY m.id

-- name: undo
UPDATE guest_merge SET undone_at = :now, undone_by = :agent WHERE id = :merge

-- name: point_merge
UPDATE guest_merge SET to_guest = :to WHERE id = :merge

-- name: last_merge_of
SELECT m.uuid FROM guest_merge m WHERE m.from_guest = :guest AND m.undone_at IS NULL ORDER BY m.id DESC LIMIT 1

-- name: conversations
SELECT c.id FROM person s JOIN reach r ON r.person_id = s.id JOIN conversation c ON c.reach_id = r.id
WHERE s.guest_id = :guest ORDER BY c.id

-- Consoles read them again: their guest's name and history are others.
-- name: show
UPDATE conversation SET version = version + 1 WHERE id IN ({ids: :id})
