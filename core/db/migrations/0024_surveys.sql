-- SPDX-License-Identifier: GPL-3.0-or-later
-- How satisfied guests are: asked once a conversation is closed, answered by the guest. Apart from the mark that agents
-- note at a closing. Older programs may go on reading and writing; they ask nobody, and an answer opens a conversation.

-- One for each closing after which a guest was to be asked: 'asked', or why not. Ids, a mark and words of ours only.
CREATE TABLE survey (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    closing_id @ref NOT NULL,
    conversation_id @ref NOT NULL,
    reach_id @ref NOT NULL,
    outcome @word NOT NULL,
    message_id @ref NULL,
    asked_at @time NOT NULL,
    until_at @time NOT NULL,
    answer @small NULL,
    answered_at @time NULL,
    answer_id @ref NULL,
    CONSTRAINT survey_once UNIQUE (closing_id),
    CONSTRAINT survey_closing FOREIGN KEY (closing_id) REFERENCES closing (id),
    CONSTRAINT survey_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT survey_reach FOREIGN KEY (reach_id) REFERENCES reach (id),
    CONSTRAINT survey_question FOREIGN KEY (message_id) REFERENCES message (id),
    CONSTRAINT survey_answered_by FOREIGN KEY (answer_id) REFERENCES message (id),
    CONSTRAINT survey_outcome CHECK (outcome IN ('asked', 'opted_out', 'lately', 'no_way', 'refused')),
    CONSTRAINT survey_asked CHECK ((outcome = 'asked') = (message_id IS NOT NULL)),
    CONSTRAINT survey_mark CHECK (answer BETWEEN 1 AND 5),
    CONSTRAINT survey_answered CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL OR outcome = 'asked'))
) @table
--;
CREATE INDEX survey_by_reach ON survey (reach_id, asked_at)
--;
CREATE INDEX survey_by_conversation ON survey (conversation_id, id)
--;
CREATE INDEX survey_by_time ON survey (asked_at)
--;
CREATE INDEX survey_by_answer ON survey (answered_at)
--;
CREATE INDEX survey_by_message ON survey (answer_id)
--;
@view v_survey AS
SELECT s.id, s.conversation_id, s.message_id, s.asked_at, s.answer, s.answered_at, s.answer_id
FROM survey s JOIN conversation c ON c.id = s.conversation_id
WHERE s.outcome = 'asked' AND c.property_id IN (SELECT p.id FROM in_sight p)
--;
-- For reports: of whoever closed the conversation.
@view v_fact_guest_satisfaction AS
SELECT s.id, s.conversation_id, z.agent_id, c.channel_id, c.property_id, s.answered_at AS at, NULL AS until_at,
       s.answer AS value, 1 AS weight, '' AS label
FROM survey s @by_index(survey_by_answer) @then closing z ON z.id = s.closing_id @then conversation c ON c.id = s.conversation_id
WHERE s.answer IS NOT NULL AND @figures(z.agent_id)
--;
@view v_fact_survey_answers AS
SELECT s.id, s.conversation_id, z.agent_id, c.channel_id, c.property_id, s.asked_at AS at, NULL AS until_at,
       CASE WHEN s.answer IS NULL THEN 0 ELSE 1 END AS value, 1 AS weight, '' AS label
FROM survey s @by_index(survey_by_time) @then closing z ON z.id = s.closing_id @then conversation c ON c.id = s.conversation_id
WHERE s.outcome = 'asked' AND @figures(z.agent_id)
--;
-- How long a guest waits for an answer begins with what asks for one: not with the mark they gave.
DROP VIEW IF EXISTS v_fact_response
--;
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW v_fact_response AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       m.arrived_at - g.arrived_at AS value, 1 AS weight, '' AS label
FROM message m FORCE INDEX (message_by_time)
LEFT JOIN message p ON p.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 1
    AND (q.author_kind IN ('agent', 'ai') OR q.from_phone = 1) AND q.kind <> 'reaction' AND (q.failed = 0 OR q.stage >= 3)
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    ORDER BY q.arrived_at DESC, q.id DESC LIMIT 1)
STRAIGHT_JOIN message g ON g.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    AND q.arrived_at >= COALESCE(p.arrived_at, 0) AND (p.id IS NULL OR q.arrived_at > p.arrived_at OR q.id > p.id)
    AND q.arrived_at > COALESCE((SELECT MAX(z.closed_at) FROM closing z WHERE z.conversation_id = m.conversation_id
        AND z.undone_at IS NULL AND z.closed_at < m.arrived_at), 0)
    AND NOT EXISTS (SELECT 1 FROM survey y WHERE y.answer_id = q.id)
    ORDER BY q.arrived_at, q.id LIMIT 1)
