-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a refusal says beyond its message.

-- name: place
SELECT o.reach_id, m.channel_id, m.arrived_at FROM message m JOIN outbox o ON o.message_id = m.id WHERE m.id = :message

-- name: close_window
UPDATE reach SET window_until = :now
WHERE id = :reach AND window_until > :now AND window_until - :life <= :written

-- name: ask_templates_anew
UPDATE channel_account SET templates_synced_at = NULL WHERE id = :channel
