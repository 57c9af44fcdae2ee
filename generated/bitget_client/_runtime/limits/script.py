"""The script that runs inside the server; in Python so that it is copied with the rest."""

SCRIPT = """
-- Rolling windows shared by many clients, on the server's own clock. All times are in microseconds.
--
-- KEYS  1: hash of the epoch (id: its name; base: before which others may have sent what is not known here)
--       2: set of the members that reported in this epoch
--       3, 4, then 5, 6 …: sorted set of slots and hash of holds (full, ban) of each budget
-- ARGV  1: operation   2: member   3: ticket   4: epoch that the member knows   5: members that there are
--       6: how often an idle member looks   7: operand   8, 9, then 10, 11 …: requests and span of each budget
--       and, for join only, after them for each budget a count and that many ages

local operation, member, ticket, known = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local expected, look, operand = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000000 + tonumber(clock[2])
local wide = 11000000
local budgets = (#KEYS - 2) / 2

local function text(number) return string.format('%.0f', number) end
local function slots(budget) return KEYS[2 * budget + 1] end
local function holds(budget) return KEYS[2 * budget + 2] end
local function requests(budget) return tonumber(ARGV[2 * budget + 6]) end
local function span(budget) return tonumber(ARGV[2 * budget + 7]) end
local function hold(budget, name) return tonumber(redis.call('HGET', holds(budget), name) or 0) end

local function at(budget, rank)
  return tonumber(redis.call('ZRANGE', slots(budget), rank, rank, 'WITHSCORES')[2])
end

local function note(budget, name, when)
  redis.call('ZADD', slots(budget), text(when), name)
  redis.call('PEXPIRE', slots(budget), math.ceil((2 * span(budget) + math.max(0, when - now)) / 1000) + 1000)
end

-- The start of the last full window that a request at place would fall into; nil when there is none.
local function full_window(budget, place, size)
  local limit = requests(budget)
  for start = math.min(place - 1, size - limit), math.max(0, place - limit + 1), -1 do
    if at(budget, start + limit - 1) - at(budget, start) < span(budget) then return start end
  end
end

-- The first moment from when on at which one more request keeps every window of the budget within its limit.
local function earliest(budget, when)
  local key, limit = slots(budget), requests(budget)
  local size = redis.call('ZCARD', key)
  local place = redis.call('ZCOUNT', key, '-inf', text(when))
  while place < size do
    local start = full_window(budget, place, size)
    if start then
      place = start + limit
      when = math.max(when, at(budget, place - 1))
    else
      if place >= limit then when = math.max(when, at(budget, place - limit) + span(budget)) end
      local last = when
      if place + limit - 1 < size then last = at(budget, place + limit - 1) - span(budget) end
      if when <= last and when <= at(budget, place) then return when end
      place = place + 1
      when = math.max(when, at(budget, place - 1))
    end
  end
  if size >= limit then when = math.max(when, at(budget, size - limit) + span(budget)) end
  return when
end

-- The slot from when on that suits every budget, and the budget that made it latest.
local function choose(when)
  local slot, slowest, settled = when, 1, false
  while not settled do
    settled = true
    for budget = 1, budgets do
      local fits = earliest(budget, math.max(slot, hold(budget, 'full'), hold(budget, 'ban')))
      if fits > slot then slot, slowest, settled = fits, budget, false end
    end
  end
  return slot, slowest
end

-- Whether whoever waited for this moment may send: later promises do not count, they look again when they wake.
local function ready()
  for budget = 1, budgets do
    local sent = redis.call('ZCOUNT', slots(budget), '(' .. text(now - span(budget)), text(now))
    if sent >= requests(budget) or hold(budget, 'full') > now or hold(budget, 'ban') > now then return false end
  end
  return true
end

local function banned()
  for budget = 1, budgets do
    local left = hold(budget, 'ban') - now
    if left > 0 then return {'banned', budget, left} end
  end
end

-- While members have not reported what they sent, nobody may use more than their own share.
local function unsettled()
  if redis.call('SCARD', KEYS[2]) >= expected then return end
  local base, wait = tonumber(redis.call('HGET', KEYS[1], 'base')), nil
  for budget = 1, budgets do
    if span(budget) < wide and now < base + look + span(budget) then
      wait = math.max(wait or 0, base + span(budget) - now)
    end
  end
  if wait then return {'unsettled', 0, math.max(0, wait)} end
end

if operation == 'join' then
  local uptime = tonumber(redis.call('INFO', 'server'):match('uptime_in_seconds:(%d+)'))
  local base = math.max(now - uptime * 1000000, operand)
  if redis.call('EXISTS', KEYS[1]) == 0 then
    redis.call('HSET', KEYS[1], 'id', member .. ':' .. text(now), 'base', text(base))
    redis.call('DEL', KEYS[2])
  elseif known ~= redis.call('HGET', KEYS[1], 'id') and operand > tonumber(redis.call('HGET', KEYS[1], 'base')) then
    redis.call('HSET', KEYS[1], 'base', text(operand))
  end
  redis.call('SADD', KEYS[2], member)
  local place = 2 * budgets + 8
  for budget = 1, budgets do
    for index = 1, tonumber(ARGV[place]) do
      local when = now - tonumber(ARGV[place + index])
      if known ~= redis.call('HGET', KEYS[1], 'id') or when > operand then
        note(budget, ticket .. ':' .. index, when)
      end
    end
    place = place + 1 + tonumber(ARGV[place])
  end
  return {'joined', redis.call('HGET', KEYS[1], 'id'), text(now)}
end

if operation == 'cancel' then
  for budget = 1, budgets do redis.call('ZREM', slots(budget), ticket) end
  return {'done', 0, 0}
end

if redis.call('HGET', KEYS[1], 'id') ~= known then return {'join', 0, 0} end

if operation == 'note' then
  for budget = 1, budgets do note(budget, ticket, now + operand) end
  return {'done', 0, 0}
end

if operation == 'full' or operation == 'ban' then
  local until_ = math.max(now + operand, hold(budgets, operation))
  redis.call('HSET', holds(budgets), operation, text(until_))
  redis.call('PEXPIRE', holds(budgets), math.ceil((until_ - now) / 1000) + 600000)
  return {'done', 0, 0}
end

if operation == 'spent' then
  local sent = redis.call('ZCOUNT', slots(1), '(' .. text(now - span(1)), text(now))
  for index = 1, requests(1) - sent - operand do note(1, ticket .. ':' .. index, now) end
  return {'done', 0, 0}
end

if operation == 'view' then
  local lines = {'view'}
  for budget = 1, budgets do
    local sent = redis.call('ZCOUNT', slots(budget), '(' .. text(now - span(budget)), text(now))
    local opens = math.max(earliest(budget, now), hold(budget, 'full'), hold(budget, 'ban'))
    lines[#lines + 1] = text(sent)
    lines[#lines + 1] = text(opens - now)
    lines[#lines + 1] = text(math.max(0, hold(budget, 'ban') - now))
  end
  return lines
end

-- book and renew; for renew, the ticket's old slot gives way first.
-- operand: the longest wait, -1 for any, -2 for any and for penalties too.
local refusal = unsettled() or (operand > -2 and banned())
if operation == 'renew' then
  for budget = 1, budgets do redis.call('ZREM', slots(budget), ticket) end
end
if refusal then return refusal end

local slot, slowest
if operation == 'renew' and ready() then
  slot, slowest = now, 1
else
  slot, slowest = choose(now)
end
if operand >= 0 and slot - now > operand then return {'late', slowest, slot - now} end
for budget = 1, budgets do
  redis.call('ZREMRANGEBYSCORE', slots(budget), '-inf', text(now - 2 * span(budget)))
  note(budget, ticket, slot)
end
return {'go', slowest, slot - now, text(now)}
"""
