-- Takes a lease, or takes it longer where this holder has it already.
--
-- KEYS[1]  the lease: its holder, until it expires
-- ARGV     the holder | for how long (ms)
-- Returns  1 when it is this holder's, 0 when another has it

local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
