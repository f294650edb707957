-- SPDX-License-Identifier: GPL-3.0-or-later
-- What providers take of a number: messages in a second, shared among relays, and guests written to first in 24 hours;
-- and who wants no marketing, for consoles to see. Older programs may go on reading and writing; they pace alone.

-- NULL: not told.
ALTER TABLE channel_account ADD COLUMN sends_per_second @int NULL
--;
-- Which relays send from a number just now: what it may send in a second is theirs in equal parts. The row of nobody
-- ('') is what two relays that join at once collide on.
CREATE TABLE number_share (
    channel_id @ref NOT NULL,
    relay @key NOT NULL,
    joined_at @time NOT NULL,
    until_at @time NOT NULL,
    PRIMARY KEY (channel_id, relay),
    CONSTRAINT number_share_channel FOREIGN KEY (channel_id) REFERENCES channel_account (id)
) @table
--;
-- When this message began to count as one with which we wrote first; NULL: it answers, or never arrived.
ALTER TABLE outbox ADD COLUMN begun_at @time NULL
--;
CREATE INDEX outbox_begun ON outbox (channel_id, begun_at)
--;
CREATE INDEX outbox_of_number ON outbox (channel_id, state, due_at, id)
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
       @seen(c.reservation_id) AS reservation_id, c.satisfaction, c.return_reason, c.channel_id, c.property_id,
       f.id AS offer_id, CASE WHEN r.opted_out_at IS NULL THEN 0 ELSE 1 END AS opted_out
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN person s ON s.id = r.person_id
JOIN guest g ON g.id = s.guest_id
JOIN channel_account h ON h.id = c.channel_id
JOIN property p ON p.id = c.property_id
LEFT JOIN agent o ON o.id = c.owner_id
LEFT JOIN message m ON m.id = c.last_message_id
LEFT JOIN transfer_offer f ON f.open_key = c.id
WHERE c.property_id IN (SELECT q.id FROM in_sight q)
--;
-- Whether a canned answer's file is Opus in Ogg, which WhatsApp plays as a voice note.
DROP VIEW IF EXISTS v_snippet_file
--;
@view v_snippet_file AS
SELECT s.id AS snippet_id, d.uuid, d.file_name, d.mime_type, d.bytes, d.width, d.height, d.voice
FROM snippet s JOIN media d ON d.id = s.media_id
WHERE d.state = 'stored' AND (s.property_id IS NULL OR s.property_id IN (SELECT p.id FROM in_sight p))
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('number_share', 'operational', NULL)
--;
UPDATE site SET schema_version = 13 WHERE id = 1
