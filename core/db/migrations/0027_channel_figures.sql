-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports say of channels, templates and the assistant. Older programs may go on reading and writing: they do not
-- note which template a message is made of, nor that they are there.

-- Which template a message is made of; what it says may be forgotten before this is.
CREATE TABLE template_send (
    message_id @ref NOT NULL PRIMARY KEY,
    name @key NOT NULL,
    at @time NOT NULL,
    CONSTRAINT template_send_message FOREIGN KEY (message_id) REFERENCES message (id)
) @table
--;
CREATE INDEX template_send_by_time ON template_send (at)
--;
-- [mysql]
INSERT IGNORE INTO template_send (message_id, name, at)
SELECT m.id, LEFT(JSON_UNQUOTE(JSON_EXTRACT(m.content, '$.template.name')), 190), m.arrived_at FROM message m
WHERE m.kind = 'template' AND m.direction = 1 AND JSON_UNQUOTE(JSON_EXTRACT(m.content, '$.template.name')) <> ''
--;
-- [sqlite]
INSERT OR IGNORE INTO template_send (message_id, name, at)
SELECT m.id, substr(json_extract(m.content, '$.template.name'), 1, 190), m.arrived_at FROM message m
WHERE m.kind = 'template' AND m.direction = 1 AND json_extract(m.content, '$.template.name') <> ''
--;
-- When a suggestion was sent as it stood.
ALTER TABLE responder_decision ADD COLUMN taken_at @time NULL
--;
CREATE INDEX responder_decision_by_time ON responder_decision (at)
--;
CREATE INDEX responder_decision_taken ON responder_decision (taken_at)
--;
CREATE INDEX message_status_by_time ON message_status (stage, at)
--;
-- When relays were there (channel 0), and when a channel's provider took what they sent: intervals without a hole, of each
-- one open, up to the last time somebody looked.
CREATE TABLE uptime_interval (
    id @id,
    channel_id @ref NOT NULL,
    up @small NOT NULL,
    started_at @time NOT NULL,
    seen_at @time NOT NULL,
    ended_at @time NULL,
    open_key @ref GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN channel_id END) VIRTUAL,
    CONSTRAINT uptime_open UNIQUE (open_key),
    CONSTRAINT uptime_order CHECK (ended_at IS NULL OR ended_at >= started_at)
) @table
--;
-- A template's name is a label too.
-- [mysql]
ALTER TABLE report_roll MODIFY label VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
--;
@view v_fact_ai_answers AS
SELECT d.id, d.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, d.at, NULL AS until_at, 1 AS value, 1 AS weight,
       d.mode AS label
FROM responder_decision d @by_index(responder_decision_by_time) @then conversation c ON c.id = d.conversation_id
WHERE d.action = 'answer' AND d.mode IN ('automatic', 'draft') AND c.property_id IN (SELECT h.id FROM in_house h)
--;
@view v_fact_ai_taken AS
SELECT d.id, d.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, d.taken_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, 'taken' AS label
FROM responder_decision d @by_index(responder_decision_taken) @then conversation c ON c.id = d.conversation_id
WHERE d.taken_at IS NOT NULL AND c.property_id IN (SELECT h.id FROM in_house h)
--;
@view v_fact_ai_reasons AS
SELECT d.id, d.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, d.at, NULL AS until_at, 1 AS value, 1 AS weight,
       d.reason AS label
