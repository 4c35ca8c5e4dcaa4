-- Lets a lease begin anew, unless its owner was lost.
-- KEYS: what is known of the call, a hash
-- ARGV: the owner's fence, microseconds of a lease and of the window, time
local key, fence, lease, window = KEYS[1], ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local now = time(ARGV[4])
local known = redis.call('HMGET', key, 'state', 'fence', 'lease')
if known[1] ~= 'running' or known[2] ~= fence or now >= tonumber(known[3]) then
  return {0}
end
redis.call('HSET', key, 'lease', text(now + lease), 'expiry', text(now + lease + window))
expire(key, lease + window)
return {1}
