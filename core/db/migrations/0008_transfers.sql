-- SPDX-License-Identifier: GPL-3.0-or-later
-- Transfers are offered and accepted. Who owns a conversation stays its owner until somebody accepts; an offer ends with
-- the epoch it was made under, so programs that do not end it may read, but not write.

-- What is said with an offer and with its refusal are notes of the conversation; here are ids and words of ours only.
CREATE TABLE transfer_offer (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    conversation_id @ref NOT NULL,
    epoch @ref NOT NULL,
    from_agent @ref NOT NULL,
    to_agent @ref NULL,
    to_team @ref NULL,
    reason @word NOT NULL,
    note_id @ref NOT NULL,
    offered_at @time NOT NULL,
    expires_at @time NOT NULL,
    outcome @word NULL,
    ended_at @time NULL,
    ended_by @ref NULL,
    answer_id @ref NULL,
    open_key @ref GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN conversation_id END) VIRTUAL,
    CONSTRAINT transfer_open UNIQUE (open_key),
    CONSTRAINT transfer_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT transfer_from FOREIGN KEY (from_agent) REFERENCES agent (id),
    CONSTRAINT transfer_to FOREIGN KEY (to_agent) REFERENCES agent (id),
    CONSTRAINT transfer_team FOREIGN KEY (to_team) REFERENCES team (id),
    CONSTRAINT transfer_one_target CHECK ((to_agent IS NULL) <> (to_team IS NULL)),
    CONSTRAINT transfer_outcome CHECK ((outcome IS NULL) = (ended_at IS NULL)),
    CONSTRAINT transfer_words CHECK (outcome IN ('accepted', 'declined', 'timed_out', 'withdrawn', 'overtaken', 'closed'))
) @table
--;
CREATE INDEX transfer_by_conversation ON transfer_offer (conversation_id, id)
--;
CREATE INDEX transfer_expiry ON transfer_offer (ended_at, expires_at)
--;
CREATE INDEX transfer_by_agent ON transfer_offer (to_agent, offered_at)
--;
@view v_transfer_offer AS
SELECT t.id, t.conversation_id, t.epoch, t.from_agent, f.display_name AS from_name, t.to_agent, t.to_team,
       COALESCE(a.display_name, g.name) AS to_name, t.reason, t.note_id, t.offered_at, t.expires_at, t.outcome, t.ended_at,
       t.ended_by, e.display_name AS ended_name, t.answer_id
FROM transfer_offer t
JOIN conversation c ON c.id = t.conversation_id
JOIN agent f ON f.id = t.from_agent
LEFT JOIN agent a ON a.id = t.to_agent
LEFT JOIN team g ON g.id = t.to_team
LEFT JOIN agent e ON e.id = t.ended_by
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('transfer_offer', 'ledger', NULL)
--;
UPDATE site SET schema_version = 8, min_write = 8 WHERE id = 1
