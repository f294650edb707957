-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of a guest's messages nobody has read, kept with the conversation: to count them anew reads the whole thread,
-- for each row of the queue. Programs that do not keep it may read, but not write.

ALTER TABLE conversation ADD COLUMN unread @int NOT NULL DEFAULT 0
--;
UPDATE conversation SET unread = (SELECT COUNT(*) FROM message u WHERE u.conversation_id = conversation.id
    AND u.direction = 0 AND u.id > COALESCE((SELECT k.message_id FROM read_mark k WHERE k.conversation_id = conversation.id), 0))
--;
DROP VIEW IF EXISTS v_queue
--;
@view v_queue AS
SELECT c.id, c.version, c.epoch, c.status, c.priority, c.customer_type, c.service_type, c.owner_kind, c.owner_id,
       o.display_name AS owner_name,
       @seen(CASE WHEN g.display_name <> '' THEN g.display_name
            ELSE COALESCE((SELECT v.masked FROM in_phone v WHERE v.person_id = r.person_id LIMIT 1), '') END) AS guest_name,
       @seen((SELECT v.masked FROM in_phone v WHERE v.person_id = r.person_id LIMIT 1)) AS masked_phone,
       h.name AS channel_name, p.name AS property_name, p.zone AS property_zone,
       m.kind AS last_kind, m.direction AS last_direction, @seen(SUBSTR(m.body, 1, 160)) AS last_text, m.stage AS last_stage,
       m.failed AS last_failed, m.outcome_unknown AS last_unknown, c.last_message_at, c.waiting_since,
       c.unread,
       r.window_until, c.snoozed_until, c.closed_at, c.created_at, c.disposition, @seen(c.disposition_notes) AS disposition_notes,
       @seen(c.reservation_id) AS reservation_id, c.satisfaction, c.return_reason, c.channel_id, c.property_id
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN person s ON s.id = r.person_id
JOIN guest g ON g.id = s.guest_id
JOIN channel_account h ON h.id = c.channel_id
JOIN property p ON p.id = c.property_id
LEFT JOIN agent o ON o.id = c.owner_id
LEFT JOIN message m ON m.id = c.last_message_id
WHERE c.property_id IN (SELECT q.id FROM in_sight q)
--;
UPDATE site SET schema_version = 4, min_write = 4 WHERE id = 1
