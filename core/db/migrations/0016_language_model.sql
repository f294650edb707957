-- SPDX-License-Identifier: GPL-3.0-or-later
-- The site's language model: its key, what it was asked and cost. Whether the assistant may speak to a guest, for consoles.
-- Older programs may go on reading and writing.

-- Secrets of the site itself, sealed like those of channels.
CREATE TABLE site_secret (
    name @word NOT NULL PRIMARY KEY,
    sealed @blob NOT NULL
) @table
--;
-- One row per question, whatever came of it. `micros`: millionths of the unit of the currency that prices are set in.
CREATE TABLE llm_call (
    id @id,
    conversation_id @ref NOT NULL,
    decision_id @ref NOT NULL,
    purpose @word NOT NULL,
    model @name NOT NULL,
    outcome @word NOT NULL,
    tries @int NOT NULL,
    tokens_in @ref NOT NULL,
    tokens_out @ref NOT NULL,
    micros @ref NOT NULL,
    took_ms @ref NOT NULL,
    at @time NOT NULL,
    CONSTRAINT llm_call_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id)
) @table
--;
CREATE INDEX llm_call_by_time ON llm_call (at)
--;
CREATE INDEX llm_call_by_conversation ON llm_call (conversation_id, id)
--;
-- A suggestion that is worded anew is shown at once.
@changes responder_decision UPDATE 1 NEW.conversation_id NEW.conversation_id 0
--;
@view v_llm_cost AS
SELECT l.conversation_id, COUNT(*) AS calls, SUM(l.tokens_in + l.tokens_out) AS tokens, SUM(l.micros) AS micros
FROM llm_call l JOIN conversation c ON c.id = l.conversation_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
GROUP BY l.conversation_id
--;
@view v_assistant_guest AS
SELECT c.id AS conversation_id, g.responder_off_at AS off_at
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN person s ON s.id = r.person_id
JOIN guest g ON g.id = s.guest_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES
    ('site_secret', 'configuration', NULL),
    ('llm_call', 'ledger', NULL)
--;
UPDATE site SET schema_version = 16 WHERE id = 1
