-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every kind of message on three providers: what a message holds beside its text, what is known of channel accounts,
-- templates and files, and canned answers. Older programs may go on reading and writing.

-- What core/model/content.h writes; NULL for text alone.
ALTER TABLE message ADD COLUMN content @json NULL
--;
-- Edits keep both texts, a revoked message keeps its row.
ALTER TABLE message ADD COLUMN body_before @text NULL
--;
ALTER TABLE message ADD COLUMN edited_at @time NULL
--;
ALTER TABLE message ADD COLUMN revoked_at @time NULL
--;
-- Sent by a colleague from the WhatsApp Business app on the phone.
ALTER TABLE message ADD COLUMN from_phone @small NOT NULL DEFAULT 0
--;
ALTER TABLE channel_account ADD COLUMN sender @key NOT NULL DEFAULT ''
--;
ALTER TABLE channel_account ADD COLUMN account_sid @key NOT NULL DEFAULT ''
--;
ALTER TABLE channel_account ADD COLUMN waba_id @key NOT NULL DEFAULT ''
--;
ALTER TABLE channel_account ADD COLUMN public_url @name NOT NULL DEFAULT ''
--;
-- Networks and hosts, separated by blanks.
ALTER TABLE channel_account ADD COLUMN allowed_sources @name NOT NULL DEFAULT ''
--;
ALTER TABLE channel_account ADD COLUMN media_hosts @name NOT NULL DEFAULT ''
--;
ALTER TABLE channel_account ADD COLUMN quality @word NOT NULL DEFAULT ''
--;
-- Guests per day outside their window; -1 without limit, NULL unknown.
ALTER TABLE channel_account ADD COLUMN messaging_limit @ref NULL
--;
ALTER TABLE channel_account ADD COLUMN templates_synced_at @time NULL
--;
ALTER TABLE channel_account ADD COLUMN templates_error @name NOT NULL DEFAULT ''
--;
-- The provider's list of messages was read up to here.
ALTER TABLE channel_account ADD COLUMN pulled_until @time NULL
--;
ALTER TABLE media ADD COLUMN provider_url @text NULL
--;
-- SHA-256 of what is stored, in hex: as many rows as refer to one file.
ALTER TABLE media ADD COLUMN content_hash @key NULL
--;
ALTER TABLE media ADD COLUMN fail_reason @name NOT NULL DEFAULT ''
--;
CREATE INDEX media_by_hash ON media (content_hash)
--;
ALTER TABLE template ADD COLUMN provider_id @key NULL
--;
ALTER TABLE template ADD COLUMN quality @word NOT NULL DEFAULT ''
--;
ALTER TABLE template ADD COLUMN next_category @word NOT NULL DEFAULT ''
--;
ALTER TABLE template ADD COLUMN reason @text NULL
--;
ALTER TABLE template ADD COLUMN price_class @word NOT NULL DEFAULT ''
--;
CREATE INDEX template_by_provider_id ON template (channel_id, provider_id)
--;
-- A canned answer. Its texts: text_variant with owner_kind 'snippet' and the uuid as owner_key. `variables` tells what
-- is filled in and what is asked.
CREATE TABLE snippet (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    property_id @ref NULL,
    name @name NOT NULL,
    media_id @ref NULL,
    variables @json NOT NULL,
    active @small NOT NULL DEFAULT 1,
    version @ref NOT NULL DEFAULT 1,
    created_at @time NOT NULL,
    CONSTRAINT snippet_property FOREIGN KEY (property_id) REFERENCES property (id),
    CONSTRAINT snippet_media FOREIGN KEY (media_id) REFERENCES media (id)
) @table
--;
CREATE INDEX snippet_by_name ON snippet (active, name)
--;
-- The change log: kind 7 is a snippet.
@changes snippet INSERT 7 NEW.id 0 NEW.version
--;
@changes snippet UPDATE 7 NEW.id 0 NEW.version
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
       d.fail_reason AS media_fail_reason
FROM message m
JOIN conversation c ON c.id = m.conversation_id
LEFT JOIN agent a ON a.id = m.agent_id
LEFT JOIN media d ON d.id = m.media_id
LEFT JOIN message q ON q.id = m.reply_to_id
LEFT JOIN agent qa ON qa.id = q.agent_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
DROP VIEW IF EXISTS v_channel
--;
@view v_channel AS
SELECT h.id, h.name, h.provider, h.active, h.state, h.state_detail, h.property_id,
       (SELECT MAX(c.last_inbound_at) FROM conversation c WHERE c.channel_id = h.id AND c.status = 'open') AS last_inbound_at,
       h.quality, h.messaging_limit, h.templates_synced_at, h.templates_error
FROM channel_account h
WHERE h.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_template AS
SELECT t.id, t.uuid, t.channel_id, t.name, t.language, t.category, t.next_category, t.status, t.quality, t.reason,
       t.price_class, t.provider_id, t.structure, t.synced_at, t.version
FROM template t JOIN channel_account h ON h.id = t.channel_id
WHERE h.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_snippet AS
SELECT s.id, s.uuid, s.property_id, s.name, s.media_id, s.variables, s.active, s.version
FROM snippet s
WHERE s.property_id IS NULL OR s.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_snippet_text AS
SELECT s.id AS snippet_id, x.language, x.body
FROM snippet s JOIN text_variant x ON x.owner_kind = 'snippet' AND x.owner_key = s.uuid
WHERE s.property_id IS NULL OR s.property_id IN (SELECT p.id FROM in_sight p)
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES ('snippet', 'configuration', NULL)
--;
UPDATE table_retention SET erase_statement = 'UPDATE message SET body = NULL, content = NULL, body_before = NULL, payload = NULL, error_text = NULL, reply_to_provider_id = NULL, provider_msg_id = CASE WHEN provider_msg_id IS NULL THEN NULL ELSE uuid END, version = version + 1 WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)' WHERE table_name = 'message'
--;
UPDATE table_retention SET erase_statement = 'UPDATE media SET provider_media_id = NULL, provider_url = NULL, sha256 = NULL, content_hash = NULL, file_name = '''', fail_reason = '''', state = ''erased'' WHERE id IN (SELECT m.media_id FROM message m JOIN conversation c ON c.id = m.conversation_id JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)' WHERE table_name = 'media'
--;
UPDATE site SET schema_version = 2 WHERE id = 1
