-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a search through the whole history reads. No index of words: one halves what a server takes in, and slices by
-- primary key, newest first, find as much within the time a person waits. Older programs may go on reading and writing.

-- Read in slices of the primary key; a server that begins elsewhere, as it may where the reader's sight is a condition of
-- its own, reads years for each.
@view v_search_message AS
SELECT m.id, m.conversation_id, m.arrived_at, m.direction, m.author_kind, m.agent_id,
       @wamid(m.provider_msg_id) AS provider_msg_id, @seen(m.body) AS body,
       c.owner_id, c.closed_by, c.disposition
FROM message m @by_index(PRIMARY)
@then conversation c ON c.id = m.conversation_id
WHERE m.kind <> 'reaction' AND CASE WHEN c.property_id IN (SELECT q.id FROM in_sight q) THEN 1 ELSE 0 END = 1
--;
@view v_search_conversation AS
SELECT c.id, c.created_at, c.last_message_at, c.closed_at, c.owner_id, c.closed_by, c.disposition, r.person_id,
       @seen(g.display_name) AS guest_name,
       @seen((SELECT v.masked FROM in_phone v WHERE v.person_id = r.person_id LIMIT 1)) AS masked_phone,
       @seen(c.reservation_id) AS reservation_id, @seen(c.disposition_notes) AS disposition_notes
FROM conversation c @by_index(PRIMARY)
@then reach r ON r.id = c.reach_id
@then person s ON s.id = r.person_id
@then guest g ON g.id = s.guest_id
WHERE CASE WHEN c.property_id IN (SELECT q.id FROM in_sight q) THEN 1 ELSE 0 END = 1
--;
-- Who looked for a whole number, and when; no number.
CREATE TABLE number_search (
    id @id,
    agent_id @ref NOT NULL,
    at @time NOT NULL,
    CONSTRAINT number_search_agent FOREIGN KEY (agent_id) REFERENCES agent (id)
) @table
--;
CREATE INDEX number_search_by_agent ON number_search (agent_id, at)
--;
-- The persons in the reader's sight whose number ends with these digits, as '|7|12|'. Consoles are shown numbers with their
-- middle hidden, so whoever knows one may ask for it, and nobody may ask for all of them: at least seven digits, 300 times
-- in 24 hours (NULL: no more now).
-- [mysql]
CREATE FUNCTION find_number(digits VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin) RETURNS TEXT CHARACTER SET utf8mb4 NOT DETERMINISTIC MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE me BIGINT;
    DECLARE found TEXT CHARACTER SET utf8mb4;
    IF digits NOT REGEXP '^[0-9]{7,15}$' THEN
        RETURN '';
    END IF;
    SELECT a.id INTO me FROM agent a WHERE a.db_account = SUBSTRING_INDEX(SESSION_USER(), '@', 1) AND a.active = 1;
    IF me IS NOT NULL THEN
        DELETE FROM number_search WHERE agent_id = me AND at <= bh_now() - 86400000;
        IF (SELECT COUNT(*) FROM number_search n WHERE n.agent_id = me) >= 300 THEN
            RETURN NULL;
        END IF;
        INSERT INTO number_search (agent_id, at) VALUES (me, bh_now());
    END IF;
    SELECT GROUP_CONCAT(DISTINCT i.person_id SEPARATOR '|') INTO found FROM identity i
     WHERE i.kind = 'phone' AND i.value LIKE CONCAT('%', digits)
       AND EXISTS (SELECT 1 FROM reach r JOIN conversation c ON c.reach_id = r.id
                   WHERE r.person_id = i.person_id AND c.property_id IN (SELECT q.id FROM in_sight q));
    RETURN COALESCE(CONCAT('|', found, '|'), '');
END
--;
-- A single seat has one reader.
-- [sqlite]
CREATE VIEW v_number AS SELECT i.person_id, i.value FROM identity i WHERE i.kind = 'phone'
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('number_search', 'operational', NULL)
--;
UPDATE site SET schema_version = 25 WHERE id = 1