STRAIGHT_JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IN (SELECT f.id FROM in_figures f) AND m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
--;
-- [sqlite]
CREATE VIEW v_fact_response AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       m.arrived_at - g.arrived_at AS value, 1 AS weight, '' AS label
FROM in_figures a
CROSS JOIN message m ON m.agent_id = a.id
LEFT JOIN message p ON p.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 1
    AND (q.author_kind IN ('agent', 'ai') OR q.from_phone = 1) AND q.kind <> 'reaction' AND (q.failed = 0 OR q.stage >= 3)
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    ORDER BY q.arrived_at DESC, q.id DESC LIMIT 1)
JOIN message g ON g.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    AND q.arrived_at >= COALESCE(p.arrived_at, 0) AND (p.id IS NULL OR q.arrived_at > p.arrived_at OR q.id > p.id)
    AND q.arrived_at > COALESCE((SELECT MAX(z.closed_at) FROM closing z WHERE z.conversation_id = m.conversation_id
        AND z.undone_at IS NULL AND z.closed_at < m.arrived_at), 0)
    AND NOT EXISTS (SELECT 1 FROM survey y WHERE y.answer_id = q.id)
    ORDER BY q.arrived_at, q.id LIMIT 1)
JOIN conversation c ON c.id = m.conversation_id
WHERE m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
--;
DROP VIEW IF EXISTS v_fact_response_ai
--;
@view v_fact_response_ai AS
SELECT m.id, m.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at,
       m.arrived_at - g.arrived_at AS value, 1 AS weight, '' AS label
FROM message m
LEFT JOIN message p ON p.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 1
    AND (q.author_kind IN ('agent', 'ai') OR q.from_phone = 1) AND q.kind <> 'reaction' AND (q.failed = 0 OR q.stage >= 3)
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    ORDER BY q.arrived_at DESC, q.id DESC LIMIT 1)
JOIN message g ON g.id = (SELECT q.id FROM message q WHERE q.conversation_id = m.conversation_id AND q.direction = 0
    AND q.arrived_at <= m.arrived_at AND (q.arrived_at < m.arrived_at OR q.id < m.id)
    AND q.arrived_at >= COALESCE(p.arrived_at, 0) AND (p.id IS NULL OR q.arrived_at > p.arrived_at OR q.id > p.id)
    AND q.arrived_at > COALESCE((SELECT MAX(z.closed_at) FROM closing z WHERE z.conversation_id = m.conversation_id
        AND z.undone_at IS NULL AND z.closed_at < m.arrived_at), 0)
    AND NOT EXISTS (SELECT 1 FROM survey y WHERE y.answer_id = q.id)
    ORDER BY q.arrived_at, q.id LIMIT 1)
JOIN conversation c ON c.id = m.conversation_id
WHERE m.agent_id IS NULL AND m.author_kind = 'ai' AND m.direction = 1 AND m.kind <> 'reaction'
  AND (m.failed = 0 OR m.stage >= 3) AND c.property_id IN (SELECT h.id FROM in_house h)
--;
@trigger marks_survey_insert AFTER INSERT ON survey
NEW.asked_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) VALUES (NEW.asked_at, NEW.asked_at)
--;
@trigger marks_survey_update AFTER UPDATE ON survey
COALESCE(OLD.answer, 0) <> COALESCE(NEW.answer, 0) AND NEW.asked_at < (SELECT s.announced_until FROM report_edge s WHERE s.id = 1)
INSERT INTO report_mark (at, until_at) VALUES (NEW.asked_at, NEW.answered_at)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('survey', 'ledger', NULL)
--;
UPDATE site SET schema_version = 24 WHERE id = 1
