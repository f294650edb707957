-- SPDX-License-Identifier: GPL-3.0-or-later
-- More states of agents, the site's own reasons for them, when they end by themselves, and who changed them. Older programs
-- may go on reading and writing: a state they do not know looks offline to them.

-- Why an agent is in a state. Names: text_variant with owner_kind 'state_reason' and the code as owner_key. A retired one
-- stays for the intervals that have it.
CREATE TABLE state_reason (
    id @id,
    code @word NOT NULL,
    state @word NOT NULL,
    position @int NOT NULL,
    active @small NOT NULL DEFAULT 1,
    version @ref NOT NULL DEFAULT 1,
    CONSTRAINT state_reason_code UNIQUE (code),
    CONSTRAINT state_reason_state CHECK (state IN ('busy', 'break', 'meeting', 'training'))
) @table
--;
-- One row: how long wrap-up lasts (0: there is none), when an untouched console means away (0: never), how long a
-- connection may be cut without changing a state.
CREATE TABLE state_rule (
    id @ref NOT NULL PRIMARY KEY CHECK (id = 1),
    wrap_up_seconds @int NOT NULL,
    away_minutes @int NOT NULL,
    forgiven_seconds @int NOT NULL,
    version @ref NOT NULL DEFAULT 1,
    CONSTRAINT state_rule_wrap_up CHECK (wrap_up_seconds BETWEEN 0 AND 3600),
    CONSTRAINT state_rule_away CHECK (away_minutes BETWEEN 0 AND 480),
    CONSTRAINT state_rule_forgiven CHECK (forgiven_seconds BETWEEN 0 AND 300)
) @table
--;
-- Since when nobody has touched the console; NULL while somebody does.
ALTER TABLE agent_session ADD COLUMN idle_since @time NULL
--;
-- [mysql]
ALTER TABLE agent_state_interval DROP CONSTRAINT agent_state_word
--;
-- [mysql]
ALTER TABLE agent_state_interval ADD CONSTRAINT agent_state_word CHECK (state IN ('available', 'busy', 'break', 'meeting', 'training', 'wrap_up', 'away', 'offline'))
--;
-- [mysql]
ALTER TABLE agent_state_interval ADD COLUMN reason_id @ref NULL
--;
-- Who changed it; NULL: the program.
-- [mysql]
ALTER TABLE agent_state_interval ADD COLUMN by_agent @ref NULL
--;
-- What a supervisor said about it.
-- [mysql]
ALTER TABLE agent_state_interval ADD COLUMN why @name NULL
--;
-- It ends by itself then.
-- [mysql]
ALTER TABLE agent_state_interval ADD COLUMN ends_at @time NULL
--;
-- [mysql]
ALTER TABLE agent_state_interval ADD CONSTRAINT agent_state_reason FOREIGN KEY (reason_id) REFERENCES state_reason (id)
--;
DROP VIEW IF EXISTS v_agent
--;
-- SQLite changes no CHECK: the table is made anew, and what hangs on it.
-- [sqlite]
DROP VIEW IF EXISTS v_fact_agent_state
--;
-- [sqlite]
CREATE TABLE agent_state_wider (
    id @id,
    agent_id @ref NOT NULL,
    state @word NOT NULL,
    started_at @time NOT NULL,
    ended_at @time NULL,
    reason_id @ref NULL,
    by_agent @ref NULL,
    why @name NULL,
    ends_at @time NULL,
    open_key @ref GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN agent_id END) VIRTUAL,
    CONSTRAINT agent_state_open UNIQUE (open_key),
    CONSTRAINT agent_state_agent FOREIGN KEY (agent_id) REFERENCES agent (id),
    CONSTRAINT agent_state_reason FOREIGN KEY (reason_id) REFERENCES state_reason (id),
    CONSTRAINT agent_state_word CHECK (state IN ('available', 'busy', 'break', 'meeting', 'training', 'wrap_up', 'away', 'offline')),
    CONSTRAINT agent_state_order CHECK (ended_at IS NULL OR ended_at >= started_at)
)
--;
-- [sqlite]
INSERT INTO agent_state_wider (id, agent_id, state, started_at, ended_at)
SELECT i.id, i.agent_id, i.state, i.started_at, i.ended_at FROM agent_state_interval i
--;
-- [sqlite]
DROP TABLE agent_state_interval
--;
-- [sqlite]
ALTER TABLE agent_state_wider RENAME TO agent_state_interval
--;
-- [sqlite]
CREATE INDEX agent_state_time ON agent_state_interval (agent_id, started_at)
--;
-- [sqlite]
@changes agent_state_interval INSERT 3 NEW.agent_id 0 0
--;
-- [sqlite]
@view v_fact_agent_state AS
SELECT i.id, NULL AS conversation_id, i.agent_id, NULL AS channel_id, NULL AS property_id, i.started_at AS at,
       i.ended_at AS until_at, 1 AS value, 1 AS weight, i.state AS label
