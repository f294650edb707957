-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages on their way out. What is in force per reach: its oldest due message, when nothing of it is in flight.
-- Index: outbox_of_number for the candidates, outbox_serial for their rivals.

-- name: numbers_due
SELECT h.id FROM channel_account h WHERE h.active = 1
  AND EXISTS (SELECT 1 FROM outbox o WHERE o.channel_id = h.id AND o.state = 'due' AND o.due_at <= :now)
ORDER BY h.id LIMIT 1000

-- name: candidates
SELECT o.due_at, o.id, o.reach_id FROM outbox o
JOIN reach r ON r.id = o.reach_id
JOIN channel_account h ON h.id = o.channel_id
WHERE o.channel_id = :channel AND o.state = 'due' AND o.due_at <= :now AND r.paced_until <= :now AND h.active = 1
  AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.reach_id = o.reach_id AND p.state IN ('leased', 'started'))
  AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.reach_id = o.reach_id AND p.state = 'due' AND p.id < o.id)
  AND NOT EXISTS (SELECT 1 FROM message w JOIN media_upload u ON u.media_id = w.media_id
                  WHERE w.id = o.message_id AND u.channel_id = o.channel_id AND (u.state <> 'done' OR u.expires_at <= :now))
ORDER BY o.due_at, o.id LIMIT :limit

-- Whoever holds a reach's row decides about its messages; who does not get it comes back later.
-- name: lock_reaches
SELECT r.id FROM reach r WHERE r.id IN ({reaches: :reach}) AND r.paced_until <= :now ORDER BY r.id @skip_locked

-- A written row is what two nodes of a cluster collide on.
-- name: mark_reaches
UPDATE reach SET paced_until = :now WHERE id IN ({reaches: :reach})

-- Again under the lock: another relay may have committed since `candidates`.
-- name: confirmed
SELECT o.id, o.attempts, o.origin, o.epoch, c.epoch, m.free_text, r.window_until, m.id, m.uuid, m.conversation_id,
       m.channel_id, m.kind, m.body, COALESCE(q.provider_msg_id, m.reply_to_provider_id), r.person_id,
       m.content,
       (SELECT u.provider_media_id FROM media_upload u WHERE u.media_id = m.media_id AND u.channel_id = o.channel_id
           AND u.state = 'done' AND u.expires_at > :now), o.reach_id
FROM outbox o
JOIN reach r ON r.id = o.reach_id
JOIN message m ON m.id = o.message_id
JOIN conversation c ON c.id = m.conversation_id
LEFT JOIN message q ON q.id = m.reply_to_id
WHERE o.reach_id IN ({reaches: :reach}) AND o.state = 'due' AND o.due_at <= :now
  AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.reach_id = o.reach_id AND p.state IN ('leased', 'started'))
  AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.reach_id = o.reach_id AND p.state = 'due' AND p.id < o.id)
  AND NOT EXISTS (SELECT 1 FROM media_upload u WHERE u.media_id = m.media_id AND u.channel_id = o.channel_id
                  AND (u.state <> 'done' OR u.expires_at <= :now))

-- name: addresses
SELECT i.person_id, i.kind, i.value FROM identity i WHERE i.person_id IN ({persons: :person}) ORDER BY i.id

-- name: lease
UPDATE outbox SET state = 'leased', attempts = attempts + 1, lease_token = :attempt, lease_until = :now + :deadline,
    begun_at = CASE WHEN :begins = 1 THEN :now END
WHERE id = :id AND state = 'due'

-- name: add_attempts
INSERT INTO attempt (uuid, outbox_id, number, state, relay, leased_at, deadline_at)
VALUES {rows: (:uuid, :outbox, :number, 'leased', :relay, :now, :now + :deadline)}

-- name: drop_unsent
UPDATE outbox SET state = :state, attempts = attempts + 1 WHERE id = :id AND state = 'due'

-- name: add_refused_attempt
INSERT INTO attempt (uuid, outbox_id, number, state, relay, leased_at, deadline_at, ended_at, error_code)
VALUES (:uuid, :outbox, :number, :state, :relay, :now, :now, :now, :code)

-- name: fail_message
UPDATE message SET failed = 1, outcome_unknown = 0, error_code = :code, error_text = :text, version = version + 1
WHERE id = :message

-- Whoever shows it as the newest line reads it again.
-- name: touch_conversation
UPDATE conversation SET version = version + 1 WHERE id = :conversation AND last_message_id = :message

-- name: start_attempt
UPDATE attempt SET state = 'started', started_at = :now WHERE uuid = :attempt AND state = 'leased' AND deadline_at > :now

