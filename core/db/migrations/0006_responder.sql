-- SPDX-License-Identifier: GPL-3.0-or-later
-- The assistant: what it understood of each message, how far it is with each conversation, what it decided and why.
-- Older programs may go on reading and writing.

-- One row per message and model. `detail` holds what the columns do not: probabilities and reasons.
CREATE TABLE analysis (
    id @id,
    message_id @ref NOT NULL,
    conversation_id @ref NOT NULL,
    model @word NOT NULL,
    language @word NOT NULL,
    intent @word NOT NULL,
    sub_intent @word NULL,
    sentiment @word NOT NULL,
    urgency @word NOT NULL,
    escalation @word NULL,
    spam @small NOT NULL DEFAULT 0,
    unsure @small NOT NULL DEFAULT 0,
    detail @json NOT NULL,
    at @time NOT NULL,
    CONSTRAINT analysis_once UNIQUE (message_id, model),
    CONSTRAINT analysis_message FOREIGN KEY (message_id) REFERENCES message (id)
) @table
--;
CREATE INDEX analysis_by_conversation ON analysis (conversation_id, message_id)
--;
-- The dialogue of a conversation, up to which message it is dealt with, and which responder works on it until when.
-- `pending`: something was asked of the property system whose answer is not stored.
CREATE TABLE responder_turn (
    conversation_id @ref NOT NULL PRIMARY KEY,
    state @json NULL,
    pending @small NOT NULL DEFAULT 0,
    handled_id @ref NOT NULL DEFAULT 0,
    lease_token @uuid NULL,
    lease_until @time NOT NULL DEFAULT 0,
    updated_at @time NOT NULL,
    CONSTRAINT responder_turn_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id)
) @table
--;
CREATE INDEX responder_turn_pending ON responder_turn (pending, lease_until)
--;
-- What was decided about a message, and what became of it. `answer`: of a suggestion, or what would have been said.
CREATE TABLE responder_decision (
    id @id,
    message_id @ref NOT NULL,
    conversation_id @ref NOT NULL,
    mode @word NOT NULL,
    action @word NOT NULL,
    reason @word NOT NULL,
    answer @text NULL,
    sent_id @ref NULL,
    epoch @ref NOT NULL,
    at @time NOT NULL,
    CONSTRAINT responder_decision_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT responder_decision_mode CHECK (mode IN ('draft', 'automatic', 'shadow')),
    CONSTRAINT responder_decision_action CHECK (action IN ('answer', 'hand_over', 'none', 'overtaken'))
) @table
--;
CREATE INDEX responder_decision_by_conversation ON responder_decision (conversation_id, id)
--;
-- A guest who asked for a person hears nothing from the assistant until an agent lets it speak again.
ALTER TABLE guest ADD COLUMN responder_off_at @time NULL
--;
-- Secrets of a property's own systems, sealed like those of channels.
CREATE TABLE property_secret (
    property_id @ref NOT NULL,
    name @word NOT NULL,
    sealed @blob NOT NULL,
    PRIMARY KEY (property_id, name),
    CONSTRAINT property_secret_property FOREIGN KEY (property_id) REFERENCES property (id)
) @table
--;
@changes responder_decision INSERT 1 NEW.conversation_id NEW.conversation_id 0
--;
@view v_analysis AS
SELECT a.message_id, a.conversation_id, a.model, a.language, a.intent, a.sub_intent, a.sentiment, a.urgency, a.escalation,
       a.spam, a.unsure, @seen(a.detail) AS detail, a.at
FROM analysis a JOIN conversation c ON c.id = a.conversation_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
-- A suggestion is in force while its message is the newest of the guest: the reader compares.
@view v_responder_decision AS
SELECT d.id, d.conversation_id, d.message_id, d.mode, d.action, d.reason,
       @seen(CASE WHEN d.mode <> 'shadow' THEN d.answer END) AS answer, d.sent_id, d.epoch, d.at
FROM responder_decision d JOIN conversation c ON c.id = d.conversation_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES
    ('analysis', 'conversation', 'DELETE FROM analysis WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('responder_turn', 'conversation', 'UPDATE responder_turn SET state = NULL, pending = 0 WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('responder_decision', 'conversation', 'UPDATE responder_decision SET answer = NULL WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('property_secret', 'configuration', NULL)
--;
UPDATE site SET schema_version = 6 WHERE id = 1
