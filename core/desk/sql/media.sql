-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of messages: fetched, uploaded, served. Indexes: media_due, media_upload_due, media_by_hash, message_by_media.

-- A lease is a due time in the future and a token; a relay that dies leaves it to be due again.
-- name: due
SELECT d.id FROM media d JOIN channel_account h ON h.id = d.channel_id
WHERE d.state IN ('known', 'fetching') AND d.due_at <= :now AND h.active = 1 ORDER BY d.due_at, d.id LIMIT :limit

-- name: lease
UPDATE media SET state = 'fetching', due_at = :now + :lease, lease_token = :token, attempts = attempts + 1
WHERE id IN ({ids: :id}) AND state IN ('known', 'fetching') AND due_at <= :now

-- name: leased
SELECT d.id, d.uuid, d.channel_id, d.provider_media_id, d.provider_url, d.mime_type, d.sha256, d.attempts,
       d.provider_expires_at, d.file_name
FROM media d WHERE d.lease_token = :token AND d.state = 'fetching'

-- name: stored
UPDATE media SET state = 'stored', content_hash = :content, thumb_hash = :thumb, claimed_type = mime_type, mime_type = :mime,
    file_name = :file, bytes = :bytes, width = :width, height = :height, fail_reason = :reason, stored_at = :now, due_at = NULL,
    lease_token = NULL
WHERE id = :id AND lease_token = :token AND state = 'fetching'
  AND (provider_expires_at IS NULL OR provider_expires_at >= :now)

-- name: later
UPDATE media SET state = 'known', due_at = :due, fail_reason = :reason, lease_token = NULL
WHERE id = :id AND lease_token = :token AND state = 'fetching'

-- name: failed
UPDATE media SET state = 'failed', due_at = NULL, fail_reason = :reason, lease_token = NULL
WHERE id = :id AND lease_token = :token AND state = 'fetching'

-- Again, because somebody asks for it; not what the provider has forgotten.
-- name: retry
UPDATE media SET state = 'known', due_at = :now, attempts = 0, fail_reason = ''
WHERE id = :id AND state = 'failed' AND (provider_media_id IS NOT NULL OR provider_url IS NOT NULL)
  AND (provider_expires_at IS NULL OR provider_expires_at > :now)

-- What the provider has forgotten meanwhile (every relay was away, the channel was off).
-- name: forgotten
SELECT d.id FROM media d WHERE d.state IN ('known', 'fetching') AND d.provider_expires_at <= :now LIMIT 200

-- name: give_up
UPDATE media SET state = 'failed', due_at = NULL, lease_token = NULL, fail_reason = :reason
WHERE id IN ({ids: :id}) AND state IN ('known', 'fetching')

-- name: touch_messages
UPDATE message SET version = version + 1 WHERE media_id = :id

-- name: next_due
SELECT MIN(d.due_at) FROM media d WHERE d.state IN ('known', 'fetching') AND d.due_at IS NOT NULL

-- name: referenced
SELECT d.content_hash FROM media d WHERE d.content_hash IN ({names: :name})

-- name: referenced_small
SELECT d.thumb_hash FROM media d WHERE d.thumb_hash IN ({names: :name})

-- Uploads that no message took within a day.
-- name: drop_unsent
SELECT d.id FROM media d
WHERE d.uploaded_by IS NOT NULL AND d.state = 'stored' AND d.created_at < :now - 86400000
  AND NOT EXISTS (SELECT 1 FROM message m WHERE m.media_id = d.id)
  AND NOT EXISTS (SELECT 1 FROM snippet s WHERE s.media_id = d.id) LIMIT 200

-- name: forget_content
UPDATE media SET state = 'erased', content_hash = NULL, thumb_hash = NULL, file_name = '' WHERE id IN ({ids: :id})

-- name: session_of_token
SELECT s.id, s.agent_id, a.role FROM agent_session s JOIN agent a ON a.id = s.agent_id
WHERE s.token_hash = :hash AND s.ended_at IS NULL AND a.active = 1

-- What a person may see: files of conversations in their teams' sight, their own uploads, and what canned answers hold.
-- name: file_for
SELECT d.uuid, d.mime_type, d.file_name, d.content_hash, d.thumb_hash, d.bytes, d.state, d.fail_reason, d.id FROM media d
WHERE d.uuid = :uuid AND (d.uploaded_by = :agent
    OR EXISTS (SELECT 1 FROM snippet s WHERE s.media_id = d.id)
    OR EXISTS (SELECT 1 FROM message m JOIN conversation c ON c.id = m.conversation_id
               WHERE m.media_id = d.id
                 AND (NOT EXISTS (SELECT 1 FROM agent v WHERE v.id = :agent AND v.role = 'agent')
                   OR NOT EXISTS (SELECT 1 FROM team_member t WHERE t.agent_id = :agent)
                   OR EXISTS (SELECT 1 FROM team_member t JOIN team_property p ON p.team_id = t.team_id
                              WHERE t.agent_id = :agent AND p.property_id = c.property_id))))

-- name: file_for_link
SELECT d.uuid, d.mime_type, d.file_name, d.content_hash, d.thumb_hash, d.bytes, d.state, d.fail_reason, d.id FROM media d
WHERE d.uuid = :uuid

