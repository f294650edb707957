-- SPDX-License-Identifier: GPL-3.0-or-later
-- What properties tell their guests. Indexes: knowledge_name, text_variant's key.

-- name: items
SELECT k.id, k.property_id, k.name, k.topic, k.audience, k.access_code, k.active, k.version, k.uuid, k.valid_from, k.valid_until
FROM v_knowledge k
ORDER BY k.property_id, k.name LIMIT 20000

-- name: texts
SELECT x.knowledge_id, x.part, x.language, x.body FROM v_knowledge_text x ORDER BY x.knowledge_id LIMIT 200000

-- Changes whenever anything of it does: versions rise, ids are never used again.
-- name: mark
SELECT COUNT(*), COALESCE(MAX(k.id), 0), COALESCE(SUM(k.version), 0) FROM knowledge k

-- name: by_name
SELECT k.id, k.uuid, k.version FROM knowledge k WHERE k.property_id = :property AND k.name = :name

-- name: add
INSERT INTO knowledge (uuid, property_id, name, topic, audience, access_code, active, valid_from, valid_until, updated_at)
VALUES (:uuid, :property, :name, :topic, :audience, :access_code, :active, :from, :until, :now)

-- Nothing when another version is stored than the one that was seen.
-- name: change
UPDATE knowledge SET topic = :topic, audience = :audience, access_code = :access_code, active = :active,
    valid_from = :from, valid_until = :until, version = version + 1, updated_at = :now
WHERE id = :id AND (:seen = 0 OR version = :seen)

-- The same; the change log tells of it before it goes.
-- name: touch
UPDATE knowledge SET version = version + 1 WHERE id = :id AND (:seen = 0 OR version = :seen)

-- name: remove
DELETE FROM knowledge WHERE id = :id

-- name: forget_texts
DELETE FROM text_variant WHERE owner_key = :uuid AND owner_kind IN ('knowledge', 'knowledge_title', 'knowledge_ask')

-- name: add_texts
INSERT INTO text_variant (owner_kind, owner_key, language, body) VALUES {rows: (:kind, :uuid, :language, :body)}

-- name: may_change
SELECT p.id FROM property p WHERE p.id = :property
  AND (:all = 1 OR NOT EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = :agent)
    OR EXISTS (SELECT 1 FROM team_member m JOIN team_property t ON t.team_id = m.team_id
               WHERE m.agent_id = :agent AND t.property_id = p.id))

-- name: properties
SELECT p.id, p.name, p.zone, p.language, p.booking_system FROM v_knowledge_property p ORDER BY p.name, p.id LIMIT 1000

-- Index: responder_decision_by_time.
-- name: uses
SELECT u.item_id, COUNT(*) FROM v_knowledge_use u WHERE u.at >= :since GROUP BY u.item_id LIMIT 20000

-- Words only; the same index.
-- name: gaps
SELECT g.message_id, g.conversation_id, g.property_id, g.question, g.language, g.at FROM v_knowledge_gap g
WHERE g.at >= :since AND g.kind IN ('text', 'button', 'interactive') AND g.question IS NOT NULL
ORDER BY g.at DESC, g.id DESC LIMIT 200
