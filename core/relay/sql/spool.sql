-- SPDX-License-Identifier: GPL-3.0-or-later
-- The spool's own file, always SQLite. `aside`: refused, waits for the next start.

-- name: make_table
CREATE TABLE IF NOT EXISTS spooled (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    arrived INTEGER NOT NULL,
    aside INTEGER NOT NULL DEFAULT 0,
    sealed BLOB NOT NULL
)

-- name: make_order
CREATE INDEX IF NOT EXISTS spooled_order ON spooled (aside, id)

-- name: second_chance
UPDATE spooled SET aside = 0 WHERE aside <> 0

-- name: figures
SELECT COUNT(*), COALESCE(SUM(LENGTH(s.sealed)), 0) FROM spooled s

-- name: oldest
SELECT s.id, s.uuid, s.arrived, s.sealed FROM spooled s WHERE s.aside = 0 ORDER BY s.id LIMIT :count

-- name: oldest_arrival
SELECT s.arrived FROM spooled s WHERE s.aside = 0 ORDER BY s.id LIMIT 1

-- name: add
INSERT INTO spooled (uuid, arrived, sealed) VALUES {rows: (:uuid, :arrived, :sealed)}

-- name: remove
DELETE FROM spooled WHERE id IN ({ids: :id})

-- name: set_aside
UPDATE spooled SET aside = 1 WHERE id = :id
