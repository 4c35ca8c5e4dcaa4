-- Ends an owner's work without a result, unless it was lost.
-- KEYS: what is known of the call, a hash
-- ARGV: the owner's fence, the state in which it leaves the call, microseconds of the window, time
local key, fence, state, window = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3])
local now = time(ARGV[4])
local known = redis.call('HMGET', key, 'state', 'fence', 'lease')
if known[1] ~= 'running' or known[2] ~= fence or now >= tonumber(known[3]) then
  return {0}
end
redis.call('HSET', key, 'state', state, 'expiry', text(now + window))
expire(key, window)
return {1}
