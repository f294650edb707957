-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closing needs a disposition; the table's own checks say so too.

-- name: taxonomy
SELECT d.version, d.code, COALESCE(x.body, d.code), d.needs_reservation, d.needs_notes
FROM disposition d
LEFT JOIN text_variant x ON x.owner_kind = 'disposition' AND x.owner_key = d.code AND x.language = 'en'
WHERE d.version = (SELECT MAX(t.version) FROM taxonomy_version t)
ORDER BY d.position LIMIT 200

-- name: close
UPDATE conversation SET status = 'resolved', taxonomy_version = :taxonomy, disposition = :disposition,
    needs_reservation = :needs_reservation, needs_notes = :needs_notes, disposition_notes = :notes,
    reservation_id = COALESCE(:reservation, reservation_id), customer_type = COALESCE(:customer_type, customer_type),
    service_type = COALESCE(:service_type, service_type), satisfaction = COALESCE(:satisfaction, satisfaction),
    closed_at = :now, closed_by = :agent, waiting_since = NULL, snoozed_until = NULL, return_reason = NULL,
    version = version + 1
WHERE id = :id AND version = :version AND status IN ('open', 'pending', 'snoozed')

-- name: add_closing
INSERT INTO closing (uuid, conversation_id, taxonomy_version, disposition, agent_id, epoch, owner_kind, owner_id,
    status_before, waiting_before, closed_at)
VALUES (:uuid, :id, :taxonomy, :disposition, :agent, :epoch, :owner_kind, :owner, :status, :waiting, :now)

-- name: last_closing
SELECT z.id, z.agent_id, z.closed_at, z.waiting_before, z.epoch FROM closing z
WHERE z.conversation_id = :id AND z.undone_at IS NULL AND z.reopened_at IS NULL ORDER BY z.id DESC LIMIT 1

-- name: reopen
UPDATE conversation SET status = 'open', taxonomy_version = NULL, disposition = NULL, needs_reservation = NULL,
    needs_notes = NULL, disposition_notes = NULL, closed_at = NULL, closed_by = NULL, waiting_since = :waiting,
    version = version + 1
WHERE id = :id AND version = :version AND status = 'resolved'

-- name: closing_undone
UPDATE closing SET undone_at = :now WHERE conversation_id = :id AND undone_at IS NULL AND reopened_at IS NULL

-- name: closing_reopened
UPDATE closing SET reopened_at = :now WHERE conversation_id = :id AND undone_at IS NULL AND reopened_at IS NULL
