-- SPDX-License-Identifier: GPL-3.0-or-later
-- What consoles read: views only. Indexes: conversation_queue, conversation_closed_at, message_history.

-- name: queue
SELECT q.id, q.version, q.epoch, q.status, q.priority, q.customer_type, q.service_type, q.owner_kind, q.owner_id,
       q.owner_name, q.guest_name, q.masked_phone, q.channel_name, q.property_name, q.property_zone, q.last_kind,
       q.last_direction, q.last_text, q.last_stage, q.last_failed, q.last_unknown, q.last_message_at, q.waiting_since,
       q.unread, q.window_until, q.snoozed_until, q.closed_at, q.created_at, q.disposition, q.disposition_notes,
       q.reservation_id, q.satisfaction, q.return_reason, q.property_id, q.offer_id, q.opted_out,
       q.team_id, q.team_name, q.language, q.held_for, q.given_mode, q.given_language, q.given_skill, q.given_load, q.given_capacity
FROM v_queue q WHERE q.status IN ('open', 'pending', 'snoozed')
ORDER BY q.priority, CASE WHEN q.waiting_since IS NULL THEN 1 ELSE 0 END, q.waiting_since, q.last_message_at, q.id
LIMIT :limit

-- What one agent has, whatever its place.
-- name: queue_own
SELECT q.id, q.version, q.epoch, q.status, q.priority, q.customer_type, q.service_type, q.owner_kind, q.owner_id,
       q.owner_name, q.guest_name, q.masked_phone, q.channel_name, q.property_name, q.property_zone, q.last_kind,
       q.last_direction, q.last_text, q.last_stage, q.last_failed, q.last_unknown, q.last_message_at, q.waiting_since,
       q.unread, q.window_until, q.snoozed_until, q.closed_at, q.created_at, q.disposition, q.disposition_notes,
       q.reservation_id, q.satisfaction, q.return_reason, q.property_id, q.offer_id, q.opted_out,
       q.team_id, q.team_name, q.language, q.held_for, q.given_mode, q.given_language, q.given_skill, q.given_load, q.given_capacity
FROM v_queue q WHERE q.status IN ('open', 'pending', 'snoozed') AND q.owner_id = :viewer
ORDER BY q.id LIMIT 1000

-- Lists come as '|es|pt|', empty ones are not asked for.
-- name: queue_matching
SELECT q.id, q.version, q.epoch, q.status, q.priority, q.customer_type, q.service_type, q.owner_kind, q.owner_id,
       q.owner_name, q.guest_name, q.masked_phone, q.channel_name, q.property_name, q.property_zone, q.last_kind,
       q.last_direction, q.last_text, q.last_stage, q.last_failed, q.last_unknown, q.last_message_at, q.waiting_since,
       q.unread, q.window_until, q.snoozed_until, q.closed_at, q.created_at, q.disposition, q.disposition_notes,
       q.reservation_id, q.satisfaction, q.return_reason, q.property_id, q.offer_id, q.opted_out,
       q.team_id, q.team_name, q.language, q.held_for, q.given_mode, q.given_language, q.given_skill, q.given_load, q.given_capacity
FROM v_queue q WHERE q.status IN ('open', 'pending', 'snoozed')
  AND (:need = '' OR (:need = 'me' AND q.status = 'open' AND q.waiting_since IS NOT NULL)
    OR (:need = 'guest' AND q.status <> 'snoozed' AND q.waiting_since IS NULL)
    OR (:need = 'due' AND q.status = 'snoozed' AND q.snoozed_until <= :now + 3600000))
  AND (:whose = '' OR (:whose = 'mine' AND q.owner_kind = 'agent' AND q.owner_id = :viewer)
    OR (:whose = 'nobody' AND q.owner_kind = 'nobody')
    OR (:whose = 'team' AND INSTR(:my_teams, '|' || q.team_id || '|') > 0))
  AND (:vip = 0 OR q.customer_type = 'vip')
  AND (:unread = 0 OR q.unread > 0)
  AND (:window = 0 OR q.window_until <= :now + 7200000)
  AND (:priorities = '' OR INSTR(:priorities, '|' || q.priority || '|') > 0)
  AND (:languages = '' OR INSTR(:languages, '|' || q.language || '|') > 0)
  AND (:channels = '' OR INSTR(:channels, '|' || LOWER(q.channel_name) || '|') > 0)
  AND (:properties = '' OR INSTR(:properties, '|' || LOWER(q.property_name) || '|') > 0)
  AND (:teams = '' OR INSTR(:teams, '|' || LOWER(q.team_name) || '|') > 0)
  AND (:tags = '' OR EXISTS (SELECT 1 FROM v_tag t WHERE t.conversation_id = q.id
       AND INSTR(:tags, '|' || LOWER(t.tag) || '|') > 0))
  AND (:text = '' OR q.guest_name @finds :pattern OR q.last_text @finds :pattern OR q.masked_phone @finds :pattern
    OR q.property_name @finds :pattern OR q.owner_name @finds :pattern OR q.reservation_id @finds :pattern
    OR EXISTS (SELECT 1 FROM v_tag w WHERE w.conversation_id = q.id AND w.tag @finds :pattern))
