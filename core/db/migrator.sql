-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which steps of which migration ran; finished_at is 0 from just before a step until just after it.
-- Row (0, 0) is the lease that keeps two administrators from running migrations together: its finished_at is its end.

-- name: finished
SELECT migration, step, finished_at FROM schema_migration WHERE migration > 0

-- name: begin_step [mysql]
INSERT INTO schema_migration (migration, step, finished_at, holder) VALUES (:migration, :step, 0, :holder)
ON DUPLICATE KEY UPDATE holder = :holder
-- name: begin_step [sqlite]
INSERT INTO schema_migration (migration, step, finished_at, holder) VALUES (:migration, :step, 0, :holder)
ON CONFLICT(migration, step) DO UPDATE SET holder = :holder

-- name: finish_step
UPDATE schema_migration SET finished_at = :now WHERE migration = :migration AND step = :step

-- name: take_lease
INSERT INTO schema_migration (migration, step, finished_at, holder) VALUES (0, 0, :until, :holder)

-- name: take_over_lease
UPDATE schema_migration SET finished_at = :until, holder = :holder
WHERE migration = 0 AND step = 0 AND (holder = :holder OR finished_at < :now)

-- name: drop_lease
DELETE FROM schema_migration WHERE migration = 0 AND step = 0 AND holder = :holder

-- name: has_table [sqlite]
SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name = :name
-- name: has_table [mysql]
SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = :name

-- name: site
SELECT schema_version, min_read, min_write, test FROM site WHERE id = 1

-- name: site_in_sight
SELECT schema_version, min_read, min_write, test FROM v_site

-- name: advance_clock
UPDATE site SET clock_offset_ms = clock_offset_ms + :by WHERE id = 1 AND test = 1
