-- SPDX-License-Identifier: GPL-3.0-or-later
-- Guests that are one person: merged by people, and separated again. Merging re-points persons to the guest that stays and
-- writes down which (migration 1); nothing else of either guest is rewritten. Merged guests point at the one that stays,
-- never at another merged one, which older programs that join identities do not see to: they may read, but not write.

-- 'provider': it said itself that two identities are one. 'person': somebody did.
ALTER TABLE guest_merge ADD COLUMN reason @word NOT NULL DEFAULT 'provider'
--;
ALTER TABLE guest_merge ADD COLUMN merged_by @ref NULL
--;
ALTER TABLE guest_merge ADD COLUMN undone_by @ref NULL
--;
-- Chains that providers' joins have left become roots with what is merged into them.
-- [mysql]
UPDATE guest g JOIN (
    WITH RECURSIVE up (id, root) AS (
        SELECT m.id, m.merged_into FROM guest m WHERE m.merged_into IS NOT NULL
        UNION ALL SELECT u.id, n.merged_into FROM up u JOIN guest n ON n.id = u.root WHERE n.merged_into IS NOT NULL)
    SELECT u.id, u.root FROM up u JOIN guest r ON r.id = u.root WHERE r.merged_into IS NULL) x ON x.id = g.id
SET g.merged_into = x.root
--;
-- [sqlite]
UPDATE guest SET merged_into = (
    WITH RECURSIVE up (root) AS (
        SELECT m.merged_into FROM guest m WHERE m.id = guest.id
        UNION ALL SELECT n.merged_into FROM up u JOIN guest n ON n.id = u.root WHERE n.merged_into IS NOT NULL)
    SELECT u.root FROM up u JOIN guest r ON r.id = u.root WHERE r.merged_into IS NULL)
WHERE merged_into IS NOT NULL
--;
UPDATE guest_merge SET to_guest = (SELECT g.merged_into FROM guest g WHERE g.id = guest_merge.from_guest)
WHERE undone_at IS NULL AND EXISTS (SELECT 1 FROM guest g WHERE g.id = guest_merge.from_guest AND g.merged_into IS NOT NULL)
--;
CREATE INDEX guest_merge_by_from ON guest_merge (from_guest, id)
--;
CREATE INDEX guest_merge_by_to ON guest_merge (to_guest, id)
--;
CREATE INDEX guest_by_merged ON guest (merged_into)
--;
-- Of whom a conversation is: all with the same guest are one person's.
@view v_guest_conversation AS
SELECT c.id AS conversation_id, s.id AS person_id, s.guest_id
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN person s ON s.id = r.person_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
-- What was merged with a conversation's guest by people, and separated from them.
@view v_guest_merge AS
SELECT m.id, m.uuid, c.id AS conversation_id, m.persons, m.merged_at, a.display_name AS merged_name, m.undone_at,
       u.display_name AS undone_name,
       @seen(CASE WHEN s.guest_id = m.from_guest THEN t.display_name ELSE f.display_name END) AS other_name
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN person s ON s.id = r.person_id
JOIN guest_merge m ON m.to_guest = s.guest_id OR m.from_guest = s.guest_id
JOIN guest f ON f.id = m.from_guest
JOIN guest t ON t.id = m.to_guest
LEFT JOIN agent a ON a.id = m.merged_by
LEFT JOIN agent u ON u.id = m.undone_by
WHERE m.reason = 'person' AND c.property_id IN (SELECT p.id FROM in_sight p)
--;
-- Conversations of others with the same telephone number, at whichever provider. Index: identity_key.
@view v_same_number AS
SELECT c.id AS conversation_id, o.id AS other_id
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN identity i ON i.person_id = r.person_id AND i.kind = 'phone'
JOIN identity j ON j.provider IN ('meta', 'twilio', 'lipachat') AND j.scope = '' AND j.kind = 'phone' AND j.value = i.value
    AND j.person_id <> i.person_id
JOIN reach q ON q.person_id = j.person_id
JOIN conversation o ON o.reach_id = q.id
WHERE c.property_id IN (SELECT p.id FROM in_sight p) AND o.property_id IN (SELECT p.id FROM in_sight p)
--;
-- Silent for one of a person's guests is silent for all of them.
DROP VIEW IF EXISTS v_assistant_guest
--;
@view v_assistant_guest AS
SELECT c.id AS conversation_id,
       COALESCE(g.responder_off_at, (SELECT MIN(o.responder_off_at) FROM guest o WHERE o.merged_into = g.id)) AS off_at
FROM conversation c
JOIN reach r ON r.id = c.reach_id
JOIN person s ON s.id = r.person_id
JOIN guest g ON g.id = s.guest_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
-- A merged guest is found under both names.
DROP VIEW IF EXISTS v_search_conversation
--;
@view v_search_conversation AS
SELECT c.id, c.created_at, c.last_message_at, c.closed_at, c.owner_id, c.closed_by, c.disposition, r.person_id,
       @seen(CASE WHEN s.display_name IN ('', g.display_name) THEN g.display_name
            ELSE g.display_name || ' (' || s.display_name || ')' END) AS guest_name,
       @seen((SELECT v.masked FROM in_phone v WHERE v.person_id = r.person_id LIMIT 1)) AS masked_phone,
       @seen(c.reservation_id) AS reservation_id, @seen(c.disposition_notes) AS disposition_notes
FROM conversation c @by_index(PRIMARY)
@then reach r ON r.id = c.reach_id
@then person s ON s.id = r.person_id
@then guest g ON g.id = s.guest_id
WHERE CASE WHEN c.property_id IN (SELECT q.id FROM in_sight q) THEN 1 ELSE 0 END = 1
--;
UPDATE site SET schema_version = 29, min_write = 29 WHERE id = 1