ORDER BY CASE WHEN :by_deadline = 0 THEN q.priority
              WHEN q.status = 'snoozed' THEN q.snoozed_until
              WHEN q.waiting_since IS NOT NULL AND q.window_until > :now THEN @least(q.waiting_since + :within, q.window_until)
              WHEN q.waiting_since IS NOT NULL THEN q.waiting_since + :within
              WHEN q.window_until > :now THEN q.window_until ELSE 9000000000000000 END,
         CASE WHEN q.waiting_since IS NULL THEN 1 ELSE 0 END, q.waiting_since, q.last_message_at, q.id
LIMIT :limit

-- name: live_count
SELECT COUNT(*) FROM v_queue q WHERE q.status IN ('open', 'pending', 'snoozed')

-- name: closed
SELECT q.id, q.version, q.epoch, q.status, q.priority, q.customer_type, q.service_type, q.owner_kind, q.owner_id,
       q.owner_name, q.guest_name, q.masked_phone, q.channel_name, q.property_name, q.property_zone, q.last_kind,
       q.last_direction, q.last_text, q.last_stage, q.last_failed, q.last_unknown, q.last_message_at, q.waiting_since,
       q.unread, q.window_until, q.snoozed_until, q.closed_at, q.created_at, q.disposition, q.disposition_notes,
       q.reservation_id, q.satisfaction, q.return_reason, q.property_id, q.offer_id, q.opted_out,
       q.team_id, q.team_name, q.language, q.held_for, q.given_mode, q.given_language, q.given_skill, q.given_load, q.given_capacity
FROM v_queue q WHERE q.closed_at > :now - :within AND q.status IN ('resolved', 'archived')
ORDER BY q.closed_at DESC, q.id DESC LIMIT :limit

-- With their tags, a row for each: read again and again, so in one statement.
-- name: rows
SELECT q.id, q.version, q.epoch, q.status, q.priority, q.customer_type, q.service_type, q.owner_kind, q.owner_id,
       q.owner_name, q.guest_name, q.masked_phone, q.channel_name, q.property_name, q.property_zone, q.last_kind,
       q.last_direction, q.last_text, q.last_stage, q.last_failed, q.last_unknown, q.last_message_at, q.waiting_since,
       q.unread, q.window_until, q.snoozed_until, q.closed_at, q.created_at, q.disposition, q.disposition_notes,
       q.reservation_id, q.satisfaction, q.return_reason, q.property_id, q.offer_id, q.opted_out,
       q.team_id, q.team_name, q.language, q.held_for, q.given_mode, q.given_language, q.given_skill, q.given_load, q.given_capacity,
       t.tag
FROM v_queue q LEFT JOIN v_tag t ON t.conversation_id = q.id WHERE q.id IN ({ids: :id})
ORDER BY q.priority, CASE WHEN q.waiting_since IS NULL THEN 1 ELSE 0 END, q.waiting_since, q.last_message_at, q.id, t.tag

-- name: tags
SELECT t.conversation_id, t.tag FROM v_tag t WHERE t.conversation_id IN ({ids: :id}) ORDER BY t.conversation_id, t.tag

-- A reaction of ours shows at its message, and as a line of its own only when it did not arrive.
-- name: thread_newest
SELECT m.id, m.uuid, m.conversation_id, m.version, m.direction, m.author_kind, m.agent_id, m.author_name, m.kind, m.body,
       m.file_name, m.mime_type, m.stage, m.failed, m.outcome_unknown, m.error_code, m.error_text, m.arrived_at,
       m.provider_at, m.provider_msg_id, m.reply_to_id, m.quote_author, m.quote_text, m.quote_kind, m.quote_name,
       m.media_uuid, m.media_state, m.media_fail_reason, m.media_bytes, m.media_width, m.media_height, m.media_thumb, m.media_voice,
       m.content, m.body_before, m.edited_at, m.revoked_at, m.forwarded, m.from_phone,
       (SELECT q.guest_name FROM v_queue q WHERE q.id = :conversation)
