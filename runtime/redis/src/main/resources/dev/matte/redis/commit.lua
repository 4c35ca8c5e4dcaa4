-- Ends a call with what all are told from now on, unless its owner was lost.
-- KEYS: what is known of the call, a hash
-- ARGV: the owner's fence, what is kept, microseconds of the window, time
local key, fence, kept, window = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3])
local now = time(ARGV[4])
local known = redis.call('HMGET', key, 'state', 'fence', 'lease')
if known[1] ~= 'running' or known[2] ~= fence or now >= tonumber(known[3]) then
  return {0}
end
redis.call('HSET', key, 'state', 'done', 'kept', kept, 'expiry', text(now + window))
expire(key, window)
return {1}
