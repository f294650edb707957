-- SPDX-License-Identifier: GPL-3.0-or-later
-- What must always hold. Each statement returns the rows that break it: none when all is well. The first columns name
-- the row. Run by `bellhopctl doctor` and after every drill; each has a planted violation in the tests.

-- name: one_live_conversation_per_reach
SELECT c.reach_id, COUNT(*) FROM conversation c WHERE c.status IN ('open', 'pending', 'snoozed')
GROUP BY c.reach_id HAVING COUNT(*) > 1 LIMIT 20

-- name: owner_agrees_with_open_interval
SELECT c.id, c.epoch FROM conversation c
LEFT JOIN ownership_interval w ON w.conversation_id = c.id AND w.ended_at IS NULL
WHERE w.id IS NULL OR w.epoch <> c.epoch OR w.owner_kind <> c.owner_kind OR COALESCE(w.owner_id, 0) <> COALESCE(c.owner_id, 0)
LIMIT 20

-- name: status_agrees_with_open_interval
SELECT c.id FROM conversation c
LEFT JOIN status_interval s ON s.conversation_id = c.id AND s.ended_at IS NULL
WHERE s.id IS NULL OR s.status <> c.status LIMIT 20

-- name: message_epoch_was_in_force
SELECT m.id, m.conversation_id FROM message m
LEFT JOIN ownership_interval w ON w.conversation_id = m.conversation_id AND w.epoch = m.epoch
WHERE m.direction = 1 AND (w.id IS NULL
   OR (m.author_kind = 'agent' AND (w.owner_kind <> 'agent' OR w.owner_id <> m.agent_id))
   OR (m.author_kind = 'ai' AND w.owner_kind <> 'ai')) LIMIT 20

-- name: inbox_balance
SELECT d.id FROM raw_delivery d
WHERE d.items <> (SELECT COUNT(*) FROM raw_item i WHERE i.delivery_uuid = d.uuid) LIMIT 20

-- name: applied_message_is_stored
SELECT i.id FROM raw_item i
LEFT JOIN message m ON m.channel_id = i.channel_id AND m.provider_msg_id = SUBSTR(i.item_key, 3)
WHERE i.state = 'applied' AND i.item_key LIKE 'm:%' AND m.id IS NULL LIMIT 20

-- name: no_attempt_past_deadline
SELECT a.id, a.outbox_id FROM attempt a
WHERE a.state IN ('leased', 'started') AND a.deadline_at + 60000 < :now LIMIT 20

-- name: one_live_attempt_per_message
SELECT a.outbox_id, COUNT(*) FROM attempt a WHERE a.state IN ('leased', 'started')
GROUP BY a.outbox_id HAVING COUNT(*) > 1 LIMIT 20

-- name: outbox_agrees_with_last_attempt
SELECT o.id FROM outbox o JOIN attempt a ON a.outbox_id = o.id AND a.number = o.attempts
WHERE (o.state = 'started' AND a.state <> 'started') OR (o.state = 'leased' AND a.state <> 'leased')
   OR (o.state = 'refused' AND a.state NOT IN ('refused', 'unknown', 'accepted'))
   OR (o.state = 'due' AND a.state IN ('leased', 'started', 'accepted')) LIMIT 20

-- name: every_sent_message_has_an_outbox_row
SELECT m.id FROM message m LEFT JOIN outbox o ON o.message_id = m.id
WHERE m.direction = 1 AND m.author_kind IN ('agent', 'ai') AND o.id IS NULL LIMIT 20

-- name: accepted_message_has_provider_id
SELECT m.id FROM message m JOIN outbox o ON o.message_id = m.id
WHERE o.state = 'accepted' AND m.provider_msg_id IS NULL LIMIT 20

-- name: stage_not_below_status
SELECT m.id FROM message m JOIN message_status s ON s.message_id = m.id
WHERE (s.stage <= 5 AND m.stage < s.stage) OR (s.stage = 9 AND m.failed = 0) LIMIT 20

-- name: no_parked_status_for_known_message
SELECT p.id FROM parked_status p
JOIN message m ON m.channel_id = p.channel_id AND m.provider_msg_id = p.provider_msg_id LIMIT 20

-- name: agent_state_without_hole_or_overlap
SELECT a.id, a.agent_id FROM agent_state_interval a
JOIN agent_state_interval b ON b.agent_id = a.agent_id AND b.id > a.id
WHERE (a.ended_at IS NULL OR a.ended_at <> b.started_at)
  AND NOT EXISTS (SELECT 1 FROM agent_state_interval x WHERE x.agent_id = a.agent_id AND x.id > a.id AND x.id < b.id)