FROM v_thread m WHERE m.conversation_id = :conversation
  AND (m.kind <> 'reaction' OR m.failed = 1 OR m.outcome_unknown = 1)
ORDER BY m.arrived_at DESC, m.id DESC LIMIT :limit

-- name: thread_older
SELECT m.id, m.uuid, m.conversation_id, m.version, m.direction, m.author_kind, m.agent_id, m.author_name, m.kind, m.body,
       m.file_name, m.mime_type, m.stage, m.failed, m.outcome_unknown, m.error_code, m.error_text, m.arrived_at,
       m.provider_at, m.provider_msg_id, m.reply_to_id, m.quote_author, m.quote_text, m.quote_kind, m.quote_name,
       m.media_uuid, m.media_state, m.media_fail_reason, m.media_bytes, m.media_width, m.media_height, m.media_thumb, m.media_voice,
       m.content, m.body_before, m.edited_at, m.revoked_at, m.forwarded, m.from_phone,
       (SELECT q.guest_name FROM v_queue q WHERE q.id = :conversation)
FROM v_thread m WHERE m.conversation_id = :conversation
  AND (m.kind <> 'reaction' OR m.failed = 1 OR m.outcome_unknown = 1)
  AND m.arrived_at <= :before_at AND (m.arrived_at < :before_at OR m.id < :before_id)
ORDER BY m.arrived_at DESC, m.id DESC LIMIT :limit

-- name: items
SELECT m.id, m.uuid, m.conversation_id, m.version, m.direction, m.author_kind, m.agent_id, m.author_name, m.kind, m.body,
       m.file_name, m.mime_type, m.stage, m.failed, m.outcome_unknown, m.error_code, m.error_text, m.arrived_at,
       m.provider_at, m.provider_msg_id, m.reply_to_id, m.quote_author, m.quote_text, m.quote_kind, m.quote_name,
       m.media_uuid, m.media_state, m.media_fail_reason, m.media_bytes, m.media_width, m.media_height, m.media_thumb, m.media_voice,
       m.content, m.body_before, m.edited_at, m.revoked_at, m.forwarded, m.from_phone,
       (SELECT q.guest_name FROM v_queue q WHERE q.id = :conversation)
FROM v_thread m WHERE m.conversation_id = :conversation AND m.id IN ({ids: :id})
  AND (m.kind <> 'reaction' OR m.failed = 1 OR m.outcome_unknown = 1)
ORDER BY m.arrived_at, m.id

-- name: reactions
SELECT e.message_id, e.author_kind, e.emoji FROM v_reaction e WHERE e.message_id IN ({ids: :id})
ORDER BY e.message_id, e.author_kind

-- One foreign word does not change a guest's language: several messages say it.
-- name: languages
SELECT a.language FROM v_analysis a WHERE a.conversation_id = :conversation ORDER BY a.message_id DESC LIMIT 5

-- name: ownership
SELECT w.id, w.owner_kind, w.owner_id, w.owner_name, w.epoch, w.reason, w.started_at, w.by_name,
       a.mode, a.language, a.skill, a.load_after, a.capacity
FROM v_ownership w LEFT JOIN v_assignment a ON a.conversation_id = w.conversation_id AND a.epoch = w.epoch
WHERE w.conversation_id = :conversation ORDER BY w.epoch DESC LIMIT 500

-- name: last_owner
SELECT w.conversation_id, w.epoch, w.owner_name, w.reason, w.by_agent, w.by_name, n.body
FROM v_ownership w LEFT JOIN v_thread n ON n.id = w.note_id
WHERE w.conversation_id = :conversation ORDER BY w.epoch DESC LIMIT 1

-- name: closings
SELECT z.id, z.disposition, z.closed_at, z.undone_at, z.agent_name FROM v_closing z
WHERE z.conversation_id = :conversation ORDER BY z.id DESC LIMIT 200

-- name: agents
SELECT a.id, a.display_name, a.role, a.active, a.state, a.state_id, a.state_since, a.state_until, a.state_reason, a.state_by,
       a.state_by_name, a.state_why, a.name
FROM v_agent a ORDER BY a.display_name, a.id LIMIT 5000

-- name: teams
SELECT g.id, g.name, m.agent_id FROM v_team g LEFT JOIN v_team_member m ON m.team_id = g.id
ORDER BY g.name, g.id, m.agent_id LIMIT 20000

