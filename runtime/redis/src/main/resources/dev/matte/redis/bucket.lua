-- Takes from a token bucket, as dev.matte.runtime.limit.TokenBucket does.
-- KEYS: a hash of the level, in units, and of the time at which it was that
-- ARGV: permits in a period, microseconds of a period, burst, permits wanted, time
local key = KEYS[1]
local permits, period, burst = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local wanted = math.min(tonumber(ARGV[4]), burst) * period
local now = time(ARGV[5])

local capacity = burst * period
local held = redis.call('HMGET', key, 'level', 'at')
local level = tonumber(held[1]) or capacity
local at = tonumber(held[2]) or now
local passed = math.max(0, now - at)
if passed >= ceil(capacity - level, permits) then
  level = capacity
else
  level = level + passed * permits
end

if level < wanted then
  if now < at then
    -- The clock was set back: time is counted from here.
    redis.call('HSET', key, 'at', text(now))
  end
  return {ceil(wanted - level, permits)}
end
level = level - wanted
redis.call('HSET', key, 'level', text(level), 'at', text(now))
expire(key, ceil(capacity - level, permits))
return {0}