LIMIT 20

-- name: ownership_without_hole_or_overlap
SELECT a.id, a.conversation_id FROM ownership_interval a
JOIN ownership_interval b ON b.conversation_id = a.conversation_id AND b.epoch > a.epoch
WHERE (a.ended_at IS NULL OR a.ended_at <> b.started_at)
  AND NOT EXISTS (SELECT 1 FROM ownership_interval x WHERE x.conversation_id = a.conversation_id AND x.epoch > a.epoch
                    AND x.epoch < b.epoch)
LIMIT 20

-- name: status_without_hole_or_overlap
SELECT a.id, a.conversation_id FROM status_interval a
JOIN status_interval b ON b.conversation_id = a.conversation_id AND b.id > a.id
WHERE (a.ended_at IS NULL OR a.ended_at <> b.started_at)
  AND NOT EXISTS (SELECT 1 FROM status_interval x WHERE x.conversation_id = a.conversation_id AND x.id > a.id AND x.id < b.id)
LIMIT 20

-- name: uptime_without_hole_or_overlap
SELECT a.id, a.channel_id FROM uptime_interval a
JOIN uptime_interval b ON b.channel_id = a.channel_id AND (b.started_at > a.started_at OR (b.started_at = a.started_at AND b.id > a.id))
WHERE (a.ended_at IS NULL OR a.ended_at <> b.started_at)
  AND NOT EXISTS (SELECT 1 FROM uptime_interval x WHERE x.channel_id = a.channel_id
                    AND (x.started_at > a.started_at OR (x.started_at = a.started_at AND x.id > a.id))
                    AND (x.started_at < b.started_at OR (x.started_at = b.started_at AND x.id < b.id)))
LIMIT 20

-- name: focus_ends_with_its_session
SELECT f.id FROM focus_interval f JOIN agent_session s ON s.id = f.session_id
WHERE f.ended_at IS NULL AND s.ended_at IS NOT NULL LIMIT 20

-- name: closed_has_valid_disposition
SELECT c.id FROM conversation c
LEFT JOIN disposition d ON d.version = c.taxonomy_version AND d.code = c.disposition
WHERE c.status IN ('resolved', 'archived')
  AND (d.code IS NULL OR c.closed_at IS NULL
       OR (d.needs_reservation = 1 AND COALESCE(c.reservation_id, '') = '')
       OR (d.needs_notes = 1 AND COALESCE(c.disposition_notes, '') = ''))
LIMIT 20

-- name: live_has_no_disposition
SELECT c.id FROM conversation c
WHERE c.status IN ('open', 'pending', 'snoozed') AND (c.disposition IS NOT NULL OR c.closed_at IS NOT NULL) LIMIT 20

-- name: free_text_inside_window
SELECT m.id FROM message m
WHERE m.direction = 1 AND m.free_text = 1 AND (m.window_until IS NULL OR m.window_until < m.arrived_at) LIMIT 20

-- name: reply_in_same_conversation
SELECT m.id FROM message m JOIN message q ON q.id = m.reply_to_id JOIN conversation a ON a.id = m.conversation_id
JOIN conversation b ON b.id = q.conversation_id
WHERE a.reach_id <> b.reach_id LIMIT 20

-- name: media_of_same_channel
SELECT m.id FROM message m JOIN media d ON d.id = m.media_id WHERE d.channel_id <> m.channel_id LIMIT 20

-- name: media_stored_before_provider_forgets
SELECT d.id FROM media d
WHERE d.state = 'stored' AND d.provider_expires_at IS NOT NULL AND d.stored_at > d.provider_expires_at LIMIT 20

-- name: merge_has_its_reverse
SELECT g.id FROM guest g LEFT JOIN guest_merge m ON m.from_guest = g.id AND m.to_guest = g.merged_into AND m.undone_at IS NULL
WHERE g.merged_into IS NOT NULL AND m.id IS NULL LIMIT 20

-- name: merged_guests_have_one_root
SELECT g.id FROM guest g JOIN guest t ON t.id = g.merged_into
WHERE t.merged_into IS NOT NULL OR EXISTS (SELECT 1 FROM person p WHERE p.guest_id = g.id) LIMIT 20

-- name: erased_person_leaves_nothing
SELECT g.id FROM guest g JOIN person p ON p.guest_id = g.id
WHERE g.erased_at IS NOT NULL AND (g.display_name <> '' OR p.display_name <> '' OR p.user_name <> ''
   OR EXISTS (SELECT 1 FROM identity i WHERE i.person_id = p.id)
   OR EXISTS (SELECT 1 FROM reach r JOIN conversation c ON c.reach_id = r.id JOIN message m ON m.conversation_id = c.id
              WHERE r.person_id = p.id AND (m.body IS NOT NULL OR m.content IS NOT NULL OR m.body_before IS NOT NULL)))
