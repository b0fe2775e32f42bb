-- Appends entries to the log of a meeting, all or none, if it still ends where the writer thinks; tells the followers.
-- Knows nothing of what the entries say.
--
-- KEYS[1]  the stream of the meeting; entry <version> has the id <version>-0
-- ARGV     after: version | after: head | head before the first entry | last instant (ms, by this Redis) | channel
--          then for each entry: head | entry
-- Returns  { 'appended' }
--          { 'conflict', version, head }  where the log ends instead; nothing was written
--          { 'late' }                     the last instant has passed: who asked has given up; nothing was written
--
-- A bare XADD would accept holes, and a second append at the same version by another head. Sent twice, it conflicts.

local time = redis.call('TIME')
if time[1] * 1000 + time[2] / 1000 > tonumber(ARGV[4]) then return { 'late' } end

local version, head = '0', ARGV[3]
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
if last then version, head = string.match(last[1], '^%d+'), last[2][2] end
if version ~= ARGV[1] or head ~= ARGV[2] then return { 'conflict', version, head } end

local entries = {}
for i = 6, #ARGV, 2 do
  table.insert(entries, ARGV[i + 1])
  redis.call('XADD', KEYS[1], string.format('%d-0', version + #entries), 'head', ARGV[i], 'entry', ARGV[i + 1])
end
redis.call('PUBLISH', ARGV[5], '[' .. table.concat(entries, ',') .. ']')
return { 'appended' }
