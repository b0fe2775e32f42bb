-- Says what one node has of a meeting and hears what the others have, in one step: nothing can fall between the two.
-- Nodes that have not said for too long that they are still there are forgotten. Knows nothing of what is said.
--
-- KEYS[1]  until when what each node said holds: a sorted set of node -> ms, by this Redis
-- KEYS[2]  what each node said: a hash
-- ARGV     the node | what it says ('' when it leaves) | for how long that holds (ms) | channel
-- Returns  in how many ms the first runs out, if nobody says anything more | what the others said
--
-- Who only says again what it said writes next to nothing. A message goes out when something changed, and only then.

local node, said, holds, channel = ARGV[1], ARGV[2], tonumber(ARGV[3]), ARGV[4]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local changed = false
for _, dead in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', string.format('(%.0f', now))) do
  redis.call('ZREM', KEYS[1], dead)
  changed = redis.call('HDEL', KEYS[2], dead) == 1 or changed
end

if said == '' then
  redis.call('ZREM', KEYS[1], node)
  changed = redis.call('HDEL', KEYS[2], node) == 1 or changed
else
  redis.call('ZADD', KEYS[1], string.format('%.0f', now + holds), node)
  if redis.call('HGET', KEYS[2], node) ~= said then
    redis.call('HSET', KEYS[2], node, said)
    changed = true
  end
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, holds) end
end
if changed then redis.call('PUBLISH', channel, node) end

local others = {}
local all = redis.call('HGETALL', KEYS[2])
for i = 1, #all, 2 do
  if all[i] ~= node then table.insert(others, all[i + 1]) end
end
local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
return { first[2] and tonumber(first[2]) - now or holds, others }