-- The AI's right to speak ends with its epoch, up to the first byte.
-- name: start_outbox
UPDATE outbox SET state = 'started' WHERE id = :id AND state = 'leased' AND lease_token = :attempt
  AND (origin <> 'ai' OR EXISTS (SELECT 1 FROM message m JOIN conversation c ON c.id = m.conversation_id
                                 WHERE m.id = outbox.message_id AND c.epoch = outbox.epoch))

-- name: is_overtaken
SELECT 1 FROM outbox o JOIN message m ON m.id = o.message_id JOIN conversation c ON c.id = m.conversation_id
WHERE o.id = :id AND o.state = 'leased' AND o.lease_token = :attempt AND o.origin = 'ai' AND c.epoch <> o.epoch

-- name: cancel_leased
UPDATE outbox SET state = 'cancelled', lease_until = NULL WHERE id = :id AND state = 'leased' AND lease_token = :attempt

-- name: end_attempt
UPDATE attempt SET state = :state, ended_at = :now, error_code = :code, error_text = :text
WHERE uuid = :attempt AND state IN ('leased', 'started')

-- A definite word about an attempt that was given up as unknown.
-- name: end_unknown_attempt
UPDATE attempt SET state = :state, ended_at = :now, error_code = :code, error_text = :text
WHERE uuid = :attempt AND state = 'unknown'

-- name: settle_outbox
UPDATE outbox SET state = :state, due_at = :due, lease_until = NULL
WHERE id = :id AND state IN ('leased', 'started', 'unknown') AND lease_token = :attempt

-- name: settle_outbox_live
UPDATE outbox SET state = :state, due_at = :due, lease_until = NULL
WHERE id = :id AND state IN ('leased', 'started') AND lease_token = :attempt

-- name: outbox_now
SELECT o.attempts, o.reach_id, o.channel_id FROM outbox o WHERE o.id = :id

-- name: accept_message
UPDATE message SET provider_msg_id = :provider_id, stage = @greatest(stage, 1), outcome_unknown = 0,
       version = version + 1
WHERE id = :message AND provider_msg_id IS NULL

-- name: add_accepted_status
@insert_new INTO message_status (message_id, stage, at) VALUES (:message, 1, :now)

-- name: unknown_message
UPDATE message SET outcome_unknown = 1, version = version + 1 WHERE id = :message AND stage = 0

-- name: pace_reach
UPDATE reach SET paced_until = @greatest(paced_until, :now + :pause),
       last_contact_at = CASE WHEN :sent = 1 THEN :now ELSE last_contact_at END
WHERE id = :reach

-- The burst is borrowed from the future: `pace_debt` says until when it is paid back.
-- name: count_pace
UPDATE reach SET paced_until = @greatest(paced_until, @greatest(pace_debt, :now) + :every - :slack),
       pace_debt = @greatest(pace_debt, :now) + :every
WHERE id = :reach

-- name: answers_before
SELECT COUNT(*) FROM attempt a WHERE a.outbox_id = :id AND a.error_code = :code

-- name: pace_channel
UPDATE outbox SET due_at = @greatest(due_at, :due) WHERE channel_id = :channel AND state = 'due'

-- Index: attempt_open.
-- name: overdue_attempts
SELECT a.uuid, a.outbox_id, a.state, o.message_id FROM attempt a JOIN outbox o ON o.id = a.outbox_id
WHERE a.state IN ('leased', 'started') AND a.deadline_at <= :now ORDER BY a.id LIMIT 200

-- name: recover_attempt
UPDATE attempt SET state = :state, ended_at = :now WHERE uuid = :attempt AND state = :was

-- name: recover_outbox
UPDATE outbox SET state = :state, lease_until = NULL, due_at = CASE WHEN :state = 'due' THEN :now ELSE due_at END
WHERE id = :id AND state = :was AND lease_token = :attempt

-- name: next_due
SELECT MIN(@greatest(o.due_at, r.paced_until)) FROM outbox o
JOIN reach r ON r.id = o.reach_id
JOIN channel_account h ON h.id = o.channel_id
WHERE o.state = 'due' AND h.active = 1
  AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.reach_id = o.reach_id AND p.state IN ('leased', 'started'))
  AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.reach_id = o.reach_id AND p.state = 'due' AND p.id < o.id)
  AND NOT EXISTS (SELECT 1 FROM message w JOIN media_upload u ON u.media_id = w.media_id
                  WHERE w.id = o.message_id AND u.channel_id = o.channel_id AND (u.state <> 'done' OR u.expires_at <= :now))

-- name: figures
SELECT o.state, COUNT(*), MIN(o.due_at) FROM outbox o WHERE o.state IN ('due', 'leased', 'started', 'unknown')
GROUP BY o.state
