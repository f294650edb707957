-- SPDX-License-Identifier: GPL-3.0-or-later
-- The site's language model: how it is asked, what it was asked and cost.

-- name: settings
SELECT s.name, s.value FROM setting s WHERE s.scope_kind = 'site' AND s.scope_id = 1 LIMIT 1000

-- name: secrets
SELECT z.name, z.sealed FROM site_secret z LIMIT 100

-- name: put_secret
INSERT INTO site_secret (name, sealed) VALUES (:name, :sealed) @on_conflict(name) sealed = @new(sealed)

-- name: remove_secret
DELETE FROM site_secret WHERE name = :name

-- Index: llm_call_by_time.
-- name: used
SELECT COALESCE(SUM(l.tokens_in + l.tokens_out), 0), COALESCE(SUM(l.micros), 0) FROM llm_call l WHERE l.at >= :since

-- For consoles.
-- name: limits
SELECT x.name, x.value FROM v_llm_limit x LIMIT 10

-- The same index.
-- name: spent
SELECT COUNT(*), COALESCE(SUM(x.tokens), 0), COALESCE(SUM(x.micros), 0) FROM v_llm_spent x WHERE x.at >= :since

-- name: add_call
INSERT INTO llm_call (conversation_id, decision_id, purpose, model, outcome, tries, tokens_in, tokens_out, micros, took_ms, at)
VALUES (:conversation, :decision, :purpose, :model, :outcome, :tries, :tokens_in, :tokens_out, :micros, :took, :now)

-- Only the suggestion that was looked at, and while it is one.
-- name: word_draft
UPDATE responder_decision SET answer = :text, detail = :detail
WHERE id = :decision AND mode = 'draft' AND action = 'answer' AND answer = :before

-- name: decision_detail
SELECT d.detail, d.conversation_id, d.message_id FROM responder_decision d WHERE d.id = :decision

-- name: set_detail
UPDATE responder_decision SET detail = :detail WHERE id = :decision