-- name: team_properties
SELECT t.team_id, t.property_id FROM v_team_property t ORDER BY t.team_id, t.property_id LIMIT 20000

-- name: team_views
SELECT w.team_id, w.name, w.filter, w.by_deadline FROM v_team_view w ORDER BY w.team_id, w.name LIMIT 5000

-- Index: routing_by_conversation.
-- name: routings
SELECT u.id, u.team_name, u.topic, u.language, u.at FROM v_routing u
WHERE u.conversation_id = :conversation ORDER BY u.id DESC LIMIT 200

-- name: channels
SELECT h.id, h.name, h.provider, h.active, h.state, h.last_inbound_at, h.state_detail, h.quality FROM v_channel h ORDER BY h.name, h.id LIMIT 1000

-- Index: template_key.
-- name: templates
SELECT t.id, t.channel_id, t.name, t.language, t.category, t.next_category, t.status, t.quality, t.reason, t.provider_id,
       t.structure, t.price_class
FROM v_template t ORDER BY t.channel_id, t.name, t.language LIMIT 20000

-- name: template_syncs
SELECT h.id, h.templates_synced_at, h.templates_error FROM v_channel h WHERE h.active = 1 ORDER BY h.id LIMIT 1000

-- name: snippets
SELECT s.id, s.property_id, s.shortcut, x.language, x.title, x.body
FROM v_snippet s JOIN v_snippet_text x ON x.snippet_id = s.id
WHERE s.active = 1 AND s.shortcut IS NOT NULL ORDER BY s.shortcut, s.id, x.language LIMIT 20000

-- name: snippet_files
SELECT f.snippet_id, f.uuid, f.file_name, f.mime_type, f.bytes, f.width, f.height, f.voice FROM v_snippet_file f LIMIT 5000

-- name: dispositions
SELECT d.version, d.code, d.position, d.needs_reservation, d.needs_notes, d.language, d.label FROM v_disposition d
WHERE d.language IS NULL OR d.language IN (:language, 'en') ORDER BY d.position, d.code LIMIT 1000

-- name: state_rules
SELECT u.wrap_up_seconds, u.away_minutes, u.forgiven_seconds FROM v_state_rule u

-- name: state_reasons
SELECT r.code, r.state, r.active, r.language, r.name FROM v_state_reason r
WHERE r.language IS NULL OR r.language IN (:language, 'en') ORDER BY r.state, r.position, r.id LIMIT 1000

-- name: changes
SELECT l.seq, l.kind, l.entity_id, l.conversation_id, l.version FROM v_change l WHERE l.seq > :seq
ORDER BY l.seq LIMIT :limit

-- Each is answered from one end of the primary key.
-- name: change_bounds
SELECT (SELECT l.seq FROM v_change l ORDER BY l.seq LIMIT 1), (SELECT l.seq FROM v_change l ORDER BY l.seq DESC LIMIT 1)

-- name: site
SELECT s.uuid, s.company, s.schema_version, s.min_read, s.min_write, s.test FROM v_site s

-- The relay's, asked after every write. For its hub: was a conversation's change owner, closing or something else; who
-- has it; the provider's id of a message whole, as scripts match it. For its senders: whether a message waits to be sent,
-- whether it has a file. By primary keys.
-- name: hub_changes
SELECT l.seq, l.kind, l.entity_id, l.conversation_id, l.version,
    c.epoch, CASE WHEN c.status IN ('resolved', 'archived') THEN 1 ELSE 0 END, m.provider_msg_id,
    CASE WHEN m.direction = 1 AND m.stage = 0 AND m.failed = 0 THEN 1 ELSE 0 END, m.media_id, c.owner_id
FROM change_log l
LEFT JOIN conversation c ON l.kind = 1 AND c.id = l.entity_id
LEFT JOIN message m ON l.kind = 2 AND m.id = l.entity_id
WHERE l.seq > :seq ORDER BY l.seq LIMIT :limit

-- name: offers
SELECT t.id, t.from_name, t.to_name, t.reason, t.offered_at, t.outcome, t.ended_at, t.ended_name FROM v_transfer_offer t
WHERE t.conversation_id = :conversation ORDER BY t.id DESC LIMIT 200

-- By their ids, with the words that were said.
-- name: offers_told
SELECT t.id, t.conversation_id, t.from_agent, t.from_name, t.to_agent, t.to_team, t.to_name, t.reason, t.offered_at,
       t.expires_at, t.outcome, t.ended_by, t.ended_name, n.body, r.body
