-- SPDX-License-Identifier: GPL-3.0-or-later
-- Canned answers, written by administrators. Indexes: snippet_shortcut, text_variant's key.

-- name: by_shortcut
SELECT s.id, s.uuid, s.active FROM snippet s WHERE s.shortcut = :shortcut

-- name: file_of
SELECT d.id, d.content_hash, d.file_name FROM snippet s JOIN media d ON d.id = s.media_id WHERE s.uuid = :uuid

-- name: content_of
SELECT d.content_hash FROM media d JOIN snippet s ON s.media_id = d.id WHERE d.uuid = :file AND d.state = 'stored'

-- Any channel will do: what is sent has a row of its own.
-- name: any_channel
SELECT MIN(h.id) FROM channel_account h

-- name: add_file
INSERT INTO media (uuid, channel_id, content_hash, thumb_hash, mime_type, claimed_type, file_name, bytes, width, height, voice,
    state, stored_at, created_at)
VALUES (:uuid, :channel, :content, :thumb, :mime, :mime, :file, :bytes, :width, :height, :voice, 'stored', :now, :now)

-- name: set_file
UPDATE snippet SET media_id = (SELECT d.id FROM media d WHERE d.uuid = :file) WHERE uuid = :uuid

-- name: forget_file
UPDATE media SET state = 'erased', content_hash = NULL, thumb_hash = NULL, file_name = '' WHERE id = :id

-- name: texts
SELECT x.owner_kind, x.language, x.body FROM text_variant x
WHERE x.owner_kind IN ('snippet', 'snippet_title') AND x.owner_key = :uuid LIMIT 1000

-- name: add
INSERT INTO snippet (uuid, property_id, name, shortcut, variables, created_at)
VALUES (:uuid, NULL, :name, :shortcut, :variables, :now)

-- name: touch
UPDATE snippet SET active = 1, variables = :variables, version = version + 1 WHERE id = :id
