-- Gives a lease back; what another has taken meanwhile stays theirs.
--
-- KEYS[1]  the lease: its holder, until it expires
-- ARGV     the holder

if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0
