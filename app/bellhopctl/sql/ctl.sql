-- SPDX-License-Identifier: GPL-3.0-or-later
-- What bellhopctl lists: small tables, and counts that use raw_item_by_state and outbox_due.

-- name: site
SELECT company, test, created_at FROM site WHERE id = 1

-- name: agents
SELECT a.name, a.display_name, a.role, a.active, a.db_account FROM agent a ORDER BY a.name LIMIT 10000

-- name: agent
SELECT a.id, a.db_account, a.active FROM agent a WHERE a.name = :name

-- name: properties
SELECT p.name, p.zone, p.country, p.currency, p.language FROM property p ORDER BY p.name LIMIT 1000

-- name: channels
SELECT h.name, h.provider, h.phone_number_id, p.name, h.active, h.state FROM channel_account h
JOIN property p ON p.id = h.property_id ORDER BY h.name LIMIT 1000

-- name: templates
SELECT h.name, t.name, t.language, t.category, t.status, t.quality, t.reason, t.provider_id FROM template t
JOIN channel_account h ON h.id = t.channel_id
WHERE :channel = '' OR h.name = :channel ORDER BY h.name, t.name, t.language LIMIT 20000

-- name: template_syncs
SELECT h.name, h.templates_synced_at, h.templates_error FROM channel_account h
WHERE h.active = 1 AND (:channel = '' OR h.name = :channel) ORDER BY h.name LIMIT 1000

-- name: secrets
SELECT COUNT(*) FROM channel_secret

-- name: unlisted_tables [sqlite]
SELECT s.name FROM sqlite_master s WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite%'
   AND s.name NOT IN (SELECT r.table_name FROM table_retention r) ORDER BY s.name
-- name: unlisted_tables [mysql]
SELECT t.table_name FROM information_schema.tables t WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
   AND t.table_name NOT IN (SELECT CONVERT(r.table_name USING utf8mb3) FROM table_retention r) ORDER BY t.table_name

-- name: quarantined
SELECT COUNT(*) FROM raw_item i WHERE i.state = 'quarantined' AND i.received_at > :now - :span

-- name: unknown_sends
SELECT COUNT(*) FROM outbox o WHERE o.state = 'unknown'
