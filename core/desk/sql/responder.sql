-- SPDX-License-Identifier: GPL-3.0-or-later
-- The assistant as an actor of the desk: what it reads, its turns, what it decided.

-- A range of the primary key: `after` follows the newest message. Alone, so that no plan begins elsewhere and sorts all
-- messages in a temporary table, as one with joins did.
-- name: to_analyse
SELECT m.id FROM message m
WHERE m.id > :after AND m.direction = 0
  AND NOT EXISTS (SELECT a.id FROM analysis a WHERE a.message_id = m.id AND a.model = :model)
ORDER BY m.id LIMIT :limit

-- name: messages_to_analyse
SELECT m.id, m.conversation_id, m.kind, m.body, m.arrived_at, p.zone,
       (SELECT i.value FROM identity i WHERE i.person_id = r.person_id AND i.kind = 'phone' LIMIT 1),
       (SELECT b.language FROM analysis b WHERE b.conversation_id = m.conversation_id ORDER BY b.message_id DESC LIMIT 1),
       m.channel_id, c.language
FROM message m
JOIN conversation c ON c.id = m.conversation_id
JOIN reach r ON r.id = c.reach_id
JOIN property p ON p.id = c.property_id
WHERE m.id IN ({ids: :id})

-- name: newest_message
SELECT COALESCE(MAX(m.id), 0) FROM message m

-- name: add_analyses
@insert_new INTO analysis (message_id, conversation_id, model, language, intent, sub_intent, sentiment, urgency, escalation,
    spam, unsure, detail, at)
VALUES {rows: (:message, :conversation, :model, :language, :intent, :sub_intent, :sentiment, :urgency, :escalation,
    :spam, :unsure, :detail, :now)}

-- The five newest of each conversation decide; what is there already is not written again.
-- name: languages_of
SELECT c.language, a.language FROM conversation c JOIN analysis a ON a.conversation_id = c.id
WHERE c.id = :conversation ORDER BY a.message_id DESC LIMIT 5

-- name: set_language
UPDATE conversation SET language = :language, version = version + 1 WHERE id = :conversation AND language <> :language

-- Open chats whose last word is the guest's and lately said. Index: conversation_queue.
-- name: waiting
SELECT c.id FROM conversation c
JOIN message m ON m.id = c.last_message_id
JOIN setting s ON s.scope_kind = 'channel' AND s.scope_id = c.channel_id AND s.name = 'responder.mode'
LEFT JOIN responder_turn t ON t.conversation_id = c.id
WHERE c.status = 'open' AND m.direction = 0 AND c.last_inbound_at > :since AND s.value <> 'off'
  AND COALESCE(t.handled_id, 0) < m.id AND COALESCE(t.lease_until, 0) <= :now
ORDER BY c.id LIMIT 200

-- Index: responder_turn_pending.
-- name: left_pending
SELECT t.conversation_id FROM responder_turn t WHERE t.pending = 1 AND t.lease_until <= :now LIMIT 50

-- name: add_turn
@insert_new INTO responder_turn (conversation_id, updated_at) VALUES (:conversation, :now)

-- name: lease_turn
UPDATE responder_turn SET lease_token = :token, lease_until = :now + :life
WHERE conversation_id = :conversation AND lease_until <= :now

-- name: end_turn
UPDATE responder_turn SET lease_until = 0 WHERE conversation_id = :conversation AND lease_token = :token

-- name: snapshot
SELECT c.channel_id, c.property_id, c.status, c.owner_kind, c.owner_id, c.epoch, c.priority, r.window_until,
       r.opted_out_at, g.id,
       COALESCE(g.responder_off_at, (SELECT MIN(o.responder_off_at) FROM guest o WHERE o.merged_into = g.id)),
       p.name, p.zone, p.language, t.state, t.handled_id, t.pending,
       (SELECT i.value FROM identity i WHERE i.person_id = r.person_id AND i.kind = 'phone' LIMIT 1),
       COALESCE((SELECT s.value FROM setting s WHERE s.scope_kind = 'channel' AND s.scope_id = c.channel_id
           AND s.name = 'responder.mode'), 'off'),
       (SELECT MAX(d.id) FROM responder_decision d WHERE d.conversation_id = c.id AND d.sent_id IS NOT NULL), q.id
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN person q ON q.id = r.person_id
JOIN guest g ON g.id = q.guest_id
JOIN property p ON p.id = c.property_id
JOIN responder_turn t ON t.conversation_id = c.id
WHERE c.id = :conversation

-- What the guest said since it was last answered or dealt with. Index: message_history.
-- name: unanswered
SELECT m.id, m.uuid, m.kind, m.body, m.arrived_at FROM message m
WHERE m.conversation_id = :conversation AND m.direction = 0 AND m.arrived_at > :since AND m.id > :handled
  AND m.id > COALESCE((SELECT MAX(o.id) FROM message o WHERE o.conversation_id = :conversation AND o.direction = 1
      AND o.arrived_at > :since), 0)
ORDER BY m.arrived_at, m.id LIMIT 50

-- Only what nobody has: a person is never overridden.
-- name: claim
UPDATE conversation SET owner_kind = 'ai', owner_id = NULL, epoch = epoch + 1, version = version + 1, return_reason = NULL
WHERE id = :conversation AND epoch = :epoch AND owner_kind = 'nobody' AND status = 'open'

