-- Deletes a document; tells the followers. In one step: in a Cluster what is deleted in one place must not be told in another.
--
-- KEYS[1]  all documents: a hash of key -> '<revision> <value as JSON>'
-- ARGV     key | channel

redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('PUBLISH', ARGV[2], ARGV[1])
return 0
