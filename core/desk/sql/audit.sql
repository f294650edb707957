-- SPDX-License-Identifier: GPL-3.0-or-later
-- Seals over ranges of the audit log. All by primary keys.

-- name: last_seal
SELECT s.to_id, s.hmac FROM audit_seal s ORDER BY s.id DESC LIMIT 1

-- name: ripe_to
SELECT MAX(r.id) FROM (SELECT a.id, a.at FROM audit a WHERE a.id > :since ORDER BY a.id LIMIT 1000) r WHERE r.at <= :now - 10000

-- Waits for rows of this range that are written but not committed.
-- name: ripe [mysql]
SELECT a.id, a.at, a.actor_kind, a.agent_id, a.action, a.entity_kind, a.entity_id, a.detail FROM audit a
WHERE a.id > :since AND a.id <= :to_id ORDER BY a.id LOCK IN SHARE MODE

-- name: ripe [sqlite]
SELECT a.id, a.at, a.actor_kind, a.agent_id, a.action, a.entity_kind, a.entity_id, a.detail FROM audit a
WHERE a.id > :since AND a.id <= :to_id ORDER BY a.id

-- name: add_seal
INSERT INTO audit_seal (from_id, to_id, hmac, previous, sealed_at) VALUES (:from_id, :to_id, :hmac, :previous, :now)

-- name: seals
SELECT s.id, s.from_id, s.to_id, s.hmac, s.previous FROM audit_seal s WHERE s.id > :since ORDER BY s.id LIMIT 500

-- A range holds 1000 rows and what was not committed yet when it was chosen; the limit bounds what somebody slipped in.
-- name: sealed_rows
SELECT a.id, a.at, a.actor_kind, a.agent_id, a.action, a.entity_kind, a.entity_id, a.detail FROM audit a
WHERE a.id >= :from_id AND a.id <= :to_id ORDER BY a.id LIMIT 5000

-- name: unsealed
SELECT COUNT(*), MIN(a.at) FROM audit a WHERE a.id > :since