-- Before a call goes out to the property: only while the turn is ours and nobody has taken over.
-- name: keep_state
UPDATE responder_turn SET state = :state, pending = :pending, lease_until = :now + :life, updated_at = :now
WHERE conversation_id = :conversation AND lease_token = :token AND lease_until > :now
  AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = responder_turn.conversation_id AND c.epoch = :epoch)

-- Index: message_history.
-- name: newer
SELECT 1 FROM message m WHERE m.conversation_id = :conversation AND m.direction = 0 AND m.arrived_at > :since
  AND m.id > :newest LIMIT 1

-- name: finish_turn
UPDATE responder_turn SET state = :state, pending = 0, handled_id = @greatest(handled_id, :handled), lease_until = 0,
    updated_at = :now
WHERE conversation_id = :conversation AND lease_token = :token AND lease_until > :now

-- name: goes_on_waiting
UPDATE conversation SET waiting_since = :since, version = version + 1 WHERE id = :conversation

-- The last words of the assistant may leave although it has let go; they die as soon as somebody claims.
-- name: last_words
UPDATE outbox SET epoch = :epoch WHERE message_id = :message AND state = 'due'

-- Bookings of the property that are this guest's: made with the assistant, or written down by an agent who closed a
-- conversation. The property's system has to confirm them. Indexes: person_stay_once, conversation's of its reach.
-- The newest first: who comes often has many. An erased one is none.
-- name: references
SELECT x.reference FROM (
    SELECT s.reference AS reference, s.at AS at FROM person_stay s JOIN person q ON q.id = s.person_id
    WHERE q.guest_id = :guest AND s.property_id = :property
    UNION ALL
    SELECT c.reservation_id, COALESCE(c.closed_at, c.created_at)
    FROM person q JOIN reach r ON r.person_id = q.id JOIN conversation c ON c.reach_id = r.id
    WHERE q.guest_id = :guest AND c.property_id = :property AND c.reservation_id IS NOT NULL
      AND c.reservation_id <> '(erased)') x
GROUP BY x.reference ORDER BY MAX(x.at) DESC LIMIT 10

-- name: add_stay
@insert_new INTO person_stay (person_id, property_id, reference, at) VALUES (:person, :property, :reference, :now)

-- name: add_decision
INSERT INTO responder_decision (message_id, conversation_id, mode, action, reason, answer, sent_id, epoch, at, item_id, detail)
VALUES (:message, :conversation, :mode, :action, :reason, :answer, :sent, :epoch, :now, :item, :detail)

-- name: switch_off
UPDATE guest SET responder_off_at = COALESCE(responder_off_at, :now), version = version + 1 WHERE id = :guest

-- What silenced any of a person's merged guests. Index: guest_by_merged.
-- name: switch_on
UPDATE guest SET responder_off_at = NULL, version = version + 1
WHERE (id = :guest OR merged_into = :guest) AND responder_off_at IS NOT NULL

-- A chat that was handed over is the assistant's again only when the guest is.
-- name: forget_dialogues
UPDATE responder_turn SET state = NULL WHERE pending = 0 AND lease_until <= :now AND conversation_id IN
    (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person q ON q.id = r.person_id
     WHERE q.guest_id = :guest AND c.status IN ('open', 'pending', 'snoozed'))

-- name: guest_of_conversation
SELECT g.id, COALESCE(g.responder_off_at, (SELECT MIN(o.responder_off_at) FROM guest o WHERE o.merged_into = g.id))
FROM conversation c
JOIN reach r ON r.id = c.reach_id JOIN person q ON q.id = r.person_id JOIN guest g ON g.id = q.guest_id
WHERE c.id = :conversation

-- name: assistants_of_guest
SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person q ON q.id = r.person_id
WHERE q.guest_id = :guest AND c.status IN ('open', 'pending', 'snoozed') AND c.owner_kind = 'ai'

-- Consoles read these again.
-- name: guest_is_shown
UPDATE conversation SET version = version + 1 WHERE status IN ('open', 'pending', 'snoozed') AND reach_id IN
    (SELECT r.id FROM reach r JOIN person q ON q.id = r.person_id WHERE q.guest_id = :guest)

-- name: guest_by_uuid
SELECT COALESCE(g.merged_into, g.id) FROM guest g WHERE g.uuid = :uuid

-- Nobody answers although the assistant has it. Index: conversation_queue.
-- name: forsaken
SELECT c.id FROM conversation c WHERE c.status = 'open' AND c.owner_kind = 'ai' AND c.waiting_since <= :before LIMIT 100

-- name: channel_modes
SELECT h.id, h.name, p.name, COALESCE((SELECT s.value FROM setting s WHERE s.scope_kind = 'channel'
    AND s.scope_id = h.id AND s.name = 'responder.mode'), 'off')
FROM channel_account h JOIN property p ON p.id = h.property_id ORDER BY h.id LIMIT 1000

-- name: property_settings
SELECT s.scope_id, s.name, s.value FROM setting s WHERE s.scope_kind = 'property' LIMIT 10000

-- name: texts
SELECT x.owner_key, x.language, x.body FROM text_variant x WHERE x.owner_kind = 'responder' LIMIT 10000

-- name: properties
SELECT p.id, p.name, p.uuid, p.language, p.zone FROM property p ORDER BY p.id LIMIT 1000

-- name: property_secrets
SELECT z.property_id, z.name, z.sealed FROM property_secret z LIMIT 1000

-- name: put_secret
INSERT INTO property_secret (property_id, name, sealed) VALUES (:property, :name, :sealed)
@on_conflict(property_id, name) sealed = @new(sealed)
