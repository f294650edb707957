-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which team a conversation is for and why, who is given it by the program and why, and what teams ask of it. Older
-- programs may go on reading and writing: they give nothing away, and what they do is fenced as ever.

ALTER TABLE team ADD COLUMN assign @word NOT NULL DEFAULT 'off'
--;
-- Of a language or a skill; words of the site's own. Who has no language listed takes any.
CREATE TABLE agent_skill (
    agent_id @ref NOT NULL,
    kind @word NOT NULL,
    word @word NOT NULL,
    PRIMARY KEY (agent_id, kind, word),
    CONSTRAINT agent_skill_agent FOREIGN KEY (agent_id) REFERENCES agent (id),
    CONSTRAINT agent_skill_kind CHECK (kind IN ('language', 'skill'))
) @table
--;
-- Empty words: any.
CREATE TABLE team_route (
    id @id,
    property_id @ref NOT NULL,
    team_id @ref NOT NULL,
    topic @word NOT NULL DEFAULT '',
    language @word NOT NULL DEFAULT '',
    skill @word NOT NULL DEFAULT '',
    CONSTRAINT team_route_key UNIQUE (property_id, topic, language),
    CONSTRAINT team_route_property FOREIGN KEY (property_id) REFERENCES property (id),
    CONSTRAINT team_route_team FOREIGN KEY (team_id) REFERENCES team (id)
) @table
--;
-- Lists of conversations that everybody of a team finds.
CREATE TABLE team_view (
    team_id @ref NOT NULL,
    name @name NOT NULL,
    filter @text NOT NULL,
    by_deadline @small NOT NULL DEFAULT 0,
    PRIMARY KEY (team_id, name),
    CONSTRAINT team_view_team FOREIGN KEY (team_id) REFERENCES team (id)
) @table
--;
ALTER TABLE conversation ADD COLUMN team_id @ref NULL
--;
ALTER TABLE conversation ADD COLUMN language @word NOT NULL DEFAULT ''
--;
-- Why nobody was given it: a word of core/model/assignment.h.
ALTER TABLE conversation ADD COLUMN held_for @word NULL
--;
-- How it came to its team. Topic and language: as they stand in the rule; empty ones were not asked for.
CREATE TABLE routing (
    id @id,
    conversation_id @ref NOT NULL,
    team_id @ref NULL,
    topic @word NOT NULL DEFAULT '',
    language @word NOT NULL DEFAULT '',
    at @time NOT NULL,
    CONSTRAINT routing_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT routing_team FOREIGN KEY (team_id) REFERENCES team (id)
) @table
--;
CREATE INDEX routing_by_conversation ON routing (conversation_id, id)
--;
-- Why somebody was given it: what was asked for, and how many they had of how many they take.
CREATE TABLE assignment (
    id @id,
    conversation_id @ref NOT NULL,
    epoch @ref NOT NULL,
    agent_id @ref NOT NULL,
    team_id @ref NOT NULL,
    mode @word NOT NULL,
    language @word NOT NULL DEFAULT '',
    skill @word NOT NULL DEFAULT '',
    load_after @int NOT NULL,
    capacity @int NOT NULL,
    at @time NOT NULL,
    CONSTRAINT assignment_once UNIQUE (conversation_id, epoch),
    CONSTRAINT assignment_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT assignment_agent FOREIGN KEY (agent_id) REFERENCES agent (id),
    CONSTRAINT assignment_team FOREIGN KEY (team_id) REFERENCES team (id)
) @table
--;
CREATE INDEX assignment_by_agent ON assignment (agent_id, id)
--;
DROP VIEW IF EXISTS v_queue
--;
@view v_queue AS
SELECT c.id, c.version, c.epoch, c.status, c.priority, c.customer_type, c.service_type, c.owner_kind, c.owner_id,
       o.display_name AS owner_name,
       @seen(CASE WHEN g.display_name <> '' THEN g.display_name
            ELSE COALESCE((SELECT v.masked FROM in_phone v WHERE v.person_id = r.person_id LIMIT 1), '') END) AS guest_name,
       @seen((SELECT v.masked FROM in_phone v WHERE v.person_id = r.person_id LIMIT 1)) AS masked_phone,
       h.name AS channel_name, p.name AS property_name, p.zone AS property_zone,
       m.kind AS last_kind, m.direction AS last_direction, @seen(SUBSTR(m.body, 1, 160)) AS last_text, m.stage AS last_stage,
       m.failed AS last_failed, m.outcome_unknown AS last_unknown, c.last_message_at, c.waiting_since,
       c.unread,
       r.window_until, c.snoozed_until, c.closed_at, c.created_at, c.disposition, @seen(c.disposition_notes) AS disposition_notes,
       @seen(c.reservation_id) AS reservation_id, c.satisfaction, c.return_reason, c.channel_id, c.property_id,
       f.id AS offer_id, CASE WHEN r.opted_out_at IS NULL THEN 0 ELSE 1 END AS opted_out,
       c.team_id, t.name AS team_name, c.language, c.held_for,
       a.mode AS given_mode, a.language AS given_language, a.skill AS given_skill, a.load_after AS given_load,
       a.capacity AS given_capacity
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN person s ON s.id = r.person_id
JOIN guest g ON g.id = s.guest_id
JOIN channel_account h ON h.id = c.channel_id
JOIN property p ON p.id = c.property_id
LEFT JOIN agent o ON o.id = c.owner_id
LEFT JOIN message m ON m.id = c.last_message_id
LEFT JOIN transfer_offer f ON f.open_key = c.id
LEFT JOIN team t ON t.id = c.team_id
LEFT JOIN assignment a ON a.conversation_id = c.id AND a.epoch = c.epoch
WHERE c.property_id IN (SELECT q.id FROM in_sight q)
--;
@view v_assignment AS
SELECT a.conversation_id, a.epoch, a.mode, a.language, a.skill, a.load_after, a.capacity
FROM assignment a JOIN conversation c ON c.id = a.conversation_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_routing AS
SELECT u.id, u.conversation_id, u.team_id, t.name AS team_name, u.topic, u.language, u.at
FROM routing u JOIN conversation c ON c.id = u.conversation_id LEFT JOIN team t ON t.id = u.team_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_team_view AS
SELECT w.team_id, w.name, w.filter, w.by_deadline FROM team_view w
--;
@changes team_view INSERT 8 NEW.team_id 0 0
--;
@changes team_view UPDATE 8 NEW.team_id 0 0
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES
    ('agent_skill', 'configuration', NULL),
    ('team_route', 'configuration', NULL),
    ('team_view', 'configuration', NULL),
    ('routing', 'ledger', NULL),
    ('assignment', 'ledger', NULL)
--;
UPDATE site SET schema_version = 20 WHERE id = 1
