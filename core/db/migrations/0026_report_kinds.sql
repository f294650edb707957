-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports of conversations of a type or with a tag. Older programs may go on reading and writing.

-- Which tags there are, without reading every conversation's.
CREATE INDEX tag_by_name ON conversation_tag (tag)
--;
-- A view of its own: MariaDB 10.11 refuses to run a view twice that holds this as a subquery (1356).
@view in_tag AS SELECT DISTINCT t.tag FROM conversation_tag t
--;
-- A tag is what people wrote: NULL outside the reader's sight.
@view v_report_tag AS
SELECT CASE WHEN EXISTS (SELECT 1 FROM conversation_tag t JOIN conversation c ON c.id = t.conversation_id
                         WHERE t.tag = x.tag AND c.property_id IN (SELECT p.id FROM in_sight p)) THEN x.tag END AS tag
FROM in_tag x
--;
-- Of what an agent had, also where her team serves no more: her figures are the same as those her supervisor sees.
@view v_report_conversation AS
SELECT c.id, c.service_type, c.customer_type FROM conversation c
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
   OR EXISTS (SELECT 1 FROM ownership_interval o
              WHERE o.conversation_id = c.id AND o.owner_id IN (SELECT f.id FROM in_figures f))
--;
ALTER TABLE saved_report ADD COLUMN service_type @word NOT NULL DEFAULT ''
--;
ALTER TABLE saved_report ADD COLUMN customer_type @word NOT NULL DEFAULT ''
--;
ALTER TABLE saved_report ADD COLUMN tag @name NOT NULL DEFAULT ''
--;
-- [mysql]
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_saved_report AS
SELECT r.id, r.name, r.cut_by, r.metric, r.agent, r.team, r.channel, r.property, r.zone, r.every, r.file_kind, r.next_day,
       r.written_at, r.file_name, r.error, r.failed_at, r.service_type, r.customer_type, r.tag
FROM saved_report r
WHERE NOT EXISTS (SELECT 1 FROM in_viewer v WHERE v.role = 'agent' OR v.active = 0)
--;
-- [sqlite]
DROP VIEW IF EXISTS v_saved_report
--;
-- [sqlite]
CREATE VIEW v_saved_report AS
SELECT r.id, r.name, r.cut_by, r.metric, r.agent, r.team, r.channel, r.property, r.zone, r.every, r.file_kind, r.next_day,
       r.written_at, r.file_name, r.error, r.failed_at, r.service_type, r.customer_type, r.tag
FROM saved_report r
--;
UPDATE site SET schema_version = 26 WHERE id = 1
