-- SPDX-License-Identifier: GPL-3.0-or-later
-- What properties tell their guests. Indexes: knowledge_name, text_variant's key.

-- name: items
SELECT k.id, k.property_id, k.name, k.topic, k.audience, k.access_code, k.active, k.version, k.uuid FROM knowledge k
ORDER BY k.property_id, k.name LIMIT 20000

-- name: texts
SELECT k.id, x.owner_kind, x.language, x.body FROM knowledge k
JOIN text_variant x ON x.owner_key = k.uuid AND x.owner_kind IN ('knowledge', 'knowledge_title', 'knowledge_ask')
ORDER BY k.id LIMIT 200000

-- Changes whenever anything of it does: versions rise, ids are never used again.
-- name: mark
SELECT COUNT(*), COALESCE(MAX(k.id), 0), COALESCE(SUM(k.version), 0) FROM knowledge k

-- name: by_name
SELECT k.id, k.uuid, k.version FROM knowledge k WHERE k.property_id = :property AND k.name = :name

-- name: add
INSERT INTO knowledge (uuid, property_id, name, topic, audience, access_code, active, updated_at)
VALUES (:uuid, :property, :name, :topic, :audience, :access_code, :active, :now)

-- Nothing when another version is stored than the one that was seen.
-- name: change
UPDATE knowledge SET topic = :topic, audience = :audience, access_code = :access_code, active = :active,
    version = version + 1, updated_at = :now
WHERE id = :id AND (:seen = 0 OR version = :seen)

-- name: remove
DELETE FROM knowledge WHERE id = :id

-- name: forget_texts
DELETE FROM text_variant WHERE owner_key = :uuid AND owner_kind IN ('knowledge', 'knowledge_title', 'knowledge_ask')

-- name: add_texts
INSERT INTO text_variant (owner_kind, owner_key, language, body) VALUES {rows: (:kind, :uuid, :language, :body)}
