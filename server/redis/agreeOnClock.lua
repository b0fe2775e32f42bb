-- Notes that a node agrees on how far the meetings' time is ahead of the clock of the store, or that it is so far from now on;
-- only if no other has agreed on anything since the node has read it.
--
-- KEYS[1]  what the nodes have agreed on
-- ARGV     agreements, as they were read | ahead (ms), from now on | now (ms), by the clock of the store | 1, or 0: it only lives by it
-- Returns  1 when it is noted, 0 when another node has agreed since

if (redis.call('HGET', KEYS[1], 'agreements') or '0') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'aheadMs', ARGV[2], 'agreedAt', ARGV[3])
redis.call('HINCRBY', KEYS[1], 'agreements', ARGV[4])
return 1
