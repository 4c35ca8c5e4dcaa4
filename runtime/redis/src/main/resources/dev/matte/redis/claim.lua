-- Asks to carry a call out that is to happen once.
-- KEYS: what is known of the call, a hash
-- ARGV: its arguments, who asks, microseconds of a lease and of the window, whether it is
-- repeatable, time
local key, arguments, owner = KEYS[1], ARGV[1], ARGV[2]
local lease, window, repeatable = tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5] == 'yes'
local now = time(ARGV[6])

local known =
  redis.call('HMGET', key, 'state', 'arguments', 'owner', 'fence', 'lease', 'expiry', 'kept')
local state = known[1]
local fence = tonumber(known[4] or 0)

local function own()
  -- Grows with each owner, and over a loss of all that was known too, as time does.
  fence = math.max(fence + 1, now)
  redis.call('HSET', key, 'state', 'running', 'arguments', arguments, 'owner', owner,
    'fence', text(fence), 'lease', text(now + lease), 'expiry', text(now + lease + window))
  redis.call('HDEL', key, 'kept')
  expire(key, lease + window)
  return {'owned', text(fence)}
end

if not state or state == 'free' or tonumber(known[6]) <= now then
  return own()
end
if state == 'running' and known[3] == owner then
  -- Whoever asks did so before and heard no answer, and has done nothing since.
  return own()
end
if known[2] ~= arguments then
  return {'conflict'}
end
if state == 'done' then
  return {'done', known[7]}
end
if state == 'running' and now < tonumber(known[5]) then
  return {'running'}
end
if repeatable then
  return own()
end
if state == 'running' then
  redis.call('HSET', key, 'state', 'lost', 'expiry', text(now + window))
  expire(key, window)
end
return {'lost'}
