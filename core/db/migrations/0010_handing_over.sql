-- SPDX-License-Identifier: GPL-3.0-or-later
-- What consoles need to hand conversations over: teams, whether an offer is open, who changed an owner and why. Older
-- programs may go on reading and writing.

-- Who did it, when it was a person, and what they said about it.
ALTER TABLE ownership_interval ADD COLUMN by_agent @ref NULL
--;
ALTER TABLE ownership_interval ADD COLUMN note_id @ref NULL
--;
DROP VIEW IF EXISTS v_ownership
--;
@view v_ownership AS
SELECT w.id, w.conversation_id, w.owner_kind, w.owner_id, a.display_name AS owner_name, w.epoch, w.reason, w.started_at,
       w.by_agent, b.display_name AS by_name, w.note_id
FROM ownership_interval w
JOIN conversation c ON c.id = w.conversation_id
LEFT JOIN agent a ON a.id = w.owner_id
LEFT JOIN agent b ON b.id = w.by_agent
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
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
       f.id AS offer_id
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
@view v_team AS
SELECT g.id, g.name FROM team g
--;
@view v_team_member AS
SELECT m.team_id, m.agent_id FROM team_member m
--;
@view v_team_property AS
SELECT t.team_id, t.property_id FROM team_property t
--;
@changes team INSERT 8 NEW.id 0 0
--;
@changes team UPDATE 8 NEW.id 0 0
--;
@changes team_member INSERT 8 NEW.team_id 0 0
--;
@changes team_property INSERT 8 NEW.team_id 0 0
--;
UPDATE site SET schema_version = 10 WHERE id = 1
