-- SPDX-License-Identifier: GPL-3.0-or-later
-- The files that go with canned answers. Older programs may go on reading and writing; they do not offer the files.

@view v_snippet_file AS
SELECT s.id AS snippet_id, d.uuid, d.file_name, d.mime_type, d.bytes, d.width, d.height
FROM snippet s JOIN media d ON d.id = s.media_id
WHERE d.state = 'stored' AND (s.property_id IS NULL OR s.property_id IN (SELECT p.id FROM in_sight p))
--;
UPDATE site SET schema_version = 12 WHERE id = 1
