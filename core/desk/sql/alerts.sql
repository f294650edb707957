-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the site is warned of: what is looked at, what is kept of it, how it is set.

-- Teams and the properties they serve; a property that no team serves stands alone.
-- name: places
SELECT p.id, t.team_id FROM property p LEFT JOIN team_property t ON t.property_id = p.id
WHERE p.active = 1 ORDER BY p.id, t.team_id LIMIT 10000

-- name: members
SELECT m.team_id, m.agent_id FROM team_member m LIMIT 100000

-- Index: conversation_queue.
-- name: waiting
SELECT c.property_id, c.owner_kind, c.owner_id, MIN(c.waiting_since), COUNT(*) FROM conversation c
WHERE c.status IN ('open', 'pending') AND c.waiting_since <= :before
GROUP BY c.property_id, c.owner_kind, c.owner_id

-- name: first_answers
SELECT f.property_id, f.agent_id, COUNT(*), SUM(CASE WHEN f.value <= :within THEN 1 ELSE 0 END) FROM v_fact_first_response f
WHERE f.at >= :since GROUP BY f.property_id, f.agent_id

-- name: channels
SELECT h.id, h.property_id, p.zone, h.state, h.state_detail, h.quality, h.created_at
FROM channel_account h JOIN property p ON p.id = h.property_id WHERE h.active = 1 ORDER BY h.id LIMIT 1000

-- Index: outbox_of_number.
-- name: failed
SELECT o.channel_id, COUNT(*) FROM channel_account h
JOIN outbox o ON o.channel_id = h.id AND o.state IN ('accepted', 'refused', 'cancelled') AND o.due_at >= :since
JOIN message m ON m.id = o.message_id
WHERE h.active = 1 AND m.failed = 1 GROUP BY o.channel_id

-- Index: outbox_of_number.
-- name: unknown
SELECT o.channel_id, COUNT(*) FROM channel_account h
JOIN outbox o ON o.channel_id = h.id AND o.state = 'unknown' AND o.due_at >= :since
WHERE h.active = 1 GROUP BY o.channel_id

-- Index: outbox_of_number.
-- name: unsent
SELECT o.channel_id, MIN(o.created_at), COUNT(*) FROM channel_account h
JOIN outbox o ON o.channel_id = h.id AND o.state = 'due'
WHERE h.active = 1 GROUP BY o.channel_id

-- name: templates
SELECT t.id, t.channel_id, t.name, t.language, t.status FROM template t
WHERE t.status IN ('paused', 'disabled') ORDER BY t.id LIMIT 200

-- Index: raw_item_by_state.
-- name: last_posts
SELECT i.channel_id, MAX(i.received_at) FROM raw_item i
WHERE i.state IN ('applied', 'duplicate', 'ignored', 'quarantined') AND i.received_at >= :since GROUP BY i.channel_id

-- Index: raw_item_by_state.
-- name: posts_in
SELECT COUNT(*) FROM raw_item i
WHERE i.state IN ('applied', 'duplicate', 'ignored', 'quarantined') AND i.received_at >= :since AND i.received_at < :before
  AND i.channel_id = :channel

-- Index: alert_by_clearing. The order of `cardOf`.
-- name: open
SELECT a.id, a.uuid, a.kind, a.team_id, a.property_id, a.channel_id, a.template_id, a.relay, a.level, a.seen_value,
       a.seen_second, a.seen_count, a.limit_value, a.limit_within, a.detail, t.name, p.name, h.name, a.since, a.told,
       a.told_at, a.acked_by, k.display_name, a.acked_at, a.seen_at, a.acked_level, a.acked_value, a.acked_second,
       a.acked_count, p.zone
FROM alert a
LEFT JOIN team t ON t.id = a.team_id
LEFT JOIN property p ON p.id = a.property_id
LEFT JOIN channel_account h ON h.id = a.channel_id
LEFT JOIN agent k ON k.id = a.acked_by
WHERE a.cleared_at IS NULL AND a.relay = :relay ORDER BY a.id LIMIT 2000

-- name: add
INSERT INTO alert (uuid, kind, place, team_id, property_id, channel_id, template_id, relay, level, seen_value, seen_second,
    seen_count, limit_value, limit_within, detail, since, seen_at, told, told_at, cleared_at)