FROM responder_decision d @by_index(responder_decision_by_time) @then conversation c ON c.id = d.conversation_id
WHERE d.action = 'hand_over' AND d.mode <> 'shadow' AND c.property_id IN (SELECT h.id FROM in_house h)
--;
-- Indexes: closing_by_time, message_history, llm_call_by_conversation.
@view v_fact_llm_cost AS
SELECT z.id, z.conversation_id, NULL AS agent_id, c.channel_id, c.property_id, z.closed_at AS at, NULL AS until_at,
       CAST(COALESCE((SELECT SUM(l.micros) FROM llm_call l WHERE l.conversation_id = z.conversation_id AND l.at <= z.closed_at
           AND l.at >= COALESCE((SELECT MAX(y.reopened_at) FROM closing y
               WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at)), 0) AS SIGNED) AS value, 1 AS weight,
       CASE WHEN EXISTS (SELECT 1 FROM message m WHERE (m.author_kind = 'agent' OR m.from_phone = 1)
        AND m.conversation_id = z.conversation_id AND m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
        AND m.arrived_at <= z.closed_at AND m.arrived_at >= COALESCE((SELECT MAX(y.reopened_at) FROM closing y
            WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at)) THEN 'people' ELSE 'assistant' END AS label
FROM closing z @by_index(closing_by_time) @then conversation c ON c.id = z.conversation_id
WHERE z.undone_at IS NULL AND c.property_id IN (SELECT h.id FROM in_house h)
  AND EXISTS (SELECT 1 FROM message m WHERE (m.author_kind IN ('agent', 'ai') OR m.from_phone = 1)
        AND m.conversation_id = z.conversation_id AND m.direction = 1 AND m.kind <> 'reaction' AND (m.failed = 0 OR m.stage >= 3)
        AND m.arrived_at <= z.closed_at AND m.arrived_at >= COALESCE((SELECT MAX(y.reopened_at) FROM closing y
            WHERE y.conversation_id = z.conversation_id AND y.id < z.id), c.created_at))
--;
@view v_fact_failures AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, COALESCE(m.error_code, '') AS label
FROM message m @by_index(message_by_time) @then conversation c ON c.id = m.conversation_id
WHERE m.direction = 1 AND m.kind <> 'reaction' AND m.from_phone = 0 AND m.failed = 1 AND m.stage < 3 AND @figures(m.agent_id)
--;
-- Index: outbox_of_number.
@view v_fact_unknown_sends AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, m.arrived_at AS at, NULL AS until_at, 1 AS value,
       1 AS weight, '' AS label
FROM channel_account h @then outbox o ON o.channel_id = h.id AND o.state = 'unknown' @then message m ON m.id = o.message_id
@then conversation c ON c.id = m.conversation_id
WHERE m.direction = 1 AND m.kind <> 'reaction' AND @figures(m.agent_id)
--;
@view v_fact_delivered AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, s.at, NULL AS until_at, 1 AS value, 0 AS weight,
       '' AS label
FROM message_status s @by_index(message_status_by_time) @then message m ON m.id = s.message_id
@then conversation c ON c.id = m.conversation_id
WHERE s.stage = 3 AND m.direction = 1 AND m.kind <> 'reaction' AND m.from_phone = 0 AND @figures(m.agent_id)
--;
@view v_fact_read AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, s.at, NULL AS until_at, 1 AS value, 0 AS weight,
       '' AS label
FROM message_status s @by_index(message_status_by_time) @then message m ON m.id = s.message_id
@then conversation c ON c.id = m.conversation_id
WHERE s.stage = 4 AND m.direction = 1 AND m.kind <> 'reaction' AND m.from_phone = 0 AND @figures(m.agent_id)
--;
@view v_fact_templates AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, t.at, NULL AS until_at, 1 AS value, 1 AS weight,
       t.name AS label
FROM template_send t @by_index(template_send_by_time) @then message m ON m.id = t.message_id
@then conversation c ON c.id = m.conversation_id
WHERE @figures(m.agent_id)
--;
@view v_fact_template_failures AS
SELECT m.id, m.conversation_id, m.agent_id, c.channel_id, c.property_id, t.at, NULL AS until_at,
       CASE WHEN m.failed = 1 AND m.stage < 3 THEN 1 ELSE 0 END AS value, 1 AS weight, t.name AS label
FROM template_send t @by_index(template_send_by_time) @then message m ON m.id = t.message_id
@then conversation c ON c.id = m.conversation_id
WHERE @figures(m.agent_id)
--;
@view v_fact_uptime AS
SELECT i.id, NULL AS conversation_id, NULL AS agent_id, NULL AS channel_id, NULL AS property_id, i.started_at AS at,
       COALESCE(i.ended_at, i.seen_at) AS until_at, i.up AS value, 1 AS weight, '' AS label
FROM uptime_interval i WHERE i.channel_id = 0 AND EXISTS (SELECT 1 FROM in_alert_relay r)
--;
@view v_fact_channel_uptime AS
SELECT i.id, NULL AS conversation_id, NULL AS agent_id, h.id AS channel_id, h.property_id, i.started_at AS at,
       COALESCE(i.ended_at, i.seen_at) AS until_at, i.up AS value, 1 AS weight, '' AS label
FROM uptime_interval i JOIN channel_account h ON h.id = i.channel_id WHERE h.property_id IN (SELECT p.id FROM in_house p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES
    ('template_send', 'ledger', NULL),
    ('uptime_interval', 'ledger', NULL)
--;
UPDATE site SET schema_version = 27 WHERE id = 1
