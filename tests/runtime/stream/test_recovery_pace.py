"""Recovery takes at most its share of a budget, at any moment, beside whatever the user does."""

import asyncio
import time

from specloom.runtime.limits import Key, MemoryLimiter, acquire_async
from specloom.runtime.stream.recovery_pace import RECOVERY_SHARE, RecoveryPace

KEY = Key("k", "orders", 20, 1, "uid")
TOTAL = Key("t", "venue", 6000, 60, "ip")
USERS, SECONDS = 60, 4.0


async def test_recovery_takes_its_share_and_the_user_waits_no_longer_than_stated():
    limiter, pace = MemoryLimiter(), RecoveryPace()
    ours, waits = [], []
    end = time.monotonic() + SECONDS

    async def recover():
        while time.monotonic() < end:
            await pace.wait([KEY, TOTAL])
            await acquire_async(limiter, [KEY, TOTAL])
            ours.append(time.monotonic())

    async def user():
        while time.monotonic() < end:
            began = time.monotonic()
            await acquire_async(limiter, [KEY, TOTAL])
            waits.append(time.monotonic() - began)

    await asyncio.gather(*(recover() for _ in range(5)), *(user() for _ in range(USERS)))
    most = KEY.requests * RECOVERY_SHARE
    for start in ours:
        assert sum(start <= one < start + 0.95 for one in ours) <= most
    # Sixty tasks over what the share leaves them, in the order of asking; a place in the queue more for recovery.
    assert max(waits) <= (USERS + most) / (KEY.requests * (1 - RECOVERY_SHARE)) + 1.5


async def test_a_budget_of_one_is_still_used():
    pace = RecoveryPace()
    single = Key("s", "s", 1, 1, "uid")
    began = time.monotonic()
    for _ in range(2):
        await pace.wait([single])
    assert time.monotonic() - began >= 1