FROM in_figures a CROSS JOIN agent_state_interval i ON i.agent_id = a.id
--;
-- What was said about a state is for the agent and for whoever sees her figures.
@view v_agent AS
SELECT a.id, a.name, a.display_name, a.role, a.active, a.version, COALESCE(i.state, 'offline') AS state, i.id AS state_id,
       i.started_at AS state_since, i.ends_at AS state_until, r.code AS state_reason, i.by_agent AS state_by,
       b.display_name AS state_by_name,
       CASE WHEN i.why IS NULL THEN NULL WHEN a.id IN (SELECT f.id FROM in_figures f) THEN i.why END AS state_why
FROM agent a
LEFT JOIN agent_state_interval i ON i.open_key = a.id
LEFT JOIN state_reason r ON r.id = i.reason_id
LEFT JOIN agent b ON b.id = i.by_agent
--;
@view v_state_reason AS
SELECT r.id, r.code, r.state, r.position, r.active, x.language, x.body AS name
FROM state_reason r LEFT JOIN text_variant x ON x.owner_kind = 'state_reason' AND x.owner_key = r.code
--;
@view v_state_rule AS
SELECT u.wrap_up_seconds, u.away_minutes, u.forgiven_seconds FROM state_rule u
--;
-- Read again with the taxonomy.
@changes state_reason INSERT 5 NEW.id 0 NEW.version
--;
@changes state_reason UPDATE 5 NEW.id 0 NEW.version
--;
@changes state_rule UPDATE 5 NEW.id 0 NEW.version
--;
INSERT INTO state_rule (id, wrap_up_seconds, away_minutes, forgiven_seconds) VALUES (1, 0, 10, 30)
--;
INSERT INTO state_reason (code, state, position) VALUES
    ('case_work', 'busy', 1),
    ('front_desk', 'busy', 2),
    ('rest', 'break', 1),
    ('meal', 'break', 2),
    ('team_meeting', 'meeting', 1),
    ('one_to_one', 'meeting', 2),
    ('course', 'training', 1)
--;
INSERT INTO text_variant (owner_kind, owner_key, language, body) VALUES
    ('state_reason', 'case_work', 'en', 'Working on a guest''s case'),
    ('state_reason', 'case_work', 'es', 'Con el caso de un huésped'),
    ('state_reason', 'case_work', 'de', 'Am Anliegen eines Gastes'),
    ('state_reason', 'front_desk', 'en', 'Helping at the front desk'),
    ('state_reason', 'front_desk', 'es', 'Ayudando en recepción'),
    ('state_reason', 'front_desk', 'de', 'Hilft am Empfang'),
    ('state_reason', 'rest', 'en', 'Short rest'),
    ('state_reason', 'rest', 'es', 'Descanso corto'),
    ('state_reason', 'rest', 'de', 'Kurze Pause'),
    ('state_reason', 'meal', 'en', 'Meal'),
    ('state_reason', 'meal', 'es', 'Comida'),
    ('state_reason', 'meal', 'de', 'Essen'),
    ('state_reason', 'team_meeting', 'en', 'Team meeting'),
    ('state_reason', 'team_meeting', 'es', 'Reunión de equipo'),
    ('state_reason', 'team_meeting', 'de', 'Teambesprechung'),
    ('state_reason', 'one_to_one', 'en', 'One-to-one'),
    ('state_reason', 'one_to_one', 'es', 'Reunión individual'),
    ('state_reason', 'one_to_one', 'de', 'Einzelgespräch'),
    ('state_reason', 'course', 'en', 'Course'),
    ('state_reason', 'course', 'es', 'Curso'),
    ('state_reason', 'course', 'de', 'Kurs')
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES
    ('state_reason', 'configuration', NULL),
    ('state_rule', 'configuration', NULL)
--;
UPDATE retention_class SET meaning = 'Intervals that reports are made of: ids, and why a supervisor changed a state' WHERE name = 'ledger'
--;
UPDATE site SET schema_version = 15 WHERE id = 1
