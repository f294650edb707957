-- SPDX-License-Identifier: GPL-3.0-or-later
-- What properties tell their guests, which guests have stays, and what an answer of the assistant came from. Older programs
-- may go on reading and writing.

-- One thing that a property tells. Its texts: text_variant with the uuid as owner_key and owner_kind 'knowledge' (the
-- answer), 'knowledge_title', 'knowledge_ask' (how guests ask, one example a line). What opens a door is never public.
CREATE TABLE knowledge (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    property_id @ref NOT NULL,
    name @key NOT NULL,
    topic @word NOT NULL DEFAULT '',
    audience @word NOT NULL DEFAULT 'public',
    access_code @small NOT NULL DEFAULT 0,
    active @small NOT NULL DEFAULT 1,
    version @ref NOT NULL DEFAULT 1,
    updated_at @time NOT NULL,
    CONSTRAINT knowledge_name UNIQUE (property_id, name),
    CONSTRAINT knowledge_property FOREIGN KEY (property_id) REFERENCES property (id),
    CONSTRAINT knowledge_audience CHECK (audience IN ('public', 'stay')),
    CONSTRAINT knowledge_doors CHECK (audience = 'stay' OR (access_code = 0 AND topic <> 'access_code'))
) @table
--;
-- Which booking of a property's own system a person made with the assistant; the system is asked before it counts.
CREATE TABLE person_stay (
    id @id,
    person_id @ref NOT NULL,
    property_id @ref NOT NULL,
    reference @name NOT NULL,
    at @time NOT NULL,
    CONSTRAINT person_stay_once UNIQUE (person_id, property_id, reference),
    CONSTRAINT person_stay_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT person_stay_property FOREIGN KEY (property_id) REFERENCES property (id)
) @table
--;
-- The item that an answer came from. `detail`: JSON, how sure it was and in which language.
ALTER TABLE responder_decision ADD COLUMN item_id @ref NULL
--;
ALTER TABLE responder_decision ADD COLUMN detail @json NULL
--;
-- The change log: kind 10 is an item of knowledge.
@changes knowledge INSERT 10 NEW.id 0 NEW.version
--;
@changes knowledge UPDATE 10 NEW.id 0 NEW.version
--;
@view v_knowledge AS
SELECT k.id, k.uuid, k.property_id, k.name, k.topic, k.audience, k.access_code, k.active, k.version, k.updated_at
FROM knowledge k
WHERE k.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_knowledge_text AS
SELECT k.id AS knowledge_id, x.owner_kind AS part, x.language,
       CASE WHEN k.property_id IN (SELECT y.id FROM in_sight y) THEN x.body END AS body
FROM knowledge k JOIN text_variant x ON x.owner_key = k.uuid
    AND x.owner_kind IN ('knowledge', 'knowledge_title', 'knowledge_ask')
WHERE k.property_id IN (SELECT p.id FROM in_sight p)
--;
DROP VIEW IF EXISTS v_responder_decision
--;
-- A suggestion is in force while its message is the newest of the guest: the reader compares.
@view v_responder_decision AS
SELECT d.id, d.conversation_id, d.message_id, d.mode, d.action, d.reason,
       @seen(CASE WHEN d.mode <> 'shadow' THEN d.answer END) AS answer, d.sent_id, d.epoch, d.at, d.item_id,
       @seen(CASE WHEN d.mode <> 'shadow' THEN d.detail END) AS detail
FROM responder_decision d JOIN conversation c ON c.id = d.conversation_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES
    ('knowledge', 'configuration', NULL),
    ('person_stay', 'conversation', 'DELETE FROM person_stay WHERE person_id IN (SELECT p.id FROM person p WHERE p.guest_id = :guest)')
--;
UPDATE table_retention SET erase_statement = 'UPDATE responder_decision SET answer = NULL, detail = NULL WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)' WHERE table_name = 'responder_decision'
--;
UPDATE site SET schema_version = 14 WHERE id = 1
