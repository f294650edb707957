-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who asked for a channel's templates, and canned answers by their shortcut, with a title in each language. Older programs
-- may go on reading and writing.

-- How often the list was asked for since it was last read; 0: nobody waits for it.
ALTER TABLE channel_account ADD COLUMN templates_wanted @ref NOT NULL DEFAULT 0
--;
ALTER TABLE snippet ADD COLUMN shortcut @key NULL
--;
CREATE UNIQUE INDEX snippet_shortcut ON snippet (shortcut)
--;
DROP VIEW IF EXISTS v_snippet
--;
@view v_snippet AS
SELECT s.id, s.uuid, s.property_id, s.shortcut, s.name, s.media_id, s.variables, s.active, s.version
FROM snippet s
WHERE s.property_id IS NULL OR s.property_id IN (SELECT p.id FROM in_sight p)
--;
DROP VIEW IF EXISTS v_snippet_text
--;
-- The title: text_variant with owner_kind 'snippet_title'.
@view v_snippet_text AS
SELECT s.id AS snippet_id, x.language, x.body, COALESCE(t.body, s.name) AS title
FROM snippet s
JOIN text_variant x ON x.owner_kind = 'snippet' AND x.owner_key = s.uuid
LEFT JOIN text_variant t ON t.owner_kind = 'snippet_title' AND t.owner_key = s.uuid AND t.language = x.language
WHERE s.property_id IS NULL OR s.property_id IN (SELECT p.id FROM in_sight p)
--;
UPDATE site SET schema_version = 7 WHERE id = 1
