-- Notes that a node agrees on how far the meetings' time is ahead of the clock of the store, or that it is so far from now on;
-- only if it still is what the node has read.
--
-- KEYS[1]  what the nodes have agreed on
-- ARGV     ahead (ms), as it was read | ahead (ms), from now on | now (ms), by the clock of the store
-- Returns  1 when it is noted, 0 when another node has changed it

if (redis.call('HGET', KEYS[1], 'aheadMs') or '0') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'aheadMs', ARGV[2], 'agreedAt', ARGV[3])
redis.call('HINCRBY', KEYS[1], 'agreements', 1)
return 1
