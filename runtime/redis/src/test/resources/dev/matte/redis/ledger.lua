-- The effects of a call: a hash of the highest fence and of how many effects there were.
local key, verb, fence = KEYS[1], ARGV[1], tonumber(ARGV[2])
local effects = tonumber(redis.call('HGET', key, 'effects')) or 0
if verb == 'write' then
  if (tonumber(redis.call('HGET', key, 'fence')) or 0) > fence then
    redis.call('INCR', 'ledger-refused')
    return {0}
  end
  redis.call('HSET', key, 'fence', text(fence), 'effects', math.max(1, effects))
  return {1}
end
if verb == 'add' then
  redis.call('HSET', key, 'effects', effects + 1)
end
return {verb == 'read' and effects or 1}