VALUES (:uuid, :kind, :place, :team, :property, :channel, :template, :relay, :level, :value, :second, :count, :limit,
    :within, :detail, :since, :now, :told, :told_at, :cleared)

-- name: see
UPDATE alert SET level = :level, seen_value = :value, seen_second = :second, seen_count = :count, limit_value = :limit,
    limit_within = :within, detail = :detail, seen_at = :now, told = :told, told_at = :told_at, version = version + 1
WHERE id = :id AND cleared_at IS NULL

-- name: unacknowledge
UPDATE alert SET acked_by = NULL, acked_at = NULL, acked_level = NULL, acked_value = NULL, acked_second = NULL,
    acked_count = NULL, version = version + 1
WHERE id = :id

-- name: clear
UPDATE alert SET cleared_at = @greatest(:now, since), version = version + 1 WHERE id = :id AND cleared_at IS NULL

-- Who may: as in_alert_team, in_alert_property and in_alert_relay say it of an account.
-- name: in_sight
SELECT a.id FROM alert a
WHERE a.id = :id AND a.cleared_at IS NULL AND (:admin = 1
   OR (:leads = 1 AND NOT EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = :agent))
   OR EXISTS (SELECT 1 FROM team_member m WHERE m.agent_id = :agent AND m.team_id = a.team_id)
   OR (a.team_id IS NULL AND EXISTS (SELECT 1 FROM team_member m JOIN team_property t ON t.team_id = m.team_id
                                     WHERE m.agent_id = :agent AND t.property_id = a.property_id))
   OR (a.team_id IS NULL AND a.property_id IS NOT NULL AND :leads = 0
       AND NOT EXISTS (SELECT 1 FROM team_member l WHERE l.agent_id = :agent)))

-- name: acknowledge
UPDATE alert SET acked_by = :agent, acked_at = :now, acked_level = level, acked_value = seen_value,
    acked_second = seen_second, acked_count = seen_count, version = version + 1
WHERE id = :id AND cleared_at IS NULL

-- Consoles. The order of `cardOf`.
-- name: shown
SELECT v.id, v.uuid, v.kind, v.team_id, v.property_id, v.channel_id, v.template_id, v.relay, v.level, v.seen_value,
       v.seen_second, v.seen_count, v.limit_value, v.limit_within, v.detail, v.team_name, v.property_name, v.channel_name,
       v.since, v.told, v.told_at, v.acked_by, v.acked_name, v.acked_at
FROM v_alert v WHERE v.cleared_at IS NULL ORDER BY v.id LIMIT 500

-- name: forsaken
UPDATE alert SET cleared_at = @greatest(:now, since), version = version + 1
WHERE cleared_at IS NULL AND relay <> '' AND seen_at < :before

-- Index: alert_by_clearing.
-- name: old
SELECT a.id FROM alert a WHERE a.cleared_at < :before ORDER BY a.cleared_at LIMIT 500

-- name: forget
DELETE FROM alert WHERE id IN ({ids: :id})

-- name: ledger_days
SELECT r.days FROM retention_class r WHERE r.name = 'ledger'

-- Settings: 'alert.limit.KIND', 'alert.quiet', and of the site 'alert.repeat' and 'alert.hook'.
-- name: settings
SELECT s.scope_kind, s.scope_id, s.name, s.value FROM setting s
WHERE s.scope_kind IN ('site', 'property', 'team') AND s.name LIKE 'alert.%' LIMIT 10000

-- name: hook_key
SELECT z.sealed FROM site_secret z WHERE z.name = 'alert_hook'

-- name: put_hook_key
INSERT INTO site_secret (name, sealed) VALUES ('alert_hook', :sealed) @on_conflict(name) sealed = @new(sealed)

-- name: drop_hook_key
DELETE FROM site_secret WHERE name = 'alert_hook'

-- name: team_named
SELECT t.id FROM team t WHERE t.name = :name

-- name: property_named
SELECT p.id FROM property p WHERE p.name = :name

-- name: team_name
SELECT t.name FROM team t WHERE t.id = :id

-- name: property_name
SELECT p.name FROM property p WHERE p.id = :id
