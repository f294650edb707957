-- What the feed needs to name a conversation's change: was it owner, closing or something else. By primary key.
-- name: facts
SELECT c.id, c.epoch, CASE WHEN c.status IN ('resolved', 'archived') THEN 1 ELSE 0 END, c.version
FROM conversation c WHERE c.id IN ({rows: :id })

-- What is live when somebody starts to listen: index conversation_live.
-- name: live_facts
SELECT c.id, c.epoch, 0, c.version FROM conversation c
WHERE c.live_key IS NOT NULL ORDER BY c.id DESC LIMIT 100000

-- name: login_of
SELECT a.name FROM agent a WHERE a.id = :id
