-- What all scripts of Matte share. Numbers are whole and below 2^53, so that nothing is rounded.

-- The time in microseconds: the one that was given, or that of this server.
local function time(given)
  if given ~= '' then
    return tonumber(given)
  end
  local time = redis.call('TIME')
  return time[1] * 1000000 + time[2]
end

-- A whole number as text: by itself Lua would write long ones with an exponent.
local function text(number)
  return string.format('%.0f', number)
end

-- One number divided by another, rounded up.
local function ceil(number, by)
  local more = number + by - 1
  return (more - more % by) / by
end

-- Lets a key go when it says nothing more, and a second later to be sure.
local function expire(key, micros)
  redis.call('PEXPIRE', key, text(ceil(micros, 1000) + 1000))
end

