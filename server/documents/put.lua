-- Puts a document if it is still the one that was read; tells the followers.
--
-- KEYS[1]  all documents: a hash of key -> '<revision> <value as JSON>'
-- ARGV     key | the revision it must have ('' when it must not exist) | the new '<revision> <value>' | channel
-- Returns  1 when it was put, 0 when it is another by now

local found = redis.call('HGET', KEYS[1], ARGV[1])
local revision = found and string.match(found, '^%d+') or ''
if revision ~= ARGV[2] then return 0 end

redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('PUBLISH', ARGV[4], ARGV[1])
return 1
