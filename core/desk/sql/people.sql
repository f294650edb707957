-- SPDX-License-Identifier: GPL-3.0-or-later
-- identity → person → guest → reach. Index identity_key serves the look-up.

-- All that an arriving message needs to know, in one round trip: the time, who they are, what is open with them and
-- whether its owner is there. Numbers have no scope, user ids the provider's. Nobody is called '': an absent name finds none.
-- name: known [mysql]
SELECT t.at, i.kind, i.value, i.person_id, r.id, s.display_name, s.user_name, c.id, c.status, c.owner_id,
    EXISTS (SELECT 1 FROM agent_session e
        WHERE e.agent_id = c.owner_id AND e.ended_at IS NULL AND e.seen_at > t.at - :session_life)
FROM (SELECT bh_now() AS at) t
LEFT JOIN identity i ON i.provider = :provider AND ((i.scope = '' AND i.kind = 'phone' AND i.value IN ({phones: :phone}))
    OR (i.scope = :scope AND i.kind = 'bsuid' AND i.value IN ({ids: :user_id})))
LEFT JOIN person s ON s.id = i.person_id
LEFT JOIN reach r ON r.person_id = s.id AND r.channel_id = :channel
LEFT JOIN conversation c ON c.live_key = r.id
-- name: known [sqlite]
SELECT :now, i.kind, i.value, i.person_id, r.id, s.display_name, s.user_name, c.id, c.status, c.owner_id,
    EXISTS (SELECT 1 FROM agent_session e
        WHERE e.agent_id = c.owner_id AND e.ended_at IS NULL AND e.seen_at > :now - :session_life)
FROM identity i JOIN person s ON s.id = i.person_id
LEFT JOIN reach r ON r.person_id = s.id AND r.channel_id = :channel
LEFT JOIN conversation c ON c.live_key = r.id
WHERE i.provider = :provider AND ((i.scope = '' AND i.kind = 'phone' AND i.value IN ({phones: :phone}))
    OR (i.scope = :scope AND i.kind = 'bsuid' AND i.value IN ({ids: :user_id})))

-- name: add_guest
INSERT INTO guest (uuid, display_name, created_at) VALUES (:uuid, :name, :now)

-- Of the guest that was made just before.
-- name: add_person [mysql]
INSERT INTO person (uuid, provider, guest_id, display_name, user_name, created_at)
VALUES (:uuid, :provider, LAST_INSERT_ID(), :name, :user_name, :now)
-- name: add_person [sqlite]
INSERT INTO person (uuid, provider, guest_id, display_name, user_name, created_at)
VALUES (:uuid, :provider, last_insert_rowid(), :name, :user_name, :now)

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

-- The one that they are again when they are separated. Index: guest_by_merged.
-- name: rename_merged
UPDATE guest SET display_name = :name, version = version + 1
WHERE merged_into = (SELECT p.guest_id FROM person p WHERE p.id = :person) AND display_name = :old_name

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

-- name: move_surveys
UPDATE survey SET reach_id = :kept WHERE reach_id = :gone

-- name: widen_window
UPDATE reach SET window_until = @greatest(COALESCE(window_until, 0), :until) WHERE id = :reach

-- name: guests_of
SELECT p.id, p.guest_id FROM person p WHERE p.id IN (:kept, :gone)
