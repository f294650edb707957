-- SPDX-License-Identifier: GPL-3.0-or-later
-- Advice of a colleague about a conversation. Who owns it stays its owner; a consultation ends with the epoch it was made
-- under, so programs that do not end it may read, but not write.

-- What is asked and said are notes of the conversation; here are ids and words of ours only.
CREATE TABLE consultation (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    conversation_id @ref NOT NULL,
    epoch @ref NOT NULL,
    from_agent @ref NOT NULL,
    to_agent @ref NULL,
    to_team @ref NULL,
    reason @word NOT NULL,
    note_id @ref NOT NULL,
    asked_at @time NOT NULL,
    expires_at @time NOT NULL,
    consultant_id @ref NULL,
    accepted_at @time NULL,
    outcome @word NULL,
    ended_at @time NULL,
    ended_by @ref NULL,
    answer_id @ref NULL,
    open_key @ref GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN conversation_id END) VIRTUAL,
    CONSTRAINT consultation_open UNIQUE (open_key),
    CONSTRAINT consultation_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT consultation_from FOREIGN KEY (from_agent) REFERENCES agent (id),
    CONSTRAINT consultation_to FOREIGN KEY (to_agent) REFERENCES agent (id),
    CONSTRAINT consultation_team FOREIGN KEY (to_team) REFERENCES team (id),
    CONSTRAINT consultation_consultant FOREIGN KEY (consultant_id) REFERENCES agent (id),
    CONSTRAINT consultation_one_target CHECK ((to_agent IS NULL) <> (to_team IS NULL)),
    CONSTRAINT consultation_accepted CHECK ((consultant_id IS NULL) = (accepted_at IS NULL)),
    CONSTRAINT consultation_outcome CHECK ((outcome IS NULL) = (ended_at IS NULL)),
    CONSTRAINT consultation_words CHECK (outcome IN ('declined', 'timed_out', 'withdrawn', 'ended', 'left', 'handed_over',
        'silent', 'consultant_gone', 'owner_gone', 'overtaken', 'closed'))
) @table
--;
CREATE INDEX consultation_by_conversation ON consultation (conversation_id, id)
--;
CREATE INDEX consultation_expiry ON consultation (ended_at, expires_at)
--;
-- Which notes were said in one.
CREATE TABLE consultation_note (
    message_id @ref NOT NULL PRIMARY KEY,
    consultation_id @ref NOT NULL,
    CONSTRAINT consultation_note_message FOREIGN KEY (message_id) REFERENCES message (id),
    CONSTRAINT consultation_note_of FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) @table
--;
-- The change log: kind 12 is a consultation.
@changes consultation INSERT 12 NEW.id NEW.conversation_id 0
--;
@changes consultation UPDATE 12 NEW.id NEW.conversation_id 0
--;
@view v_consultation AS
SELECT t.id, t.conversation_id, t.epoch, t.from_agent, f.display_name AS from_name, t.to_agent, t.to_team,
       COALESCE(a.display_name, g.name) AS to_name, t.reason, t.note_id, t.asked_at, t.expires_at, t.consultant_id,
       k.display_name AS consultant_name, t.accepted_at, t.outcome, t.ended_at, t.ended_by, e.display_name AS ended_name,
       t.answer_id
FROM consultation t
JOIN conversation c ON c.id = t.conversation_id
JOIN agent f ON f.id = t.from_agent
LEFT JOIN agent a ON a.id = t.to_agent
LEFT JOIN team g ON g.id = t.to_team
LEFT JOIN agent k ON k.id = t.consultant_id
LEFT JOIN agent e ON e.id = t.ended_by
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_consultation_note AS
SELECT n.message_id, n.consultation_id
FROM consultation_note n
JOIN consultation t ON t.id = n.consultation_id
JOIN conversation c ON c.id = t.conversation_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES
    ('consultation', 'ledger', NULL),
    ('consultation_note', 'ledger', NULL)
--;
UPDATE site SET schema_version = 23, min_write = 23 WHERE id = 1