LIMIT 20

-- name: waiting_means_unanswered
SELECT c.id FROM conversation c
WHERE c.waiting_since IS NOT NULL AND c.status IN ('resolved', 'archived') LIMIT 20

-- A message may get its number before the one that was marked and be stored after it: unread, though below the mark.
-- name: unread_is_what_nobody_read
SELECT c.id FROM conversation c LEFT JOIN read_mark k ON k.conversation_id = c.id
WHERE c.unread < (SELECT COUNT(*) FROM message u WHERE u.conversation_id = c.id AND u.direction = 0
        AND u.id > COALESCE(k.message_id, 0))
   OR c.unread > (SELECT COUNT(*) FROM message u WHERE u.conversation_id = c.id AND u.direction = 0
        AND (u.id > COALESCE(k.message_id, 0) OR u.arrived_at > k.at - 60000)) LIMIT 20

-- name: last_message_belongs_here
SELECT c.id FROM conversation c JOIN message m ON m.id = c.last_message_id WHERE m.conversation_id <> c.id LIMIT 20

-- Whoever offers a conversation has it, until the offer is over.
-- name: open_offer_is_the_owners
SELECT t.id, t.conversation_id FROM transfer_offer t JOIN conversation c ON c.id = t.conversation_id
WHERE t.ended_at IS NULL AND (c.epoch <> t.epoch OR c.owner_kind <> 'agent' OR c.owner_id <> t.from_agent
    OR c.status IN ('resolved', 'archived')) LIMIT 20

-- name: accepted_offer_changed_the_owner
SELECT t.id FROM transfer_offer t
LEFT JOIN ownership_interval w ON w.conversation_id = t.conversation_id AND w.epoch = t.epoch + 1
WHERE t.outcome = 'accepted' AND (w.id IS NULL OR w.owner_kind <> 'agent' OR w.owner_id <> t.ended_by) LIMIT 20

-- No offer waits for an answer long after its time.
-- name: no_offer_past_its_time
SELECT t.id FROM transfer_offer t WHERE t.ended_at IS NULL AND t.expires_at + 60000 < :now LIMIT 20

-- Whoever consults has the conversation, until the consultation is over, and consults somebody else.
-- name: open_consultation_is_the_owners
SELECT t.id, t.conversation_id FROM consultation t JOIN conversation c ON c.id = t.conversation_id
WHERE t.ended_at IS NULL AND (c.epoch <> t.epoch OR c.owner_kind <> 'agent' OR c.owner_id <> t.from_agent
    OR t.consultant_id = t.from_agent OR c.status IN ('resolved', 'archived')) LIMIT 20

-- What was handed over after a consultation went to whoever was consulted, as an offer that was accepted.
-- name: handed_over_is_a_transfer
SELECT t.id FROM consultation t
LEFT JOIN ownership_interval w ON w.conversation_id = t.conversation_id AND w.epoch = t.epoch + 1
LEFT JOIN transfer_offer o ON o.conversation_id = t.conversation_id AND o.epoch = t.epoch AND o.outcome = 'accepted'
WHERE t.outcome = 'handed_over' AND (w.id IS NULL OR w.owner_kind <> 'agent' OR w.owner_id <> t.consultant_id
    OR w.reason <> 'transferred' OR o.id IS NULL) LIMIT 20

-- What is said in a consultation is a note: nothing of it goes to a guest.
-- name: consultation_stays_among_colleagues
SELECT n.message_id FROM consultation_note n JOIN message m ON m.id = n.message_id
JOIN consultation t ON t.id = n.consultation_id
LEFT JOIN outbox o ON o.message_id = m.id
WHERE m.direction <> 2 OR o.id IS NOT NULL OR m.conversation_id <> t.conversation_id LIMIT 20

-- name: no_consultation_past_its_time
SELECT t.id FROM consultation t WHERE t.ended_at IS NULL AND t.expires_at + 60000 < :now LIMIT 20

-- name: given_conversation_was_theirs
SELECT a.id, a.conversation_id FROM assignment a
LEFT JOIN ownership_interval w ON w.conversation_id = a.conversation_id AND w.epoch = a.epoch
WHERE w.id IS NULL OR w.owner_kind <> 'agent' OR w.owner_id <> a.agent_id OR w.reason <> 'assigned' LIMIT 20
