-- SPDX-License-Identifier: GPL-3.0-or-later
-- Settings and texts in several languages, whoever has them. Indexes: their keys.

-- name: put_setting
INSERT INTO setting (scope_kind, scope_id, name, value) VALUES (:kind, :scope, :name, :value)
@on_conflict(scope_kind, scope_id, name) value = @new(value)

-- name: drop_setting
DELETE FROM setting WHERE scope_kind = :kind AND scope_id = :scope AND name = :name

-- name: put_text
INSERT INTO text_variant (owner_kind, owner_key, language, body) VALUES (:owner, :key, :language, :body)
@on_conflict(owner_kind, owner_key, language) body = @new(body)

-- name: drop_text
DELETE FROM text_variant WHERE owner_kind = :owner AND owner_key = :key AND language = :language
