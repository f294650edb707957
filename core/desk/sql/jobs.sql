-- SPDX-License-Identifier: GPL-3.0-or-later
-- Periodic work, one relay at a time, a bounded number of rows each.

-- name: keep_lease
UPDATE job_lease SET holder = :holder, until_at = :now + :life
WHERE name = :job AND (holder = :holder OR until_at <= :now)

-- name: first_lease
@insert_new INTO job_lease (name, holder, until_at) VALUES (:job, :holder, :now + :life)

-- Index: conversation_snooze.
-- name: sleepers
SELECT c.id FROM conversation c WHERE c.status = 'snoozed' AND c.snoozed_until <= :now
ORDER BY c.snoozed_until LIMIT 500

-- name: wake
UPDATE conversation SET status = 'open', snoozed_until = NULL, version = version + 1
WHERE id = :conversation AND status = 'snoozed' AND snoozed_until <= :now

-- name: oldest_change
SELECT l.seq FROM change_log l ORDER BY l.seq LIMIT 1

-- name: newest_change
SELECT l.seq FROM change_log l ORDER BY l.seq DESC LIMIT 1

-- name: drop_changes
DELETE FROM change_log WHERE seq < :before

-- name: old_tickets
SELECT t.hash FROM ticket t WHERE t.expires_at <= :now LIMIT 1000

-- name: drop_tickets
DELETE FROM ticket WHERE hash IN ({ids: :id})

-- Index: command_time.
-- name: old_commands
SELECT c.uuid FROM command c WHERE c.at < :before ORDER BY c.at LIMIT 1000

-- name: drop_commands
DELETE FROM command WHERE uuid IN ({ids: :id})

-- The oldest, whatever their age: their table is short, and has no index by time.
-- name: first_parked
SELECT p.id, p.parked_at FROM parked_status p ORDER BY p.id LIMIT 1000

-- name: drop_parked
DELETE FROM parked_status WHERE id IN ({ids: :id})

-- How far raw slices are gone already (their keys as well: a message id of WhatsApp's holds the guest's number), so that no run looks at those rows again.
-- name: raw_swept_to
SELECT s.value FROM setting s WHERE s.scope_kind = 'site' AND s.scope_id = 0 AND s.name = 'sweep.raw'

-- name: remember_raw_swept
INSERT INTO setting (scope_kind, scope_id, name, value) VALUES ('site', 0, 'sweep.raw', :value)
@on_conflict(scope_kind, scope_id, name) value = @new(value)

-- Index: raw_item_by_state.
-- name: old_raw
SELECT i.id, i.received_at FROM raw_item i
WHERE i.state = 'applied' AND i.received_at >= :since AND i.received_at < :before AND i.raw IS NOT NULL
ORDER BY i.received_at LIMIT 1000

-- name: drop_raw
UPDATE raw_item SET raw = NULL, item_key = delivery_uuid WHERE id IN ({ids: :id})

-- name: retention_days
SELECT r.days FROM retention_class r WHERE r.name = :class

-- How far conversations are archived already.
-- name: aged_to
SELECT s.value FROM setting s WHERE s.scope_kind = 'site' AND s.scope_id = 0 AND s.name = 'sweep.aged'

-- name: remember_aged
INSERT INTO setting (scope_kind, scope_id, name, value) VALUES ('site', 0, 'sweep.aged', :value)
@on_conflict(scope_kind, scope_id, name) value = @new(value)

-- Index: conversation_closed_at.
-- name: old_conversations
SELECT c.id, c.closed_at FROM conversation c
WHERE c.closed_at >= :since AND c.closed_at < :before AND c.status = 'resolved' ORDER BY c.closed_at LIMIT 50

-- name: archive
UPDATE conversation SET status = 'archived', version = version + 1,
       disposition_notes = CASE WHEN disposition_notes IS NULL THEN NULL ELSE '(erased)' END,
       reservation_id = CASE WHEN reservation_id IS NULL THEN NULL ELSE '(erased)' END
WHERE id = :conversation AND status = 'resolved' AND closed_at < :before

-- Index: message_history.
-- name: empty_messages
UPDATE message SET body = NULL, content = NULL, body_before = NULL, payload = NULL, error_text = NULL, version = version + 1
WHERE conversation_id = :conversation AND (body IS NOT NULL OR content IS NOT NULL OR body_before IS NOT NULL
    OR payload IS NOT NULL OR error_text IS NOT NULL)

-- name: empty_media
UPDATE media SET provider_media_id = NULL, provider_url = NULL, sha256 = NULL, content_hash = NULL, thumb_hash = NULL,
       file_name = '', fail_reason = '', due_at = NULL, lease_token = NULL, state = 'erased'
WHERE id IN (SELECT m.media_id FROM message m WHERE m.conversation_id = :conversation)

-- name: drop_analyses_of
DELETE FROM analysis WHERE conversation_id = :conversation

-- name: empty_dialogue_of
UPDATE responder_turn SET state = NULL, pending = 0 WHERE conversation_id = :conversation

-- name: empty_decisions_of
UPDATE responder_decision SET answer = NULL WHERE conversation_id = :conversation AND answer IS NOT NULL

-- name: drop_tags_of
DELETE FROM conversation_tag WHERE conversation_id = :conversation

-- Up to which guest those who write no more were looked for; 0 again after the last one.
-- name: guests_seen_to
SELECT s.value FROM setting s WHERE s.scope_kind = 'site' AND s.scope_id = 0 AND s.name = 'sweep.guests'

-- name: remember_guests_seen
INSERT INTO setting (scope_kind, scope_id, name, value) VALUES ('site', 0, 'sweep.guests', :value)
@on_conflict(scope_kind, scope_id, name) value = @new(value)

-- A page of guests, and who of them may be forgotten: known for long, and nothing of theirs that is not archived.
-- name: guests_and_silent
SELECT g.id, CASE WHEN g.erased_at IS NULL AND g.merged_into IS NULL AND g.created_at < :before
    AND NOT EXISTS (SELECT r.id FROM person p JOIN reach r ON r.person_id = p.id LEFT JOIN conversation c ON c.reach_id = r.id
                    WHERE p.guest_id = g.id
                      AND (r.last_contact_at >= :before OR (c.id IS NOT NULL AND c.status <> 'archived')))
    THEN 1 ELSE 0 END
FROM guest g WHERE g.id > :since ORDER BY g.id LIMIT 500
