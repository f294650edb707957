-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports that the site keeps under a name, and when they are written to files.

-- name: all
SELECT r.id, r.name, r.cut_by, r.metric, r.agent, r.team, r.channel, r.property, r.zone, r.every, r.file_kind, r.next_day,
       r.written_at, r.file_name, r.error, r.failed_at, r.service_type, r.customer_type, r.tag
FROM v_saved_report r ORDER BY r.name LIMIT 1000

-- name: save
INSERT INTO saved_report (uuid, name, cut_by, metric, agent, team, channel, property, zone, service_type, customer_type, tag, every,
    file_kind, created_at)
VALUES (:uuid, :name, :by, :metric, :agent, :team, :channel, :property, :zone, :service, :customer, :tag, 'never', 'csv', :now)
@on_conflict(name) cut_by = @new(cut_by), metric = @new(metric), agent = @new(agent), team = @new(team),
    channel = @new(channel), property = @new(property), zone = @new(zone), service_type = @new(service_type),
    customer_type = @new(customer_type), tag = @new(tag)

-- name: forget
DELETE FROM saved_report WHERE name = :name

-- name: schedule
UPDATE saved_report SET every = :every, file_kind = :kind, next_day = :next, error = '', failed_at = NULL WHERE name = :name

-- name: written
UPDATE saved_report SET next_day = :next, written_at = :now, file_name = :file, error = '', failed_at = NULL
WHERE id = :id AND next_day = :day

-- name: failed
UPDATE saved_report SET error = :error, failed_at = :now WHERE id = :id
