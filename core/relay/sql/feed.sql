-- What is live when somebody starts to listen: index conversation_live.
-- name: live_facts
SELECT c.id, c.epoch, 0, c.version FROM conversation c
WHERE c.live_key IS NOT NULL ORDER BY c.id DESC LIMIT 100000

-- name: login_of
SELECT a.name FROM agent a WHERE a.id = :id
