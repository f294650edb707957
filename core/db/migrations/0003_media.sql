-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of messages: fetched from providers and uploaded to them by whichever relay comes first, each at its time.
-- Older programs may go on reading and writing.

-- Tried so often; due again then, or leased until then.
ALTER TABLE media ADD COLUMN attempts @int NOT NULL DEFAULT 0
--;
ALTER TABLE media ADD COLUMN due_at @time NULL
--;
ALTER TABLE media ADD COLUMN lease_token @uuid NULL
--;
-- What the sender said it is; mime_type is what it turned out to be.
ALTER TABLE media ADD COLUMN claimed_type @key NOT NULL DEFAULT ''
--;
ALTER TABLE media ADD COLUMN width @int NOT NULL DEFAULT 0
--;
ALTER TABLE media ADD COLUMN height @int NOT NULL DEFAULT 0
--;
-- SHA-256 of a small picture of it.
ALTER TABLE media ADD COLUMN thumb_hash @key NULL
--;
-- Whose upload it is; NULL for a guest's file.
ALTER TABLE media ADD COLUMN uploaded_by @ref NULL
--;
CREATE INDEX media_due ON media (state, due_at)
--;
CREATE INDEX media_by_thumb ON media (thumb_hash)
--;
-- [sqlite]
CREATE INDEX message_by_media ON message (media_id)
--;
UPDATE media SET due_at = created_at, provider_expires_at = created_at + 604800000
WHERE state IN ('known', 'fetching') AND (provider_media_id IS NOT NULL OR provider_url IS NOT NULL)
--;
-- A file at a provider that wants it uploaded before it is sent: once per channel, as long as the provider keeps it.
CREATE TABLE media_upload (
    id @id,
    media_id @ref NOT NULL,
    channel_id @ref NOT NULL,
    state @word NOT NULL DEFAULT 'due',
    provider_media_id @key NULL,
    attempts @int NOT NULL DEFAULT 0,
    due_at @time NOT NULL,
    lease_token @uuid NULL,
    expires_at @time NULL,
    created_at @time NOT NULL,
    CONSTRAINT media_upload_once UNIQUE (media_id, channel_id),
    CONSTRAINT media_upload_media FOREIGN KEY (media_id) REFERENCES media (id),
    CONSTRAINT media_upload_state CHECK (state IN ('due', 'leased', 'done', 'failed'))
) @table
--;
CREATE INDEX media_upload_due ON media_upload (state, due_at)
--;
DROP VIEW IF EXISTS v_thread
--;
@view v_thread AS
SELECT m.id, m.uuid, m.conversation_id, m.version, m.direction, m.author_kind, m.agent_id, a.display_name AS author_name,
       m.kind, @seen(CASE WHEN m.revoked_at IS NULL THEN m.body END) AS body, @seen(d.file_name) AS file_name, d.mime_type,
       m.stage, m.failed, m.outcome_unknown, m.error_code, @seen(m.error_text) AS error_text,
       m.arrived_at, m.provider_at, @wamid(m.provider_msg_id) AS provider_msg_id, m.reply_to_id, q.author_kind AS quote_author,
       @seen(CASE WHEN q.revoked_at IS NULL THEN SUBSTR(q.body, 1, 160) END) AS quote_text, q.kind AS quote_kind,
       qa.display_name AS quote_name,
       @seen(CASE WHEN m.revoked_at IS NULL THEN m.content END) AS content,
       @seen(CASE WHEN m.revoked_at IS NULL THEN m.body_before END) AS body_before, m.edited_at, m.revoked_at, m.from_phone,
       m.forwarded, m.media_id, d.uuid AS media_uuid, d.state AS media_state, d.bytes AS media_bytes, d.voice AS media_voice,
       d.fail_reason AS media_fail_reason, d.width AS media_width, d.height AS media_height,
       CASE WHEN d.thumb_hash IS NULL THEN 0 ELSE 1 END AS media_thumb
FROM message m
JOIN conversation c ON c.id = m.conversation_id
LEFT JOIN agent a ON a.id = m.agent_id
LEFT JOIN media d ON d.id = m.media_id
LEFT JOIN message q ON q.id = m.reply_to_id
LEFT JOIN agent qa ON qa.id = q.agent_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('media_upload', 'conversation', 'UPDATE media_upload SET provider_media_id = NULL, state = ''failed'' WHERE media_id IN (SELECT m.media_id FROM message m JOIN conversation c ON c.id = m.conversation_id JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)')
--;
UPDATE table_retention SET erase_statement = 'UPDATE media SET provider_media_id = NULL, provider_url = NULL, sha256 = NULL, content_hash = NULL, thumb_hash = NULL, file_name = '''', fail_reason = '''', due_at = NULL, lease_token = NULL, state = ''erased'' WHERE id IN (SELECT m.media_id FROM message m JOIN conversation c ON c.id = m.conversation_id JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)' WHERE table_name = 'media'
--;
UPDATE site SET schema_version = 3 WHERE id = 1
