-- SPDX-License-Identifier: GPL-3.0-or-later
-- Canned answers, written by administrators. Indexes: snippet_shortcut, text_variant's key.

-- name: by_shortcut
SELECT s.id, s.uuid, s.active FROM snippet s WHERE s.shortcut = :shortcut

-- name: texts
SELECT x.owner_kind, x.language, x.body FROM text_variant x
WHERE x.owner_kind IN ('snippet', 'snippet_title') AND x.owner_key = :uuid LIMIT 1000

-- name: add
INSERT INTO snippet (uuid, property_id, name, shortcut, variables, created_at)
VALUES (:uuid, NULL, :name, :shortcut, :variables, :now)

-- name: put_text
INSERT INTO text_variant (owner_kind, owner_key, language, body) VALUES (:kind, :uuid, :language, :body)
@on_conflict(owner_kind, owner_key, language) body = @new(body)

-- name: touch
UPDATE snippet SET active = 1, variables = :variables, version = version + 1 WHERE id = :id
