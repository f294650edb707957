-- SPDX-License-Identifier: GPL-3.0-or-later
-- What administrators set up: small tables, read by their unique keys.

-- name: agent_named
SELECT a.id FROM agent a WHERE a.name = :name

-- name: agent_logins
SELECT a.id, a.name, a.display_name, a.role, a.db_account, a.active FROM agent a ORDER BY a.id LIMIT 10000

-- name: add_agent
INSERT INTO agent (uuid, name, display_name, role, db_account, created_at)
VALUES (:uuid, :name, :display_name, :role, :account, :now)

-- name: add_property
INSERT INTO property (uuid, name, zone, country, currency, language, created_at)
VALUES (:uuid, :name, :zone, :country, :currency, :language, :now)

-- name: properties
SELECT p.id, p.name FROM property p ORDER BY p.id LIMIT 1000

-- name: add_channel
INSERT INTO channel_account (uuid, property_id, provider, name, phone_number_id, api_base, api_version, sender,
    account_sid, waba_id, public_url, allowed_sources, created_at)
VALUES (:uuid, :property, :provider, :name, :phone_number_id, :api_base, :api_version, :sender, :account_sid, :waba_id,
    :public_url, :allowed_sources, :now)

-- name: add_secret
INSERT INTO channel_secret (channel_id, name, sealed) VALUES (:channel, :name, :sealed)

-- name: channel_named
SELECT h.id, h.uuid, h.provider FROM channel_account h WHERE h.name = :name

-- name: put_secret
INSERT INTO channel_secret (channel_id, name, sealed) VALUES (:channel, :name, :sealed)
@on_conflict(channel_id, name) sealed = @new(sealed)

-- name: touch_channel
UPDATE channel_account SET version = version + 1 WHERE id = :channel

-- name: channels
SELECT h.id, h.uuid, h.provider, h.name, h.phone_number_id, h.api_base, h.api_version, h.sender, h.account_sid, h.waba_id,
       h.public_url, h.allowed_sources, h.media_hosts, COALESCE(h.sends_per_second, 0)
FROM channel_account h
WHERE h.active = 1 ORDER BY h.id LIMIT 1000

-- name: secrets
SELECT s.channel_id, s.name, s.sealed FROM channel_secret s JOIN channel_account h ON h.id = s.channel_id
WHERE h.active = 1 LIMIT 10000

-- name: sealed_values
SELECT s.channel_id, s.name, s.sealed, h.uuid, h.name FROM channel_secret s JOIN channel_account h ON h.id = s.channel_id
ORDER BY s.channel_id, s.name LIMIT 10000 @for_update

-- name: reseal
UPDATE channel_secret SET sealed = :sealed WHERE channel_id = :channel AND name = :name

-- name: channels_version
SELECT COALESCE(SUM(h.version), 0) + COUNT(*) FROM channel_account h

-- name: channel_exists
SELECT 1 FROM channel_account h WHERE h.id = :channel

-- name: set_channel_state
UPDATE channel_account SET state = :state, state_detail = :detail, version = version + 1
WHERE id = :channel AND (state <> :state OR state_detail <> :detail)

-- name: initialise_site
UPDATE site SET uuid = :uuid, company = :company, test = :test, created_at = :now WHERE id = 1 AND created_at = 0