-- name: add_upload
INSERT INTO media (uuid, channel_id, content_hash, thumb_hash, mime_type, claimed_type, file_name, bytes, width, height, voice, state,
    uploaded_by, stored_at, created_at)
VALUES (:uuid, :channel, :content, :thumb, :mime, :mime, :file, :bytes, :width, :height, :voice, 'stored', :agent, :now, :now)

-- name: to_send
SELECT d.id, d.state, d.uploaded_by, d.mime_type, d.file_name, d.bytes, d.channel_id, h.provider,
       (SELECT COUNT(*) FROM snippet s WHERE s.media_id = d.id), d.voice, d.uuid
FROM media d JOIN channel_account h ON h.id = d.channel_id WHERE d.uuid = :uuid

-- name: copy_for_sending
INSERT INTO media (uuid, channel_id, content_hash, thumb_hash, mime_type, claimed_type, file_name, bytes, width, height, voice, state,
    uploaded_by, stored_at, created_at)
SELECT :uuid, :channel, d.content_hash, d.thumb_hash, d.mime_type, d.claimed_type, d.file_name, d.bytes, d.width, d.height, d.voice,
    'stored', :agent, :now, :now
FROM media d WHERE d.id = :id AND d.state = 'stored'

-- name: want_upload
@insert_new INTO media_upload (media_id, channel_id, due_at, created_at) VALUES (:media, :channel, :now, :now)

-- A failed one is tried anew for another message.
-- name: revive_upload
UPDATE media_upload SET state = 'due', due_at = :now, attempts = 0
WHERE media_id = :media AND channel_id = :channel AND state = 'failed'

-- name: due_uploads
SELECT u.id FROM media_upload u JOIN channel_account h ON h.id = u.channel_id
WHERE u.state IN ('due', 'leased') AND u.due_at <= :now AND h.active = 1 ORDER BY u.due_at, u.id LIMIT :limit

-- Ids that end within an hour and that a message waits for.
-- name: renew_uploads
UPDATE media_upload SET state = 'due', due_at = :now, attempts = 0, provider_media_id = NULL
WHERE state = 'done' AND expires_at <= :now + 3600000
  AND EXISTS (SELECT 1 FROM message m JOIN outbox o ON o.message_id = m.id
              WHERE m.media_id = media_upload.media_id AND o.channel_id = media_upload.channel_id AND o.state = 'due')

-- name: lease_uploads
UPDATE media_upload SET state = 'leased', due_at = :now + :lease, lease_token = :token, attempts = attempts + 1
WHERE id IN ({ids: :id}) AND state IN ('due', 'leased') AND due_at <= :now

-- name: leased_uploads
SELECT u.id, u.media_id, u.channel_id, d.uuid, d.content_hash, d.mime_type, d.file_name, d.bytes, d.voice, u.attempts
FROM media_upload u JOIN media d ON d.id = u.media_id WHERE u.lease_token = :token AND u.state = 'leased'

-- name: upload_done
UPDATE media_upload SET state = 'done', provider_media_id = :provider_id, expires_at = :now + :life, lease_token = NULL
WHERE id = :id AND lease_token = :token AND state = 'leased'

-- name: upload_later
UPDATE media_upload SET state = 'due', due_at = :now + :after, lease_token = NULL
WHERE id = :id AND lease_token = :token AND state = 'leased'

-- name: upload_failed
UPDATE media_upload SET state = 'failed', lease_token = NULL WHERE id = :id AND lease_token = :token AND state = 'leased'

-- name: note_reason
UPDATE media SET fail_reason = :reason WHERE id = :media AND fail_reason <> :reason

-- name: waiting_sends
SELECT o.id, m.id, m.conversation_id FROM outbox o JOIN message m ON m.id = o.message_id
WHERE m.media_id = :media AND o.channel_id = :channel AND o.state = 'due'

-- name: refuse_send
UPDATE outbox SET state = 'refused', begun_at = NULL WHERE id = :id AND state = 'due'

-- name: fail_message
UPDATE message SET failed = 1, error_code = :code, error_text = :text, version = version + 1 WHERE id = :message

-- name: touch_conversation
UPDATE conversation SET version = version + 1 WHERE id = :conversation AND last_message_id = :message

-- name: folder
SELECT s.value FROM setting s WHERE s.scope_kind = 'site' AND s.scope_id = 1 AND s.name = 'media.folder'

-- name: set_folder
@insert_new INTO setting (scope_kind, scope_id, name, value) VALUES ('site', 1, 'media.folder', :folder)

-- name: site_uuid
SELECT s.uuid FROM site s WHERE s.id = 1

-- name: channel_of
SELECT c.channel_id, h.provider FROM conversation c JOIN channel_account h ON h.id = c.channel_id WHERE c.id = :id

-- name: channel_in_use
SELECT h.provider FROM channel_account h WHERE h.id = :channel AND h.active = 1

-- name: figures
SELECT d.state, COUNT(*) FROM media d WHERE d.state IN ('known', 'fetching') GROUP BY d.state
