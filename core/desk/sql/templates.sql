-- SPDX-License-Identifier: GPL-3.0-or-later
-- Templates as their provider lists them. Index: template_key. None of this touches a channel's version, for that would
-- make every relay open its secrets again.

-- name: due
SELECT h.id, h.templates_wanted FROM channel_account h
WHERE h.active = 1 AND (h.templates_wanted > 0 OR h.templates_synced_at IS NULL OR h.templates_synced_at <= :now - :every)
ORDER BY h.id LIMIT 1000

-- name: wanted
SELECT h.templates_wanted FROM channel_account h WHERE h.id = :channel

-- name: want
UPDATE channel_account SET templates_wanted = templates_wanted + 1 WHERE id = :channel AND active = 1

-- name: named
SELECT t.provider_id FROM template t
WHERE t.channel_id = :channel AND t.name = :name AND t.language = :language AND t.status <> 'gone'

-- name: stored
SELECT t.id, t.name, t.language, t.provider_id, t.category, t.next_category, t.status, t.quality, t.reason, t.structure
FROM template t WHERE t.channel_id = :channel ORDER BY t.id LIMIT 20000

-- name: add
INSERT INTO template (uuid, channel_id, name, language, provider_id, category, next_category, status, quality, reason,
    structure, synced_at)
VALUES (:uuid, :channel, :name, :language, :provider_id, :category, :next_category, :status, :quality, :reason, :structure,
    :now)

-- name: change
UPDATE template SET provider_id = :provider_id, category = :category, next_category = :next_category, status = :status,
    quality = :quality, reason = :reason, structure = :structure, synced_at = :now, version = version + 1
WHERE id = :id

-- name: gone
UPDATE template SET status = 'gone', reason = NULL, synced_at = :now, version = version + 1 WHERE id = :id

-- What was wanted while the list was on its way is still wanted.
-- name: synced
UPDATE channel_account SET templates_synced_at = :now, templates_error = '',
    templates_wanted = CASE WHEN templates_wanted > :seen THEN templates_wanted - :seen ELSE 0 END
WHERE id = :channel

-- name: failed
UPDATE channel_account SET templates_error = :why WHERE id = :channel AND templates_error <> :why
