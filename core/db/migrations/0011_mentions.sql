-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is meant in a note, and whether they have seen it. Ids only: what is said is in the note. Older programs may go on
-- reading and writing.

CREATE TABLE mention (
    id @id,
    message_id @ref NOT NULL,
    conversation_id @ref NOT NULL,
    agent_id @ref NOT NULL,
    at @time NOT NULL,
    seen_at @time NULL,
    CONSTRAINT mention_once UNIQUE (message_id, agent_id),
    CONSTRAINT mention_message FOREIGN KEY (message_id) REFERENCES message (id),
    CONSTRAINT mention_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT mention_agent FOREIGN KEY (agent_id) REFERENCES agent (id)
) @table
--;
CREATE INDEX mention_unseen ON mention (agent_id, seen_at, id)
--;
CREATE INDEX mention_in ON mention (conversation_id, agent_id)
--;
-- The one who is meant is told, nobody else.
@changes mention INSERT 9 NEW.agent_id NEW.conversation_id 0
--;
@changes mention UPDATE 9 NEW.agent_id NEW.conversation_id 0
--;
@view v_mention AS
SELECT n.id, n.message_id, n.conversation_id, n.agent_id, a.display_name AS agent_name, n.at, n.seen_at
FROM mention n
JOIN conversation c ON c.id = n.conversation_id
JOIN agent a ON a.id = n.agent_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('mention', 'conversation', 'DELETE FROM mention WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)')
--;
UPDATE site SET schema_version = 11 WHERE id = 1
