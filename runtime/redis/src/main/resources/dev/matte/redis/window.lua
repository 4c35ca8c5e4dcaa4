-- Takes from a sliding window, as dev.matte.runtime.limit.WindowCount does.
-- KEYS: a list of slots and how many permits were taken in each, oldest first, then of their sum
-- ARGV: permits in a period, microseconds of a period and of a slot, permits wanted, time
local key = KEYS[1]
local most, period, grain = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local wanted = math.min(tonumber(ARGV[4]), most)
local now = time(ARGV[5])
local slot = (now - now % grain) / grain

-- When the permits of a slot come back.
local function back(slot)
  return (slot + 1) * grain - 1 + period
end

local function at(index)
  return tonumber(redis.call('LINDEX', key, index))
end

local taken = at(-1) or 0
if taken > 0 and at(-3) > slot then
  -- The clock was set back: as if all had been taken now.
  redis.call('DEL', key)
  redis.call('RPUSH', key, text(slot), taken, taken)
  expire(key, back(slot) - now)
end
local before = taken
while taken > 0 and back(at(0)) <= now do
  taken = taken - at(1)
  redis.call('LTRIM', key, 2, -1)
end
if taken ~= before then
  redis.call('LSET', key, -1, taken)
end

if taken + wanted > most then
  local over = taken + wanted - most
  local index = 0
  while over > at(index + 1) do
    over = over - at(index + 1)
    index = index + 2
  end
  return {back(at(index)) - now}
end
if taken > 0 and at(-3) == slot then
  redis.call('LSET', key, -2, at(-2) + wanted)
  redis.call('LSET', key, -1, taken + wanted)
else
  redis.call('RPOP', key)
  redis.call('RPUSH', key, text(slot), wanted, taken + wanted)
end
expire(key, back(slot) - now)
return {0}
