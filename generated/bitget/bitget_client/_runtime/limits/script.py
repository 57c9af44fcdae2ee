"""The script that runs inside the server; in Python so that it is copied with the rest."""

SCRIPT = """
-- Rolling windows shared by many clients, on the server's own clock. All times are in microseconds.
--
-- KEYS  1: hash of the epoch, in which the server lost nothing: its id, the server's run,
--          base (before which others may have sent what is not known here), recalled (whether a member knew an
--          earlier one), expected (how many members must report), settled (whether they have), seats
--       2: sorted set of the members that reported in this epoch, by when they were last seen
--       then for each budget: sorted set of departures, sorted set of waiters by when they first asked, sorted set of
--       waiters by when they ask again, hash of holds (epoch, full, ban, refusals)
-- ARGV  1: operation   2: member   3: epoch that the member knows   4: how many members it expects
--       5: how often an idle member looks   6: ticket   7, 8, 9: operands
--       10, 11, then 12, 13 …: requests and span of each budget; for join only, then reports

local operation, member, known, ticket = ARGV[1], ARGV[2], ARGV[3], ARGV[6]
local look = tonumber(ARGV[5])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000000 + tonumber(clock[2])
local second = 1000000
local budgets = (#KEYS - 2) / 4
local full, ban, refusals = {}, {}, {}

local function text(number) return string.format('%.0f', number) end
local function operand(place) return tonumber(ARGV[6 + place]) end
local function departures(budget) return KEYS[4 * budget - 1] end
local function queue(budget) return KEYS[4 * budget] end
local function due(budget) return KEYS[4 * budget + 1] end
local function holds(budget) return KEYS[4 * budget + 2] end
local function requests(budget) return tonumber(ARGV[2 * budget + 8]) end
local function span(budget) return tonumber(ARGV[2 * budget + 9]) end
local function epoch(name) return redis.call('HGET', KEYS[1], name) end

local function keep(key, time) redis.call('PEXPIRE', key, math.ceil(time / 1000)) end

local function note(budget, name, when)
  redis.call('ZADD', departures(budget), text(when), name)
  redis.call('ZREMRANGEBYRANK', departures(budget), 0, -requests(budget) - 1)
  keep(departures(budget), 2 * span(budget))
end

local function sent_after(budget, when)
  return redis.call('ZCOUNT', departures(budget), '(' .. text(when), '+inf')
end

local function leave(budget)
  redis.call('ZREM', queue(budget), ticket)
  redis.call('ZREM', due(budget), ticket)
end

local function hold(budget, name, value)
  redis.call('HSET', holds(budget), name, text(value))
  keep(holds(budget), math.max(value - now, 0) + 600 * second)
end

-- Reads a budget's holds. What an earlier epoch left may lie in the future, if the clock went back since.
local function enter(budget, id)
  local found = redis.call('HMGET', holds(budget), 'epoch', 'full', 'ban', 'refusals')
  full[budget] = math.min(tonumber(found[2] or 0), now + 600 * second)
  ban[budget] = math.min(tonumber(found[3] or 0), now + 600 * second)
  refusals[budget] = tonumber(found[4] or 0)
  if found[1] == id then return end
  redis.call('DEL', queue(budget), due(budget))
  redis.call('ZREMRANGEBYSCORE', departures(budget), '(' .. text(now), '+inf')
  redis.call('HSET', holds(budget), 'epoch', id)
  hold(budget, 'ban', ban[budget])
end

-- How many asked before; those at the head who do not ask again lose their place.
local function ahead(budget, since)
  local first = redis.call('ZRANGE', queue(budget), 0, 0)[1]
  while first and first ~= ticket and tonumber(redis.call('ZSCORE', due(budget), first) or 0) < now do
    redis.call('ZREM', queue(budget), first)
    redis.call('ZREM', due(budget), first)
    first = redis.call('ZRANGE', queue(budget), 0, 0)[1]
  end
  if not first then return 0 end
  redis.call('ZADD', queue(budget), text(since), ticket)
  return redis.call('ZRANK', queue(budget), ticket)
end

-- When there is room for one more after so many.
local function opens(budget, before)
  local limit, start = requests(budget), now
  local last = limit - 1 - before % limit
  local blocking = redis.call('ZREVRANGE', departures(budget), last, last, 'WITHSCORES')[2]
  if blocking then start = math.max(now, tonumber(blocking) + span(budget)) end
  return math.max(start, full[budget], ban[budget]) + math.floor(before / limit) * span(budget)
end

local function wait_in(budget, since, left)
  local sleep_for = math.min(left, math.max(second / 4, left / 2))
  redis.call('ZADD', queue(budget), text(since), ticket)
  redis.call('ZADD', due(budget), text(now + sleep_for + second), ticket)
  keep(queue(budget), sleep_for + 60 * second)
  keep(due(budget), sleep_for + 60 * second)
end

local function members() return redis.call('ZCARD', KEYS[2]) end
local function awake() return redis.call('ZCOUNT', KEYS[2], text(now - 60 * second), '+inf') end

-- While members have not reported what they sent, nobody may use more than their own share.
-- That ends once for each epoch, whoever leaves later: what was shared since is in no member's share.
local function unsettled()
  if epoch('settled') then return false end
  local base, recalled, longest = tonumber(epoch('base')), epoch('recalled'), 0
  if recalled then longest = 61 * second end
  for budget = 1, budgets do
    if recalled or span(budget) < 11 * second then longest = math.max(longest, span(budget)) end
  end
  local all = members() >= tonumber(epoch('expected'))
  if not all and now < base + look + longest then return {'unsettled', now - base, now} end
  if all or recalled then redis.call('HSET', KEYS[1], 'settled', 1) end
  return false
end

-- A member's seat is its turn where a share is less than one request.
local function seat()
  local mine = epoch('seat of ' .. member)
  if mine then return tonumber(mine) end
  local free, taken = 0, epoch('seat 0')
  while taken and redis.call('ZSCORE', KEYS[2], taken) do
    free = free + 1
    taken = epoch('seat ' .. free)
  end
  if taken then redis.call('HDEL', KEYS[1], 'seat of ' .. taken) end
  redis.call('HSET', KEYS[1], 'seat of ' .. member, free, 'seat ' .. free, member)
  return free
end

if operation == 'join' then
  local server = redis.call('INFO', 'server')
  local run, id = server:match('run_id:(%w+)'), epoch('id')
  local jumped = operand(1) == 1 and known == id
  if not id or epoch('run') ~= run or jumped then
    id = member .. ':' .. text(now)
    local started = now - tonumber(server:match('uptime_in_seconds:(%d+)')) * second
    redis.call('DEL', KEYS[1], KEYS[2])
    redis.call('HSET', KEYS[1], 'id', id, 'run', run, 'base', text(started), 'expected', 0)
  end
  if known ~= '' and known ~= id and redis.call('HSETNX', KEYS[1], 'recalled', 1) == 1 then
    redis.call('HSET', KEYS[1], 'base', text(now))
    redis.call('HDEL', KEYS[1], 'settled')
  end
  redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', text(now - 600 * second))
  redis.call('ZADD', KEYS[2], text(now), member)
  redis.call('HSET', KEYS[1], 'expected', math.max(tonumber(epoch('expected')), tonumber(ARGV[4])))
  local place = 2 * budgets + 10
  for budget = 1, budgets do
    enter(budget, id)
    local penalty = tonumber(ARGV[place])
    if now + penalty > ban[budget] and penalty > 0 then hold(budget, 'ban', now + penalty) end
    local count = tonumber(ARGV[place + 1])
    for index = place + 2, place + 2 * count, 2 do
      note(budget, ARGV[index], now - tonumber(ARGV[index + 1]))
    end
    place = place + 2 + 2 * count
  end
  return {'joined', id, now, members(), awake(), seat()}
end

if operation == 'leave' then
  redis.call('ZREM', KEYS[2], member)
  return {'done'}
end

if operation == 'cancel' then
  for budget = 1, budgets do
    leave(budget)
    redis.call('ZREM', departures(budget), ticket)
  end
  return {'done'}
end

if epoch('id') ~= known then return {'join', now} end
for budget = 1, budgets do enter(budget, known) end

-- A request that a member let through within its share, which holds only while members have not reported.
if operation == 'note' then
  if not unsettled() then return {'settled'} end
  for budget = 1, budgets do note(budget, ticket, now) end
  return {'noted'}
end

-- A request that may have left as late as operand 1 ago.
if operation == 'late' then
  for budget = 1, budgets do
    local noted = redis.call('ZSCORE', departures(budget), ticket)
    if noted and tonumber(noted) < now - operand(1) then note(budget, ticket, now - operand(1)) end
  end
  return {'done', now}
end

-- The exchange refused: operands are the wait and the penalty. The first refusal fills the call's own budget, another
-- after that wait, or one while the budget over everything is nearly spent, is the penalty over everything.
if operation == 'refused' then
  local count = refusals[1]
  if now >= full[1] then count = count + 1 end
  full[1] = math.max(full[1], now + operand(1))
  local spent = budgets > 1 and sent_after(budgets, now - span(budgets)) >= 0.9 * requests(budgets)
  if count > 1 or spent then
    count = 0
    ban[budgets] = math.max(ban[budgets], now + operand(2))
    hold(budgets, 'ban', ban[budgets])
  end
  hold(1, 'full', full[1])
  hold(1, 'refusals', count)
  return {'refused', math.max(full[1], ban[budgets]) - now, math.max(0, ban[budgets] - now)}
end

if operation == 'forgive' then
  hold(1, 'refusals', 0)
  return {'done'}
end

-- The exchange counted operand 1 in the window that ended operand 2 ago.
if operation == 'spent' then
  local missing = operand(1) - sent_after(1, now - operand(2) - operand(3))
  for index = 1, math.min(missing, requests(1)) do note(1, ticket .. ':' .. index, now - operand(2)) end
  return {'done'}
end

if operation == 'view' then
  local lines = {'view'}
  for budget = 1, budgets do
    lines[#lines + 1] = sent_after(budget, now - span(budget))
    lines[#lines + 1] = opens(budget, redis.call('ZCARD', queue(budget))) - now
    lines[#lines + 1] = math.max(0, ban[budget] - now)
  end
  return lines
end

-- book; operands: the longest wait or -1, whether penalties are waited for, when the ticket first asked or 0.
redis.call('ZADD', KEYS[2], text(now), member)
local waiting = unsettled()
if waiting then return waiting end
for budget = 1, budgets do
  if ban[budget] > now and operand(2) == 0 then return {'banned', budget, ban[budget] - now, now} end
end

local since = now
if operand(3) > 0 then since = math.min(operand(3), now) end
local wait, slowest, left = 0, 1, {}
for budget = 1, budgets do
  left[budget] = opens(budget, ahead(budget, since)) - now
  if left[budget] > wait then wait, slowest = left[budget], budget end
end
local late = operand(1) >= 0 and wait > operand(1)
for budget = 1, budgets do
  if left[budget] > 0 and not late then wait_in(budget, since, left[budget]) else leave(budget) end
end
if late then return {'late', slowest, wait, now} end
if wait > 0 then return {'wait', slowest, wait, now, since} end
local reply = {'go', now, members(), awake(), refusals[1]}
for budget = 1, budgets do
  note(budget, ticket, now)
  reply[#reply + 1] = sent_after(budget, now - span(budget))
end
return reply
"""
