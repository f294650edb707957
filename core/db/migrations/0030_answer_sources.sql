-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the assistant's words came from, what it could not answer, on which days an item holds, and what the language model
-- cost today. Older programs may go on reading and writing: they tell an item on other days too, and do not note which
-- message a suggestion became.

-- The message that a suggestion became, sent as it stood.
ALTER TABLE responder_decision ADD COLUMN taken_id @ref NULL
--;
-- Days at the property, both of them inside, "2026-12-24"; NULL: without an end.
ALTER TABLE knowledge ADD COLUMN valid_from @word NULL
--;
ALTER TABLE knowledge ADD COLUMN valid_until @word NULL
--;
DROP VIEW IF EXISTS v_responder_decision
--;
-- A suggestion is in force while its message is the newest of the guest: the reader compares.
@view v_responder_decision AS
SELECT d.id, d.conversation_id, d.message_id, d.mode, d.action, d.reason,
       @seen(CASE WHEN d.mode <> 'shadow' THEN d.answer END) AS answer, d.sent_id, d.epoch, d.at, d.item_id,
       @seen(CASE WHEN d.mode <> 'shadow' THEN d.detail END) AS detail, d.taken_id
FROM responder_decision d JOIN conversation c ON c.id = d.conversation_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
DROP VIEW IF EXISTS v_knowledge
--;
@view v_knowledge AS
SELECT k.id, k.uuid, k.property_id, k.name, k.topic, k.audience, k.access_code, k.active, k.version, k.updated_at,
       k.valid_from, k.valid_until
FROM knowledge k
WHERE k.property_id IN (SELECT p.id FROM in_sight p)
--;
-- The properties that tell their guests something, and with which booking system the assistant speaks for them.
@view v_knowledge_property AS
SELECT p.id, p.name, p.zone, p.language,
       COALESCE((SELECT s.value FROM setting s WHERE s.scope_kind = 'property' AND s.scope_id = p.id
           AND s.name = 'responder.system'), '') AS booking_system
FROM property p
WHERE p.active = 1 AND p.id IN (SELECT y.id FROM in_sight y)
--;
-- One row per answer that a guest got. Where it came from two items, the first counts.
@view v_knowledge_use AS
SELECT d.item_id, d.at
FROM responder_decision d @by_index(responder_decision_by_time) @then conversation c ON c.id = d.conversation_id
WHERE d.item_id IS NOT NULL AND (d.sent_id IS NOT NULL OR d.taken_id IS NOT NULL)
  AND c.property_id IN (SELECT p.id FROM in_sight p)
--;
-- What guests said and the house's knowledge had no answer to.
@view v_knowledge_gap AS
SELECT d.id, d.message_id, d.conversation_id, c.property_id, d.at, m.kind, @seen(m.body) AS question,
       (SELECT MAX(a.language) FROM analysis a WHERE a.message_id = m.id) AS language
FROM responder_decision d @by_index(responder_decision_by_time) @then conversation c ON c.id = d.conversation_id
JOIN message m ON m.id = d.message_id
WHERE d.item_id IS NULL AND d.reason IN ('cannot_answer', 'not_understood') AND c.property_id IN (SELECT p.id FROM in_sight p)
--;
-- For whoever sees figures of a property: what the site's language model was asked, and what a day may cost.
@view v_llm_spent AS
SELECT l.at, l.tokens_in + l.tokens_out AS tokens, l.micros FROM llm_call l
WHERE EXISTS (SELECT h.id FROM in_house h)
--;
@view v_llm_limit AS
SELECT s.name, s.value FROM setting s
WHERE s.scope_kind = 'site' AND s.scope_id = 1 AND s.name IN ('llm.url', 'llm.model', 'llm.tokens_per_day', 'llm.micros_per_day')
  AND EXISTS (SELECT h.id FROM in_house h)
--;
UPDATE site SET schema_version = 30 WHERE id = 1
