-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is meant in a note. Indexes: mention_once, mention_in.

-- Whether they serve the conversation's property, as those do who are of no team or lead.
-- name: mentionable
SELECT a.display_name,
       CASE WHEN a.role <> 'agent' THEN 1
            WHEN NOT EXISTS (SELECT 1 FROM team_member m WHERE m.agent_id = a.id) THEN 1
            WHEN EXISTS (SELECT 1 FROM team_member m JOIN team_property t ON t.team_id = m.team_id
                         JOIN conversation c ON c.property_id = t.property_id
                         WHERE m.agent_id = a.id AND c.id = :conversation) THEN 1 ELSE 0 END
FROM agent a WHERE a.id = :agent AND a.active = 1

-- name: add_mention
INSERT INTO mention (message_id, conversation_id, agent_id, at) VALUES (:message, :conversation, :agent, :now)

-- name: see_mentions
UPDATE mention SET seen_at = :now WHERE conversation_id = :conversation AND agent_id = :agent AND seen_at IS NULL
