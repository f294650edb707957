-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows behind each metric (catalogue.cpp says what they mean), out of the views v_fact_... of the same name: they hold
-- the formulas, and who may see which rows. `:from` counts, `:until` does not; intervals may reach beyond.

-- name: first_response
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_first_response f WHERE f.at >= :from AND f.at < :until

-- name: first_response_ai
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_first_response_ai f WHERE f.at >= :from AND f.at < :until

-- name: response
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_response f WHERE f.at >= :from AND f.at < :until

-- name: response_ai
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_response_ai f WHERE f.at >= :from AND f.at < :until

-- name: service_level
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_service_level f WHERE f.at >= :from AND f.at < :until

-- name: wait
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_wait f WHERE f.at >= :from AND f.at < :until

-- name: resolution
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_resolution f WHERE f.at >= :from AND f.at < :until

-- name: messages_ai
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_messages_ai f WHERE f.at >= :from AND f.at < :until

-- name: messages_received
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_messages_received f WHERE f.at >= :from AND f.at < :until

-- name: conversations_new
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_conversations_new f WHERE f.at >= :from AND f.at < :until

-- name: conversations_reopened
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_conversations_reopened f WHERE f.at >= :from AND f.at < :until

-- name: transfers_in
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_transfers_in f WHERE f.at >= :from AND f.at < :until

-- name: transfers_out
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_transfers_out f WHERE f.at >= :from AND f.at < :until

-- name: reopen_rate
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_reopen_rate f WHERE f.at >= :from AND f.at < :until

-- name: satisfaction
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_satisfaction f WHERE f.at >= :from AND f.at < :until

-- name: guest_satisfaction
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_guest_satisfaction f WHERE f.at >= :from AND f.at < :until

-- name: survey_answers
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_survey_answers f WHERE f.at >= :from AND f.at < :until

-- name: dispositions
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_dispositions f WHERE f.at >= :from AND f.at < :until

-- name: service_types
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_service_types f WHERE f.at >= :from AND f.at < :until

-- name: customer_types
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_customer_types f WHERE f.at >= :from AND f.at < :until

-- name: wrap_up
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_wrap_up f WHERE f.at >= :from AND f.at < :until

-- name: delivery_failures
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_delivery_failures f WHERE f.at >= :from AND f.at < :until

-- name: offers_missed
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_offers_missed f WHERE f.at >= :from AND f.at < :until

-- name: ai_containment
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_ai_containment f WHERE f.at >= :from AND f.at < :until

-- name: hand_offs
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_hand_offs f WHERE f.at >= :from AND f.at < :until

-- name: intents
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_intents f WHERE f.at >= :from AND f.at < :until

-- name: sentiments
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_sentiments f WHERE f.at >= :from AND f.at < :until

-- name: urgencies
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_urgencies f WHERE f.at >= :from AND f.at < :until

-- name: conversion
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_conversion f WHERE f.at >= :from AND f.at < :until

-- name: ai_reasons
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_ai_reasons f WHERE f.at >= :from AND f.at < :until

-- name: llm_cost
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_llm_cost f WHERE f.at >= :from AND f.at < :until

-- name: people_cost
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_people_cost f WHERE f.at >= :from AND f.at < :until

-- name: failures
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_failures f WHERE f.at >= :from AND f.at < :until

-- name: unknown_sends
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_unknown_sends f WHERE f.at >= :from AND f.at < :until

-- name: templates
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_templates f WHERE f.at >= :from AND f.at < :until

-- name: template_failures
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_template_failures f WHERE f.at >= :from AND f.at < :until

-- name: ai_answers
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_ai_answers f WHERE f.at >= :from AND f.at < :until
UNION ALL
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_ai_taken f WHERE f.at >= :from AND f.at < :until

-- Per message that was sent: its own row weighs, that of the provider's word counts.
-- name: delivered
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, 0, f.weight, f.label
FROM v_fact_delivery_failures f WHERE f.at >= :from AND f.at < :until
UNION ALL
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_delivered f WHERE f.at >= :from AND f.at < :until

-- name: read
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, 0, f.weight, f.label
FROM v_fact_delivery_failures f WHERE f.at >= :from AND f.at < :until
UNION ALL
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_read f WHERE f.at >= :from AND f.at < :until

-- name: uptime
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_uptime f WHERE f.at < :until AND (f.until_at IS NULL OR f.until_at > :from)

-- name: channel_uptime
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_channel_uptime f WHERE f.at < :until AND (f.until_at IS NULL OR f.until_at > :from)

-- name: messages_sent
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_messages_sent f WHERE f.at >= :from AND f.at < :until

-- name: handled
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_messages_sent f WHERE f.at >= :from AND f.at < :until
UNION ALL
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_closed_by_agent f WHERE f.at >= :from AND f.at < :until

-- name: handle
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_handle f WHERE f.at < :until AND (f.until_at IS NULL OR f.until_at > :from)

-- name: agent_state
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_agent_state f WHERE f.at < :until AND (f.until_at IS NULL OR f.until_at > :from)

-- name: conversation_state
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_conversation_state f WHERE f.at < :until AND (f.until_at IS NULL OR f.until_at > :from)

-- name: in_work [sqlite]
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_in_work f WHERE f.at < :until AND (f.until_at IS NULL OR f.until_at > :from)
  AND f.owned_at < :until AND (f.owned_until IS NULL OR f.owned_until > :from)

-- name: in_work [mysql]
SELECT f.id, f.conversation_id, f.agent_id, f.channel_id, f.property_id, f.at, f.until_at, f.value, f.weight, f.label
FROM v_fact_in_work f WHERE f.at < :until AND (f.until_at IS NULL OR f.until_at > :from)
  AND f.owned_at < :until AND (f.owned_until IS NULL OR f.owned_until > :from)
  AND f.open_at < :until AND (f.open_until IS NULL OR f.open_until > :from)
