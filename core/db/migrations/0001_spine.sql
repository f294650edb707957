-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole data model. Type macros (@id, @ref, @time, ...) and the step mark: core/db/README.md.
-- Times are milliseconds since 1970 UTC. Every row that a program creates carries a client-made UUIDv7.

CREATE TABLE site (
    id @ref NOT NULL PRIMARY KEY CHECK (id = 1),
    uuid @uuid NOT NULL,
    company @name NOT NULL,
    schema_version @int NOT NULL,
    min_read @int NOT NULL,
    min_write @int NOT NULL,
    test @small NOT NULL DEFAULT 0,
    clock_offset_ms @time NOT NULL DEFAULT 0,
    created_at @time NOT NULL,
    CHECK (test = 1 OR clock_offset_ms = 0)
) @table
--;
-- [mysql]
CREATE FUNCTION bh_now() RETURNS BIGINT READS SQL DATA SQL SECURITY DEFINER
RETURN CAST(FLOOR(UNIX_TIMESTAMP(SYSDATE(3)) * 1000) AS SIGNED) + COALESCE((SELECT clock_offset_ms FROM site WHERE id = 1), 0)
--;
CREATE TABLE retention_class (
    name @word NOT NULL PRIMARY KEY,
    days @int NULL,
    meaning @name NOT NULL
) @table
--;
-- Which class each table belongs to and how a person's rows leave it (:guest is the guest to be erased). Whoever could
-- change these could have anything run, so the relay's account may not. raw_item: core/desk/erasure.h finds its rows.
CREATE TABLE table_retention (
    table_name @word NOT NULL PRIMARY KEY,
    class @word NOT NULL,
    erase_statement @text NULL,
    CONSTRAINT table_retention_class FOREIGN KEY (class) REFERENCES retention_class (name)
) @table
--;
CREATE TABLE property (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    name @name NOT NULL,
    zone @key NOT NULL,
    country @word NOT NULL DEFAULT '',
    currency @word NOT NULL DEFAULT '',
    language @word NOT NULL DEFAULT 'en',
    active @small NOT NULL DEFAULT 1,
    created_at @time NOT NULL,
    CONSTRAINT property_name UNIQUE (name)
) @table
--;
CREATE TABLE agent (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    name @key NOT NULL,
    display_name @name NOT NULL,
    role @word NOT NULL,
    db_account @key NULL,
    active @small NOT NULL DEFAULT 1,
    max_open @int NOT NULL DEFAULT 10,
    version @ref NOT NULL DEFAULT 1,
    created_at @time NOT NULL,
    CONSTRAINT agent_name UNIQUE (name),
    CONSTRAINT agent_account UNIQUE (db_account),
    CONSTRAINT agent_role CHECK (role IN ('agent', 'supervisor', 'admin'))
) @table
--;
CREATE TABLE team (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    name @name NOT NULL,
    created_at @time NOT NULL
) @table
--;
CREATE TABLE team_property (
    team_id @ref NOT NULL,
    property_id @ref NOT NULL,
    PRIMARY KEY (team_id, property_id),
    CONSTRAINT team_property_team FOREIGN KEY (team_id) REFERENCES team (id),
    CONSTRAINT team_property_property FOREIGN KEY (property_id) REFERENCES property (id)
) @table
--;
CREATE TABLE team_member (
    agent_id @ref NOT NULL,
    team_id @ref NOT NULL,
    PRIMARY KEY (agent_id, team_id),
    CONSTRAINT team_member_agent FOREIGN KEY (agent_id) REFERENCES agent (id),
    CONSTRAINT team_member_team FOREIGN KEY (team_id) REFERENCES team (id)
) @table
--;
CREATE TABLE channel_account (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    property_id @ref NOT NULL,
    provider @word NOT NULL,
    name @key NOT NULL,
    phone_number_id @key NOT NULL,
    api_base @name NOT NULL DEFAULT '',
    api_version @word NOT NULL DEFAULT '',
    active @small NOT NULL DEFAULT 1,
    state @word NOT NULL DEFAULT 'ok',
    state_detail @name NOT NULL DEFAULT '',
    version @ref NOT NULL DEFAULT 1,
    created_at @time NOT NULL,
    CONSTRAINT channel_name UNIQUE (name),
    CONSTRAINT channel_number UNIQUE (provider, phone_number_id),
    CONSTRAINT channel_property FOREIGN KEY (property_id) REFERENCES property (id),
    CONSTRAINT channel_provider CHECK (provider IN ('meta', 'twilio', 'lipachat'))
) @table
--;
CREATE TABLE channel_secret (
    channel_id @ref NOT NULL,
    name @word NOT NULL,
    sealed @blob NOT NULL,
    PRIMARY KEY (channel_id, name),
    CONSTRAINT channel_secret_channel FOREIGN KEY (channel_id) REFERENCES channel_account (id)
) @table
--;
CREATE TABLE agent_session (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    agent_id @ref NOT NULL,
    token_hash @key NOT NULL,
    started_at @time NOT NULL,
    seen_at @time NOT NULL,
    ended_at @time NULL,
    end_reason @word NULL,
    CONSTRAINT session_agent FOREIGN KEY (agent_id) REFERENCES agent (id)
) @table
--;
CREATE INDEX session_live ON agent_session (agent_id, ended_at, seen_at)
--;
CREATE INDEX session_open ON agent_session (ended_at, seen_at)
--;
-- No generated key: an agent's account writes here through open_ticket(), and SET insert_id would use the keys up.
CREATE TABLE ticket (
    hash @key NOT NULL PRIMARY KEY,
    agent_id @ref NOT NULL,
    expires_at @time NOT NULL,
    CONSTRAINT ticket_agent FOREIGN KEY (agent_id) REFERENCES agent (id)
) @table
--;
CREATE INDEX ticket_expiry ON ticket (agent_id, expires_at)
--;
CREATE TABLE guest (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    display_name @name NOT NULL,
    customer_type @word NULL,
    language @word NOT NULL DEFAULT '',
    merged_into @ref NULL,
    erased_at @time NULL,
    version @ref NOT NULL DEFAULT 1,
    created_at @time NOT NULL,
    CONSTRAINT guest_merged FOREIGN KEY (merged_into) REFERENCES guest (id),
    CONSTRAINT guest_type CHECK (customer_type IN ('guest', 'prospect', 'returning', 'vip', 'group'))
) @table
--;
CREATE TABLE guest_merge (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    from_guest @ref NOT NULL,
    to_guest @ref NOT NULL,
    persons @json NOT NULL,
    merged_at @time NOT NULL,
    undone_at @time NULL,
    CONSTRAINT guest_merge_from FOREIGN KEY (from_guest) REFERENCES guest (id),
    CONSTRAINT guest_merge_to FOREIGN KEY (to_guest) REFERENCES guest (id)
) @table
--;
CREATE TABLE person (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    provider @word NOT NULL,
    guest_id @ref NOT NULL,
    joined_into @ref NULL,
    display_name @name NOT NULL DEFAULT '',
    user_name @name NOT NULL DEFAULT '',
    version @ref NOT NULL DEFAULT 1,
    created_at @time NOT NULL,
    CONSTRAINT person_guest FOREIGN KEY (guest_id) REFERENCES guest (id),
    CONSTRAINT person_joined FOREIGN KEY (joined_into) REFERENCES person (id)
) @table
--;
CREATE INDEX person_by_guest ON person (guest_id)
--;
CREATE TABLE identity (
    id @id,
    person_id @ref NOT NULL,
    provider @word NOT NULL,
    scope @key NOT NULL DEFAULT '',
    kind @word NOT NULL,
    value @key NOT NULL,
    created_at @time NOT NULL,
    CONSTRAINT identity_key UNIQUE (provider, scope, kind, value),
    CONSTRAINT identity_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT identity_kind CHECK (kind IN ('phone', 'bsuid', 'web'))
) @table
--;
CREATE INDEX identity_by_person ON identity (person_id, kind)
--;
CREATE TABLE reach (
    id @id,
    channel_id @ref NOT NULL,
    person_id @ref NOT NULL,
    window_until @time NULL,
    opted_out_at @time NULL,
    paced_until @time NOT NULL DEFAULT 0,
    last_contact_at @time NULL,
    created_at @time NOT NULL,
    CONSTRAINT reach_key UNIQUE (channel_id, person_id),
    CONSTRAINT reach_channel FOREIGN KEY (channel_id) REFERENCES channel_account (id),
    CONSTRAINT reach_person FOREIGN KEY (person_id) REFERENCES person (id)
) @table
--;
CREATE INDEX reach_by_person ON reach (person_id)
--;
CREATE TABLE taxonomy_version (
    version @int NOT NULL PRIMARY KEY,
    in_force_from @time NOT NULL,
    created_by @ref NULL
) @table
--;
CREATE TABLE disposition (
    version @int NOT NULL,
    code @word NOT NULL,
    position @int NOT NULL,
    needs_reservation @small NOT NULL,
    needs_notes @small NOT NULL,
    PRIMARY KEY (version, code),
    CONSTRAINT disposition_rule UNIQUE (version, code, needs_reservation, needs_notes),
    CONSTRAINT disposition_version FOREIGN KEY (version) REFERENCES taxonomy_version (version)
) @table
--;
-- Closed needs a disposition of a taxonomy version, with the fields it demands: the foreign key carries the demands
-- into the row, the checks compare them with what is there.
CREATE TABLE conversation (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    reach_id @ref NOT NULL,
    channel_id @ref NOT NULL,
    property_id @ref NOT NULL,
    status @word NOT NULL DEFAULT 'open',
    live_key @ref GENERATED ALWAYS AS (CASE WHEN status IN ('open', 'pending', 'snoozed') THEN reach_id END) VIRTUAL,
    owner_kind @word NOT NULL DEFAULT 'nobody',
    owner_id @ref NULL,
    epoch @ref NOT NULL DEFAULT 1,
    version @ref NOT NULL DEFAULT 1,
    priority @small NOT NULL DEFAULT 2,
    customer_type @word NULL,
    service_type @word NULL,
    waiting_since @time NULL,
    last_message_id @ref NULL,
    last_message_at @time NULL,
    last_inbound_at @time NULL,
    snoozed_until @time NULL,
    return_reason @word NULL,
    taxonomy_version @int NULL,
    disposition @word NULL,
    needs_reservation @small NULL,
    needs_notes @small NULL,
    disposition_notes @text NULL,
    reservation_id @name NULL,
    satisfaction @small NULL,
    closed_at @time NULL,
    closed_by @ref NULL,
    continued_from @ref NULL,
    created_at @time NOT NULL,
    CONSTRAINT conversation_live UNIQUE (live_key),
    CONSTRAINT conversation_reach FOREIGN KEY (reach_id) REFERENCES reach (id),
    CONSTRAINT conversation_channel FOREIGN KEY (channel_id) REFERENCES channel_account (id),
    CONSTRAINT conversation_property FOREIGN KEY (property_id) REFERENCES property (id),
    CONSTRAINT conversation_owner FOREIGN KEY (owner_id) REFERENCES agent (id),
    CONSTRAINT conversation_rule FOREIGN KEY (taxonomy_version, disposition, needs_reservation, needs_notes)
        REFERENCES disposition (version, code, needs_reservation, needs_notes),
    CONSTRAINT conversation_continued FOREIGN KEY (continued_from) REFERENCES conversation (id),
    CONSTRAINT conversation_status CHECK (status IN ('open', 'pending', 'snoozed', 'resolved', 'archived')),
    CONSTRAINT conversation_owned CHECK ((owner_kind = 'agent') = (owner_id IS NOT NULL)),
    CONSTRAINT conversation_owner_kind CHECK (owner_kind IN ('nobody', 'agent', 'ai')),
    CONSTRAINT conversation_priority CHECK (priority BETWEEN 0 AND 3),
    CONSTRAINT conversation_service CHECK (service_type IN ('booking', 'complaint', 'inquiry', 'support', 'feedback')),
    CONSTRAINT conversation_customer CHECK (customer_type IN ('guest', 'prospect', 'returning', 'vip', 'group')),
    CONSTRAINT conversation_csat CHECK (satisfaction BETWEEN 1 AND 5),
    CONSTRAINT conversation_closed CHECK (status IN ('open', 'pending', 'snoozed')
        OR (closed_at IS NOT NULL AND taxonomy_version IS NOT NULL AND disposition IS NOT NULL
            AND needs_reservation IS NOT NULL AND needs_notes IS NOT NULL)),
    CONSTRAINT conversation_reservation CHECK (needs_reservation IS NULL OR needs_reservation = 0
        OR (reservation_id IS NOT NULL AND reservation_id <> '')),
    CONSTRAINT conversation_notes CHECK (needs_notes IS NULL OR needs_notes = 0
        OR (disposition_notes IS NOT NULL AND disposition_notes <> '')),
    CONSTRAINT conversation_snoozed CHECK (status <> 'snoozed' OR snoozed_until IS NOT NULL)
) @table
--;
CREATE INDEX conversation_queue ON conversation (status, owner_kind, owner_id, priority, waiting_since)
--;
CREATE INDEX conversation_by_owner ON conversation (owner_id, status)
--;
CREATE INDEX conversation_closed_at ON conversation (closed_at)
--;
CREATE INDEX conversation_by_reach ON conversation (reach_id, id)
--;
CREATE INDEX conversation_snooze ON conversation (status, snoozed_until)
--;
CREATE TABLE closing (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    conversation_id @ref NOT NULL,
    taxonomy_version @int NOT NULL,
    disposition @word NOT NULL,
    agent_id @ref NULL,
    epoch @ref NOT NULL,
    owner_kind @word NOT NULL,
    owner_id @ref NULL,
    status_before @word NOT NULL,
    waiting_before @time NULL,
    closed_at @time NOT NULL,
    undone_at @time NULL,
    reopened_at @time NULL,
    CONSTRAINT closing_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT closing_disposition FOREIGN KEY (taxonomy_version, disposition) REFERENCES disposition (version, code)
) @table
--;
CREATE INDEX closing_by_conversation ON closing (conversation_id, id)
--;
CREATE TABLE media (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    channel_id @ref NOT NULL,
    provider_media_id @key NULL,
    sha256 @key NULL,
    mime_type @key NOT NULL DEFAULT '',
    file_name @name NOT NULL DEFAULT '',
    bytes @ref NULL,
    voice @small NOT NULL DEFAULT 0,
    state @word NOT NULL DEFAULT 'known',
    provider_expires_at @time NULL,
    stored_at @time NULL,
    created_at @time NOT NULL,
    CONSTRAINT media_channel FOREIGN KEY (channel_id) REFERENCES channel_account (id),
    CONSTRAINT media_state CHECK (state IN ('known', 'fetching', 'stored', 'failed', 'erased'))
) @table
--;
CREATE TABLE message (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    conversation_id @ref NOT NULL,
    channel_id @ref NOT NULL,
    direction @small NOT NULL,
    author_kind @word NOT NULL,
    agent_id @ref NULL,
    epoch @ref NOT NULL,
    kind @word NOT NULL DEFAULT 'text',
    body @text NULL,
    payload @name NULL,
    provider_msg_id @key NULL,
    reply_to_id @ref NULL,
    reply_to_provider_id @key NULL,
    media_id @ref NULL,
    forwarded @small NOT NULL DEFAULT 0,
    stage @small NOT NULL DEFAULT 0,
    failed @small NOT NULL DEFAULT 0,
    outcome_unknown @small NOT NULL DEFAULT 0,
    error_code @word NULL,
    error_text @text NULL,
    free_text @small NOT NULL DEFAULT 0,
    window_until @time NULL,
    provider_at @time NULL,
    arrived_at @time NOT NULL,
    version @ref NOT NULL DEFAULT 1,
    CONSTRAINT message_provider UNIQUE (channel_id, provider_msg_id),
    CONSTRAINT message_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT message_agent FOREIGN KEY (agent_id) REFERENCES agent (id),
    CONSTRAINT message_reply FOREIGN KEY (reply_to_id) REFERENCES message (id),
    CONSTRAINT message_media FOREIGN KEY (media_id) REFERENCES media (id),
    CONSTRAINT message_direction CHECK (direction IN (0, 1, 2)),
    CONSTRAINT message_author CHECK (author_kind IN ('guest', 'agent', 'ai', 'system')),
    CONSTRAINT message_by CHECK ((author_kind = 'agent') = (agent_id IS NOT NULL)),
    CONSTRAINT message_stage CHECK (stage BETWEEN 0 AND 5)
) @table
--;
CREATE INDEX message_history ON message (conversation_id, arrived_at, id)
--;
CREATE INDEX message_agent_time ON message (agent_id, arrived_at)
--;
-- Every word of a provider on a message of ours, once: 0-5 are stages, 9 is a failure.
CREATE TABLE message_status (
    message_id @ref NOT NULL,
    stage @small NOT NULL,
    at @time NOT NULL,
    PRIMARY KEY (message_id, stage),
    CONSTRAINT message_status_message FOREIGN KEY (message_id) REFERENCES message (id)
) @table
--;
-- Statuses whose message is not known yet; matched when the send's answer is stored.
CREATE TABLE parked_status (
    id @id,
    channel_id @ref NOT NULL,
    provider_msg_id @key NOT NULL,
    stage @small NOT NULL,
    error_code @word NULL,
    error_text @text NULL,
    at @time NOT NULL,
    parked_at @time NOT NULL,
    CONSTRAINT parked_once UNIQUE (channel_id, provider_msg_id, stage)
) @table
--;
CREATE TABLE reaction (
    message_id @ref NOT NULL,
    author_kind @word NOT NULL,
    emoji @name NOT NULL,
    at @time NOT NULL,
    PRIMARY KEY (message_id, author_kind),
    CONSTRAINT reaction_message FOREIGN KEY (message_id) REFERENCES message (id)
) @table
--;
CREATE TABLE read_mark (
    conversation_id @ref NOT NULL PRIMARY KEY,
    message_id @ref NOT NULL,
    agent_id @ref NULL,
    at @time NOT NULL,
    CONSTRAINT read_mark_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id)
) @table
--;
CREATE TABLE conversation_tag (
    conversation_id @ref NOT NULL,
    tag @name NOT NULL,
    PRIMARY KEY (conversation_id, tag),
    CONSTRAINT tag_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id)
) @table
--;
-- One row per POST, one per item: the inbox is durable before the provider hears 200.
CREATE TABLE raw_delivery (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    channel_id @ref NOT NULL,
    bytes @int NOT NULL,
    items @int NOT NULL,
    received_at @time NOT NULL,
    CONSTRAINT raw_delivery_channel FOREIGN KEY (channel_id) REFERENCES channel_account (id)
) @table
--;
CREATE TABLE raw_item (
    id @id,
    delivery_uuid @uuid NOT NULL,
    position @int NOT NULL,
    channel_id @ref NOT NULL,
    item_key @key NOT NULL,
    raw @json NULL,
    state @word NOT NULL,
    reason @name NULL,
    received_at @time NOT NULL,
    CONSTRAINT raw_item_place UNIQUE (delivery_uuid, position),
    CONSTRAINT raw_item_state CHECK (state IN ('applied', 'duplicate', 'ignored', 'quarantined'))
) @table
--;
CREATE INDEX raw_item_by_state ON raw_item (state, received_at)
--;
CREATE TABLE outbox (
    id @id,
    message_id @ref NOT NULL,
    reach_id @ref NOT NULL,
    channel_id @ref NOT NULL,
    state @word NOT NULL DEFAULT 'due',
    origin @word NOT NULL DEFAULT 'agent',
    epoch @ref NOT NULL,
    attempts @int NOT NULL DEFAULT 0,
    due_at @time NOT NULL,
    lease_token @uuid NULL,
    lease_until @time NULL,
    created_at @time NOT NULL,
    CONSTRAINT outbox_message UNIQUE (message_id),
    CONSTRAINT outbox_to_message FOREIGN KEY (message_id) REFERENCES message (id),
    CONSTRAINT outbox_to_reach FOREIGN KEY (reach_id) REFERENCES reach (id),
    CONSTRAINT outbox_state CHECK (state IN ('due', 'leased', 'started', 'accepted', 'refused', 'unknown', 'cancelled'))
) @table
--;
CREATE INDEX outbox_due ON outbox (state, due_at, id)
--;
CREATE INDEX outbox_serial ON outbox (reach_id, state, id)
--;
CREATE INDEX outbox_lease ON outbox (lease_token)
--;
CREATE TABLE attempt (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    outbox_id @ref NOT NULL,
    number @int NOT NULL,
    state @word NOT NULL,
    live_key @ref GENERATED ALWAYS AS (CASE WHEN state IN ('leased', 'started') THEN outbox_id END) VIRTUAL,
    relay @key NOT NULL,
    leased_at @time NOT NULL,
    started_at @time NULL,
    deadline_at @time NOT NULL,
    ended_at @time NULL,
    error_code @word NULL,
    error_text @text NULL,
    CONSTRAINT attempt_live UNIQUE (live_key),
    CONSTRAINT attempt_outbox FOREIGN KEY (outbox_id) REFERENCES outbox (id),
    CONSTRAINT attempt_state CHECK (state IN ('leased', 'started', 'accepted', 'refused', 'unknown', 'not_sent'))
) @table
--;
CREATE INDEX attempt_by_outbox ON attempt (outbox_id, number)
--;
CREATE INDEX attempt_open ON attempt (state, deadline_at)
--;
CREATE TABLE change_log (
    seq @id,
    kind @small NOT NULL,
    entity_id @ref NOT NULL,
    conversation_id @ref NOT NULL,
    version @ref NOT NULL
) @table
--;
CREATE TABLE agent_state_interval (
    id @id,
    agent_id @ref NOT NULL,
    state @word NOT NULL,
    started_at @time NOT NULL,
    ended_at @time NULL,
    open_key @ref GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN agent_id END) VIRTUAL,
    CONSTRAINT agent_state_open UNIQUE (open_key),
    CONSTRAINT agent_state_agent FOREIGN KEY (agent_id) REFERENCES agent (id),
    CONSTRAINT agent_state_word CHECK (state IN ('available', 'away', 'break', 'wrap_up', 'offline')),
    CONSTRAINT agent_state_order CHECK (ended_at IS NULL OR ended_at >= started_at)
) @table
--;
CREATE INDEX agent_state_time ON agent_state_interval (agent_id, started_at)
--;
CREATE TABLE ownership_interval (
    id @id,
    conversation_id @ref NOT NULL,
    owner_kind @word NOT NULL,
    owner_id @ref NULL,
    epoch @ref NOT NULL,
    reason @word NOT NULL,
    started_at @time NOT NULL,
    ended_at @time NULL,
    open_key @ref GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN conversation_id END) VIRTUAL,
    CONSTRAINT ownership_open UNIQUE (open_key),
    CONSTRAINT ownership_epoch UNIQUE (conversation_id, epoch),
    CONSTRAINT ownership_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT ownership_order CHECK (ended_at IS NULL OR ended_at >= started_at)
) @table
--;
CREATE INDEX ownership_by_owner ON ownership_interval (owner_id, started_at)
--;
CREATE TABLE focus_interval (
    id @id,
    session_id @ref NOT NULL,
    agent_id @ref NOT NULL,
    conversation_id @ref NOT NULL,
    started_at @time NOT NULL,
    ended_at @time NULL,
    open_key @ref GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN session_id END) VIRTUAL,
    CONSTRAINT focus_open UNIQUE (open_key),
    CONSTRAINT focus_session FOREIGN KEY (session_id) REFERENCES agent_session (id),
    CONSTRAINT focus_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT focus_order CHECK (ended_at IS NULL OR ended_at >= started_at)
) @table
--;
CREATE INDEX focus_by_agent ON focus_interval (agent_id, started_at)
--;
CREATE TABLE status_interval (
    id @id,
    conversation_id @ref NOT NULL,
    status @word NOT NULL,
    started_at @time NOT NULL,
    ended_at @time NULL,
    open_key @ref GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN conversation_id END) VIRTUAL,
    CONSTRAINT status_open UNIQUE (open_key),
    CONSTRAINT status_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id),
    CONSTRAINT status_order CHECK (ended_at IS NULL OR ended_at >= started_at)
) @table
--;
CREATE INDEX status_time ON status_interval (conversation_id, started_at)
--;
-- The answer to each command, so that a console which did not hear it asks again and gets the same one.
CREATE TABLE command (
    uuid @uuid NOT NULL PRIMARY KEY,
    agent_id @ref NULL,
    operation @word NOT NULL,
    conversation_id @ref NULL,
    answer @json NOT NULL,
    at @time NOT NULL
) @table
--;
CREATE INDEX command_time ON command (at)
--;
CREATE TABLE text_variant (
    owner_kind @word NOT NULL,
    owner_key @key NOT NULL,
    language @word NOT NULL,
    body @text NOT NULL,
    PRIMARY KEY (owner_kind, owner_key, language)
) @table
--;
CREATE TABLE template (
    id @id,
    uuid @uuid NOT NULL UNIQUE,
    channel_id @ref NOT NULL,
    name @key NOT NULL,
    language @word NOT NULL,
    category @word NOT NULL DEFAULT '',
    status @word NOT NULL DEFAULT 'unknown',
    structure @json NOT NULL,
    synced_at @time NULL,
    version @ref NOT NULL DEFAULT 1,
    CONSTRAINT template_key UNIQUE (channel_id, name, language),
    CONSTRAINT template_channel FOREIGN KEY (channel_id) REFERENCES channel_account (id)
) @table
--;
CREATE TABLE setting (
    scope_kind @word NOT NULL,
    scope_id @ref NOT NULL,
    name @key NOT NULL,
    value @text NOT NULL,
    PRIMARY KEY (scope_kind, scope_id, name),
    CONSTRAINT setting_scope CHECK (scope_kind IN ('site', 'property', 'team', 'channel'))
) @table
--;
CREATE TABLE audit (
    id @id,
    at @time NOT NULL,
    actor_kind @word NOT NULL,
    agent_id @ref NULL,
    action @word NOT NULL,
    entity_kind @word NOT NULL,
    entity_id @ref NOT NULL,
    detail @name NOT NULL DEFAULT ''
) @table
--;
CREATE INDEX audit_entity ON audit (entity_kind, entity_id, id)
--;
CREATE TABLE audit_seal (
    id @id,
    from_id @ref NOT NULL,
    to_id @ref NOT NULL,
    hmac @bytes NOT NULL,
    previous @bytes NOT NULL,
    sealed_at @time NOT NULL,
    CONSTRAINT audit_seal_from UNIQUE (from_id)
) @table
--;
CREATE TABLE job_lease (
    name @word NOT NULL PRIMARY KEY,
    holder @key NOT NULL,
    until_at @time NOT NULL
) @table
--;
-- [mysql]
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit rows are append-only'
--;
-- [mysql]
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit rows are append-only'
--;
-- [sqlite]
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are append-only'); END
--;
-- [sqlite]
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are append-only'); END
--;
-- The change log: kind 1 conversation, 2 message, 3 agent, 4 channel account, 5 taxonomy, 6 template.
@changes conversation INSERT 1 NEW.id NEW.id NEW.version
--;
@changes conversation UPDATE 1 NEW.id NEW.id NEW.version
--;
@changes message INSERT 2 NEW.id NEW.conversation_id NEW.version
--;
@changes message UPDATE 2 NEW.id NEW.conversation_id NEW.version
--;
@changes read_mark INSERT 1 NEW.conversation_id NEW.conversation_id 0
--;
@changes read_mark UPDATE 1 NEW.conversation_id NEW.conversation_id 0
--;
@changes conversation_tag INSERT 1 NEW.conversation_id NEW.conversation_id 0
--;
@changes agent INSERT 3 NEW.id 0 NEW.version
--;
@changes agent UPDATE 3 NEW.id 0 NEW.version
--;
@changes agent_state_interval INSERT 3 NEW.agent_id 0 0
--;
@changes channel_account INSERT 4 NEW.id 0 NEW.version
--;
@changes channel_account UPDATE 4 NEW.id 0 NEW.version
--;
@changes taxonomy_version INSERT 5 NEW.version 0 NEW.version
--;
@changes template INSERT 6 NEW.id 0 NEW.version
--;
@changes template UPDATE 6 NEW.id 0 NEW.version
--;
-- Views: all that a console reads (v_...), and what they are made of (in_..., which no agent's account may read). On MySQL
-- they run with the owner's rights and show an agent what their teams serve; an account that is no agent's (the relay's)
-- sees everything, a deactivated agent nothing.
-- A condition in WHERE alone hides nothing: the server may try the reader's own conditions first and quote the text of a
-- hidden row in a warning. So what guests and agents wrote is @seen(...): NULL outside the reader's sight.
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_viewer AS
SELECT a.id, a.role, a.active,
       (a.role = 'agent' AND EXISTS (SELECT 1 FROM team_member m WHERE m.agent_id = a.id)) AS limited
FROM agent a WHERE a.db_account = SUBSTRING_INDEX(SESSION_USER(), '@', 1)
--;
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_sight AS
SELECT p.id FROM property p
WHERE NOT EXISTS (SELECT 1 FROM in_viewer v)
   OR EXISTS (SELECT 1 FROM in_viewer v WHERE v.active = 1 AND (v.limited = 0
        OR EXISTS (SELECT 1 FROM team_member m JOIN team_property t ON t.team_id = m.team_id
                   WHERE m.agent_id = v.id AND t.property_id = p.id)))
--;
-- [sqlite]
CREATE VIEW in_sight AS SELECT p.id FROM property p
--;
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW in_phone AS
SELECT i.person_id, CONCAT('+', CONVERT(LEFT(i.value, CASE WHEN LENGTH(i.value) > 8 THEN 2 ELSE 0 END) USING utf8mb4), ' ••• ••• ',
           CONVERT(RIGHT(i.value, 3) USING utf8mb4)) COLLATE utf8mb4_unicode_ci AS masked
FROM identity i WHERE i.kind = 'phone'
--;
-- [sqlite]
CREATE VIEW in_phone AS
SELECT i.person_id, '+' || substr(i.value, 1, CASE WHEN length(i.value) > 8 THEN 2 ELSE 0 END) || ' ••• ••• ' || substr(i.value, -3) AS masked
FROM identity i WHERE i.kind = 'phone'
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
       (SELECT COUNT(*) FROM message u WHERE u.conversation_id = c.id AND u.direction = 0
           AND u.id > COALESCE((SELECT k.message_id FROM read_mark k WHERE k.conversation_id = c.id), 0)) AS unread,
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
@view v_tag AS
SELECT t.conversation_id, @seen(t.tag) AS tag FROM conversation_tag t
JOIN conversation c ON c.id = t.conversation_id
WHERE c.property_id IN (SELECT q.id FROM in_sight q)
--;
@view v_thread AS
SELECT m.id, m.uuid, m.conversation_id, m.version, m.direction, m.author_kind, m.agent_id, a.display_name AS author_name,
       m.kind, @seen(m.body) AS body, @seen(d.file_name) AS file_name, d.mime_type, m.stage, m.failed, m.outcome_unknown,
       m.error_code, @seen(m.error_text) AS error_text,
       m.arrived_at, m.provider_at, @wamid(m.provider_msg_id) AS provider_msg_id, m.reply_to_id, q.author_kind AS quote_author,
       @seen(SUBSTR(q.body, 1, 160)) AS quote_text, q.kind AS quote_kind, qa.display_name AS quote_name
FROM message m
JOIN conversation c ON c.id = m.conversation_id
LEFT JOIN agent a ON a.id = m.agent_id
LEFT JOIN media d ON d.id = m.media_id
LEFT JOIN message q ON q.id = m.reply_to_id
LEFT JOIN agent qa ON qa.id = q.agent_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_reaction AS
SELECT e.message_id, e.author_kind, @seen(e.emoji) AS emoji, m.conversation_id FROM reaction e
JOIN message m ON m.id = e.message_id
JOIN conversation c ON c.id = m.conversation_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_ownership AS
SELECT w.id, w.conversation_id, w.owner_kind, w.owner_id, a.display_name AS owner_name, w.epoch, w.reason, w.started_at
FROM ownership_interval w
JOIN conversation c ON c.id = w.conversation_id
LEFT JOIN agent a ON a.id = w.owner_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_closing AS
SELECT z.id, z.conversation_id, z.disposition, z.closed_at, z.undone_at, a.display_name AS agent_name
FROM closing z
JOIN conversation c ON c.id = z.conversation_id
LEFT JOIN agent a ON a.id = z.agent_id
WHERE c.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_agent AS
SELECT a.id, a.name, a.display_name, a.role, a.active, a.version,
       COALESCE((SELECT i.state FROM agent_state_interval i WHERE i.agent_id = a.id AND i.ended_at IS NULL), 'offline') AS state
FROM agent a
--;
@view v_channel AS
SELECT h.id, h.name, h.provider, h.active, h.state, h.state_detail, h.property_id,
       (SELECT MAX(c.last_inbound_at) FROM conversation c WHERE c.channel_id = h.id AND c.status = 'open') AS last_inbound_at
FROM channel_account h
WHERE h.property_id IN (SELECT p.id FROM in_sight p)
--;
@view v_disposition AS
SELECT d.version, d.code, d.position, d.needs_reservation, d.needs_notes, x.language, x.body AS label
FROM disposition d
LEFT JOIN text_variant x ON x.owner_kind = 'disposition' AND x.owner_key = d.code
WHERE d.version = (SELECT MAX(t.version) FROM taxonomy_version t)
--;
@view v_change AS
SELECT l.seq, l.kind, l.entity_id, l.conversation_id, l.version FROM change_log l
--;
@view v_site AS
SELECT s.uuid, s.company, s.schema_version, s.min_read, s.min_write, s.test, s.clock_offset_ms FROM site s
--;
-- [mysql]
CREATE SQL SECURITY DEFINER VIEW v_me AS
SELECT a.id, a.name, a.display_name, a.role, a.active FROM agent a
WHERE a.db_account = SUBSTRING_INDEX(SESSION_USER(), '@', 1)
--;
-- The one thing an agent's account may do besides reading: ask for a ticket that opens the hub once.
-- [mysql]
CREATE FUNCTION open_ticket() RETURNS CHAR(32) CHARACTER SET ascii NOT DETERMINISTIC MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE me BIGINT;
    DECLARE secret CHAR(32) CHARACTER SET ascii;
    SELECT a.id INTO me FROM agent a
     WHERE a.db_account = SUBSTRING_INDEX(SESSION_USER(), '@', 1) AND a.active = 1;
    IF me IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'BH401 this account is not an active agent';
    END IF;
    IF (SELECT COUNT(*) FROM ticket t WHERE t.agent_id = me AND t.expires_at > bh_now()) >= 100 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'BH429 too many tickets at once';
    END IF;
    SET secret = LOWER(HEX(RANDOM_BYTES(16)));
    INSERT INTO ticket (agent_id, hash, expires_at) VALUES (me, SHA2(secret, 256), bh_now() + 30000);
    RETURN secret;
END
--;
-- Whoever may read may also hold row locks (SELECT ... FOR UPDATE, SERIALIZABLE). The relay calls this every few seconds:
-- it ends connections of agents whose transaction holds a lock for over 10 s, or stands open for over 5 minutes.
-- [mysql]
CREATE PROCEDURE bh_end_blockers() READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE victim BIGINT;
    DECLARE finished INT DEFAULT 0;
    DECLARE blockers CURSOR FOR
        SELECT t.trx_mysql_thread_id FROM information_schema.innodb_trx t
        JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id
        WHERE p.user IN (SELECT a.db_account FROM agent a WHERE a.db_account IS NOT NULL)
          AND TIMESTAMPDIFF(SECOND, CONVERT_TZ(t.trx_started, 'SYSTEM', '+00:00'), UTC_TIMESTAMP())
              > CASE WHEN t.trx_lock_structs > 0 THEN 10 ELSE 300 END;
    DECLARE CONTINUE HANDLER FOR NOT FOUND SET finished = 1;
    DECLARE CONTINUE HANDLER FOR 1094 SET finished = finished; -- it has ended by itself
    OPEN blockers;
    FETCH blockers INTO victim;
    WHILE finished = 0 DO
        KILL CONNECTION victim;
        FETCH blockers INTO victim;
    END WHILE;
    CLOSE blockers;
END
--;
INSERT INTO retention_class (name, days, meaning) VALUES
    ('configuration', NULL, 'Kept while the site exists'),
    ('conversation', 1095, 'Conversations, messages and what is known of guests'),
    ('raw', 30, 'Raw slices of applied webhook items'),
    ('operational', 7, 'Queues, sessions, tickets, commands, change log'),
    ('ledger', 1095, 'Intervals that reports are made of; ids only'),
    ('audit', 2555, 'Who did what; ids only')
--;
INSERT INTO table_retention (table_name, class, erase_statement) VALUES
    ('site', 'configuration', NULL),
    ('retention_class', 'configuration', NULL),
    ('table_retention', 'configuration', NULL),
    ('schema_migration', 'configuration', NULL),
    ('property', 'configuration', NULL),
    ('team', 'configuration', NULL),
    ('team_property', 'configuration', NULL),
    ('team_member', 'configuration', NULL),
    ('channel_account', 'configuration', NULL),
    ('channel_secret', 'configuration', NULL),
    ('agent', 'configuration', NULL),
    ('taxonomy_version', 'configuration', NULL),
    ('disposition', 'configuration', NULL),
    ('text_variant', 'configuration', NULL),
    ('template', 'configuration', NULL),
    ('setting', 'configuration', NULL),
    ('agent_session', 'operational', NULL),
    ('ticket', 'operational', NULL),
    ('change_log', 'operational', NULL),
    ('command', 'operational', 'DELETE FROM command WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('job_lease', 'operational', NULL),
    ('guest', 'conversation', 'UPDATE guest SET display_name = '''', customer_type = NULL, language = '''', merged_into = NULL, erased_at = :now, version = version + 1 WHERE id = :guest OR merged_into = :guest'),
    ('guest_merge', 'conversation', 'DELETE FROM guest_merge WHERE from_guest = :guest OR to_guest = :guest'),
    ('person', 'conversation', 'UPDATE person SET display_name = '''', user_name = '''', version = version + 1 WHERE guest_id = :guest'),
    ('identity', 'conversation', 'DELETE FROM identity WHERE person_id IN (SELECT id FROM person WHERE guest_id = :guest)'),
    ('reach', 'conversation', 'UPDATE reach SET window_until = NULL WHERE person_id IN (SELECT id FROM person WHERE guest_id = :guest)'),
    ('conversation', 'conversation', 'UPDATE conversation SET disposition_notes = CASE WHEN disposition_notes IS NULL THEN NULL ELSE ''(erased)'' END, reservation_id = CASE WHEN reservation_id IS NULL THEN NULL ELSE ''(erased)'' END, version = version + 1 WHERE reach_id IN (SELECT r.id FROM reach r JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('closing', 'conversation', NULL),
    ('conversation_tag', 'conversation', 'DELETE FROM conversation_tag WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('read_mark', 'conversation', NULL),
    ('media', 'conversation', 'UPDATE media SET provider_media_id = NULL, sha256 = NULL, file_name = '''', state = ''erased'' WHERE id IN (SELECT m.media_id FROM message m JOIN conversation c ON c.id = m.conversation_id JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('message', 'conversation', 'UPDATE message SET body = NULL, payload = NULL, error_text = NULL, reply_to_provider_id = NULL, provider_msg_id = CASE WHEN provider_msg_id IS NULL THEN NULL ELSE uuid END, version = version + 1 WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('message_status', 'conversation', NULL),
    ('parked_status', 'operational', NULL),
    ('reaction', 'conversation', 'DELETE FROM reaction WHERE message_id IN (SELECT m.id FROM message m JOIN conversation c ON c.id = m.conversation_id JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('raw_delivery', 'raw', NULL),
    ('raw_item', 'raw', NULL),
    ('outbox', 'operational', NULL),
    ('attempt', 'operational', 'UPDATE attempt SET error_text = NULL WHERE outbox_id IN (SELECT o.id FROM outbox o JOIN reach r ON r.id = o.reach_id JOIN person p ON p.id = r.person_id WHERE p.guest_id = :guest)'),
    ('agent_state_interval', 'ledger', NULL),
    ('ownership_interval', 'ledger', NULL),
    ('focus_interval', 'ledger', NULL),
    ('status_interval', 'ledger', NULL),
    ('audit', 'audit', NULL),
    ('audit_seal', 'audit', NULL)
--;
INSERT INTO taxonomy_version (version, in_force_from, created_by) VALUES (1, 0, NULL)
--;
INSERT INTO disposition (version, code, position, needs_reservation, needs_notes) VALUES
    (1, 'resolved', 1, 0, 0),
    (1, 'booking_confirmed', 2, 1, 0),
    (1, 'booking_cancelled', 3, 1, 0),
    (1, 'inquiry_answered', 4, 0, 0),
    (1, 'complaint_resolved', 5, 0, 0),
    (1, 'complaint_escalated', 6, 0, 1),
    (1, 'escalated', 7, 0, 1),
    (1, 'follow_up_required', 8, 0, 1),
    (1, 'no_response', 9, 0, 0),
    (1, 'wrong_number', 10, 0, 0),
    (1, 'spam', 11, 0, 0)
--;
INSERT INTO text_variant (owner_kind, owner_key, language, body) VALUES
    ('disposition', 'resolved', 'en', 'Resolved'),
    ('disposition', 'booking_confirmed', 'en', 'Booking confirmed'),
    ('disposition', 'booking_cancelled', 'en', 'Booking cancelled'),
    ('disposition', 'inquiry_answered', 'en', 'Inquiry answered'),
    ('disposition', 'complaint_resolved', 'en', 'Complaint resolved'),
    ('disposition', 'complaint_escalated', 'en', 'Complaint escalated'),
    ('disposition', 'escalated', 'en', 'Escalated'),
    ('disposition', 'follow_up_required', 'en', 'Follow-up required'),
    ('disposition', 'no_response', 'en', 'No response'),
    ('disposition', 'wrong_number', 'en', 'Wrong number'),
    ('disposition', 'spam', 'en', 'Spam')
--;
INSERT INTO site (id, uuid, company, schema_version, min_read, min_write, test, clock_offset_ms, created_at)
VALUES (1, '00000000-0000-7000-8000-000000000000', '', 1, 1, 1, 0, 0, 0)
