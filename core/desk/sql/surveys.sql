-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions to guests after a conversation. Indexes: conversation_closed_at, closing_by_conversation, survey_once,
-- survey_by_reach, the keys.

-- Conversations that are closed for longer than a closing can be undone, and not for long, where guests are asked.
-- name: due
SELECT c.id, z.id FROM conversation c
JOIN closing z ON z.conversation_id = c.id AND z.undone_at IS NULL AND z.reopened_at IS NULL
WHERE c.closed_at > :now - 3600000 AND c.closed_at < :now - :undo AND c.status = 'resolved'
  AND z.disposition NOT IN ('spam', 'blocked')
  AND NOT EXISTS (SELECT 1 FROM survey s WHERE s.closing_id = z.id)
  AND COALESCE((SELECT a.value FROM setting a WHERE a.scope_kind = 'channel' AND a.scope_id = c.channel_id AND a.name = 'survey.on'),
               (SELECT b.value FROM setting b WHERE b.scope_kind = 'property' AND b.scope_id = c.property_id AND b.name = 'survey.on'),
               '0') = '1'
ORDER BY c.closed_at LIMIT 100

-- The same once more, while the conversation is held; and what decides whether and how to ask.
-- name: facts
SELECT p.guest_id, r.opted_out_at, COALESCE(NULLIF(c.language, ''), NULLIF(g.language, ''), h.language), h.language
FROM closing z
JOIN conversation c ON c.id = z.conversation_id
JOIN reach r ON r.id = c.reach_id
JOIN person p ON p.id = r.person_id
JOIN guest g ON g.id = p.guest_id
JOIN property h ON h.id = c.property_id
WHERE z.id = :closing AND z.undone_at IS NULL AND z.reopened_at IS NULL AND c.status = 'resolved'
  AND NOT EXISTS (SELECT 1 FROM survey s WHERE s.closing_id = z.id)

-- name: asked_lately
SELECT s.id FROM person p JOIN reach r ON r.person_id = p.id JOIN survey s ON s.reach_id = r.id
WHERE p.guest_id = :guest AND s.outcome = 'asked' AND s.asked_at > :since LIMIT 1

-- The channel's own settings before its property's.
-- name: settings
SELECT s.name, s.value FROM setting s JOIN channel_account h ON h.id = :channel
WHERE (s.scope_kind = 'property' AND s.scope_id = h.property_id OR s.scope_kind = 'channel' AND s.scope_id = h.id)
  AND s.name IN ('survey.on', 'survey.days', 'survey.hours', 'survey.template')
ORDER BY CASE WHEN s.scope_kind = 'property' THEN 0 ELSE 1 END, s.name LIMIT 100

-- name: texts
SELECT x.language, x.body FROM text_variant x JOIN channel_account h ON h.id = :channel
WHERE x.owner_kind = 'survey' AND x.owner_key IN ('property:' || h.property_id, 'channel:' || h.id)
ORDER BY CASE WHEN x.owner_key LIKE 'property%' THEN 0 ELSE 1 END, x.language LIMIT 200

-- In the guest's language, else in the property's, else in any.
-- name: template_for
SELECT t.name, t.language, t.provider_id FROM template t
WHERE t.channel_id = :channel AND t.status = 'approved' AND (t.name = :name OR t.provider_id = :name)
ORDER BY CASE WHEN t.language = :language THEN 0 WHEN SUBSTR(t.language, 1, 2) = :language THEN 1
              WHEN SUBSTR(t.language, 1, 2) = :home THEN 2 ELSE 3 END, t.id LIMIT 1

-- name: add_survey
INSERT INTO survey (uuid, closing_id, conversation_id, reach_id, outcome, message_id, asked_at, until_at)
VALUES (:uuid, :closing, :conversation, :reach, :outcome, :message, :now, :now + :life)

-- name: open_surveys
SELECT s.reach_id, s.id, s.conversation_id, s.uuid, s.answer, CASE WHEN c.status = 'resolved' THEN 1 ELSE 0 END FROM survey s JOIN conversation c ON c.id = s.conversation_id
WHERE s.reach_id IN ({ids: :id}) AND s.until_at > :now AND s.outcome = 'asked' ORDER BY s.id

-- name: answer
UPDATE survey SET answer = :stars, answered_at = :now, answer_id = :message WHERE id = :survey

-- name: channel_named
SELECT h.id FROM channel_account h WHERE h.name = :name

-- name: property_named
SELECT p.id FROM property p WHERE p.name = :name

-- name: channels
SELECT h.id, h.name, p.name FROM channel_account h JOIN property p ON p.id = h.property_id ORDER BY p.name, h.name LIMIT 1000