FROM v_transfer_offer t
LEFT JOIN v_thread n ON n.id = t.note_id
LEFT JOIN v_thread r ON r.id = t.answer_id
WHERE t.id IN ({ids: :id}) ORDER BY t.id

-- name: consultations
SELECT t.id, t.to_name, t.consultant_name, t.reason, t.asked_at, t.accepted_at, t.outcome, t.ended_at, t.ended_name
FROM v_consultation t WHERE t.conversation_id = :conversation ORDER BY t.id DESC LIMIT 200

-- With the words that were said. Index: consultation_expiry.
-- name: consultations_open
SELECT t.id, t.conversation_id, t.from_agent, t.from_name, t.to_agent, t.to_team, t.to_name, t.reason, t.asked_at,
       t.expires_at, t.consultant_id, t.consultant_name, t.outcome, t.ended_by, t.ended_name, n.body, r.body
FROM v_consultation t
LEFT JOIN v_thread n ON n.id = t.note_id
LEFT JOIN v_thread r ON r.id = t.answer_id
WHERE t.ended_at IS NULL ORDER BY t.id LIMIT 1000

-- name: consultations_over
SELECT t.id, t.conversation_id, t.from_agent, t.from_name, t.to_agent, t.to_team, t.to_name, t.reason, t.asked_at,
       t.expires_at, t.consultant_id, t.consultant_name, t.outcome, t.ended_by, t.ended_name, n.body, r.body
FROM v_consultation t
LEFT JOIN v_thread n ON n.id = t.note_id
LEFT JOIN v_thread r ON r.id = t.answer_id
WHERE t.id IN ({ids: :id}) AND t.ended_at IS NOT NULL ORDER BY t.id

-- Indexes: guest_merge_by_to, guest_merge_by_from.
-- name: guest_merges
SELECT m.id, m.other_name, m.merged_at, m.merged_name, m.undone_at, m.undone_name FROM v_guest_merge m
WHERE m.conversation_id = :conversation ORDER BY m.id DESC LIMIT 100

-- name: survey_answers
SELECT s.id, s.answer, s.answered_at FROM v_survey s
WHERE s.conversation_id = :conversation AND s.answer IS NOT NULL ORDER BY s.id DESC LIMIT 100

-- name: consulted
SELECT n.message_id FROM v_consultation_note n WHERE n.message_id IN ({ids: :id})

-- Index: mention_unseen.
-- name: mentions
SELECT n.conversation_id, n.message_id, m.author_name, m.body, n.at
FROM v_mention n JOIN v_thread m ON m.id = n.message_id
WHERE n.agent_id = :agent AND n.seen_at IS NULL ORDER BY n.id LIMIT 200

-- What the assistant said, and what agents sent of its suggestions. Index: responder_decision_by_conversation.
-- name: origins
SELECT COALESCE(d.sent_id, d.taken_id), d.reason, d.action, d.mode, d.item_id, d.detail FROM v_responder_decision d
WHERE d.conversation_id = :conversation AND (d.sent_id IS NOT NULL OR d.taken_id IS NOT NULL) ORDER BY d.id DESC LIMIT 500

-- name: mentioned
SELECT n.message_id, n.agent_name FROM v_mention n WHERE n.message_id IN ({ids: :id}) ORDER BY n.message_id, n.id

-- The newest decision, while it is a suggestion and nobody has written since. Indexes: responder_decision_by_conversation,
-- message_history.
-- name: suggestion
SELECT d.message_id, d.answer, d.reason, d.action, d.mode, d.item_id, d.detail FROM v_responder_decision d
WHERE d.id = (SELECT MAX(e.id) FROM v_responder_decision e WHERE e.conversation_id = :conversation)
  AND d.mode = 'draft' AND d.action = 'answer' AND d.answer IS NOT NULL
  AND NOT EXISTS (SELECT m.id FROM v_thread m
                  WHERE m.conversation_id = :conversation AND m.direction <> 2 AND m.id > d.message_id)

-- Index: analysis_by_conversation.
-- name: understood
SELECT a.message_id, a.intent, a.sub_intent, a.sentiment, a.urgency, a.escalation, a.unsure, g.off_at
FROM v_assistant_guest g
LEFT JOIN v_analysis a ON a.conversation_id = g.conversation_id
    AND a.message_id = (SELECT MAX(b.message_id) FROM v_analysis b WHERE b.conversation_id = :conversation)
WHERE g.conversation_id = :conversation

-- Index: llm_call_by_conversation.
-- name: llm_cost
SELECT l.calls, l.tokens, l.micros FROM v_llm_cost l WHERE l.conversation_id = :conversation
