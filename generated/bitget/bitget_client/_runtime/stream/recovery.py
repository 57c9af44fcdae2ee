"""After a gap: asks REST until it has told what was missed, tells the reader how that goes, and never gives up."""

import asyncio
from collections.abc import Callable

from .clock import Clock, Timer, wait
from .event_merger import CONFIRM_SECONDS, EventMerger
from .events import Notice, Recovered, Unrecovered
from .rest_backfill import Backfill, FetchedRows, ReconcileOptions
from .rows import Row
from .shared_limits import log

SETTLE_SECONDS = 4.0  # after the end of a gap REST is asked once more: it may have been behind at first
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 8.0  # while calls fail: when REST is well again the reader has all within a quarter of a minute
LONGEST_UNCERTAIN_PAUSE = 60.0
PATIENT_ROUNDS = 4  # in which uncertain things may become certain before the reader is told
TELL_SECONDS = 8.0  # after which the reader hears of a gap that REST has not told of yet

Window = tuple[float, float]
"""From when to when something may have been missed, on the monotonic clock."""


class Recovery:
    """Completes one private channel: ``emit`` takes rows of REST, ``on_round`` is called after each round."""

    def __init__(
        self,
        backfill: Backfill,
        merger: EventMerger,
        clock: Clock,
        options: ReconcileOptions,
        *,
        arg: dict[str, str],
        emit: Callable[[list[Row]], None],
        tell: Callable[[Notice], None],
        on_round: Callable[[], None],
    ) -> None:
        self._backfill = backfill
        self._merger = merger
        self._clock = clock
        self._options = options
        self._arg = arg
        self._emit = emit
        self._tell = tell
        self._on_round = on_round
        self._task: asyncio.Task[None] | None = None
        self._watch: Timer | None = None
        self._begun = not backfill.snapshots
        self._window: Window | None = None
        self._reached_back = True  # whether the calls are asked from the start of the window on
        self._was_told = False  # that the window is not recovered
        self._gave_up: dict[int, str] = {}  # calls that are refused for good, and why
        self._pausing: asyncio.Future[None] | None = None
        self._uncertain_rounds = 0
        self.ended = False
        self.unanswered = 0

    @property
    def is_open(self) -> bool:
        """Whether something that was missed may still be unknown to the reader."""
        return self._window is not None

    @property
    def is_running(self) -> bool:
        """Whether REST is being asked."""
        return self._task is not None and not self._task.done()

    def gap(self, start: float, end: float) -> None:
        """Nothing was heard between these monotonic times."""
        self._window = (min(start, self._window[0]), max(end, self._window[1])) if self._window else (start, end)
        self._uncertain_rounds = 0
        self._gave_up.clear()
        self._reached_back = False
        self._unwatch()
        self._watch = self._clock.call_later(TELL_SECONDS, self._tell_late)
        if self._pausing is not None and not self._pausing.done():
            self._pausing.set_result(None)
        self.start()

    def start(self) -> None:
        """Ask now, unless that is going on."""
        if self.ended or self.is_running:
            return
        name = f"stream reconcile {self._backfill.rules[0].call}"
        self._task = asyncio.get_running_loop().create_task(self._run(), name=name)

    def start_once(self) -> None:
        """Learn what there is, unless that was done."""
        if not self._begun:
            self.start()

    def _unix_ms(self, monotonic: float) -> int:
        """A monotonic time by the exchange's clock, as it is known now."""
        return int((self._clock.time() - self._clock.monotonic() + monotonic) * 1000)

    async def _run(self) -> None:
        failures = 0
        while not self.ended:
            try:
                pause, failures = await self._step(failures)
            except Exception as error:  # noqa: BLE001 - whatever happens, recovery goes on
                log.exception("Recovery of %s failed", self._arg)
                pause, failures = min(FIRST_PAUSE * 2.0**failures, LONGEST_PAUSE), failures + 1
                self._tell_unrecovered(f"internal error: {type(error).__name__}", (), pause)
            if pause is None:
                return
            await self._sleep(pause)

    async def _step(self, failures: int) -> tuple[float | None, int]:
        """One round; how long to wait until the next one, and failures in a row."""
        await self._options.prepare()
        window = self._window
        if window is not None and not self._reached_back:
            self._reached_back = True
            self._backfill.reach_back(self._unix_ms(window[0]))  # by the clock as it is known now
        fetched = await self._round() if self._begun or window is not None else await self._begin()
        return self._judge(fetched, window, failures)

    async def _sleep(self, seconds: float) -> None:
        """Wait; another gap that ends meanwhile cuts the waiting short."""
        self._pausing = asyncio.get_running_loop().create_future()
        try:
            await wait(self._clock, self._pausing, seconds)
        finally:
            self._pausing = None

    async def _begin(self) -> FetchedRows:
        """Remember what there is, so that its end is noticed."""
        fetched = await self._backfill.ask(self._backfill.snapshots)
        self._begun = not fetched.failures
        self._merger.begin(fetched.answers, fetched.asked)
        return fetched

    async def _round(self) -> FetchedRows:
        """Ask what is not answered yet, give the reader what he missed, and look for orders that are in no list."""
        fetched = await self._backfill.ask(self._due())
        self._take(fetched, is_lookup=False)
        self._on_round()
        for row, opened in self._merger.missing_orders(fetched.asked):
            found = await self._backfill.look_up(row, opened)
            self._take(found, is_lookup=True)
        self.unanswered += len(fetched.failures)
        return fetched

    def _due(self) -> list[int]:
        target = self._target()
        answered = self._backfill.answered
        lists = self._backfill.snapshots if self._merger.uncertain else []
        return [
            place
            for place in range(len(self._backfill.rules))
            if place not in self._gave_up and (target is None or answered[place] < target or place in lists)
        ]

    def _target(self) -> int | None:
        """When a call must have been asked so that its answer covers the gap, Unix ms; None without a gap."""
        return self._unix_ms(self._window[1] + SETTLE_SECONDS) if self._window is not None else None

    def _take(self, fetched: FetchedRows, *, is_lookup: bool) -> None:
        rows = self._merger.fetched(fetched.answers, fetched.asked, is_lookup=is_lookup)
        if rows:
            self._emit(rows)

    # what comes of a round

    def _judge(self, fetched: FetchedRows, window: Window | None, failures: int) -> tuple[float | None, int]:
        """How long to wait until the next round, None when nothing more is to be asked; and failures in a row."""
        if window is not self._window:
            return 0.0, 0  # another gap ended meanwhile
        self._gave_up.update({place: one.reason for place, one in fetched.failures.items() if one.final})
        passing = [one for one in fetched.failures.values() if not one.final]
        if passing:
            pause = min(FIRST_PAUSE * 2.0**failures, LONGEST_PAUSE)
            self._tell_unrecovered(passing[0].reason, tuple(dict.fromkeys(one.call for one in passing)), pause)
            self._uncertain_rounds = 0
            return pause, failures + 1
        uncertain = self._merger.uncertain
        self._uncertain_rounds += 1
        if uncertain and self._uncertain_rounds <= PATIENT_ROUNDS:
            return CONFIRM_SECONDS, 0
        if uncertain:
            pause = min(CONFIRM_SECONDS * 2.0**failures, LONGEST_UNCERTAIN_PAUSE)
            calls = tuple(dict.fromkeys(self._backfill.rules[place].call for place in self._backfill.snapshots))
            self._tell_unrecovered(f"{uncertain} orders or holdings are in no list and have no end yet", calls, pause)
            return pause, failures + 1
        return self._settled(), 0

    def _settled(self) -> float | None:
        """All calls that can tell something have told it: wait for those that may have been behind, or end."""
        target = self._target()
        now = self._unix_ms(self._clock.monotonic())
        answered = enumerate(self._backfill.answered)
        if target is not None and any(when < target and place not in self._gave_up for place, when in answered):
            return max((target - now) / 1000, 0.0)
        self._finish()
        return None

    def _finish(self) -> None:
        window, counts = self._window, dict(self._merger.found)
        blind = self._gave_up
        self._window = None
        self._uncertain_rounds = 0
        self._merger.found.clear()
        self._unwatch()
        if window is None:
            return
        start, end = self._unix_ms(window[0]) / 1000, self._unix_ms(window[1]) / 1000
        if blind:
            calls = tuple(dict.fromkeys(self._backfill.rules[place].call for place in blind))
            reason = next(iter(blind.values()))
            self._tell(Unrecovered(start, end, self._arg, reason, calls, None))
        if len(blind) < len(self._backfill.rules):
            self._tell(Recovered(start, end, self._arg, counts))
        self._was_told = False
        log.info("Recovered %s: %s", self._arg, counts)

    def _tell_unrecovered(self, reason: str, calls: tuple[str, ...], pause: float) -> None:
        if self._window is None:  # a round without a gap failed: something may be missing since the last answers
            now = self._clock.monotonic()
            age = (self._unix_ms(now) - min(self._backfill.answered)) / 1000
            self._window = (now - age, now)
        start, end = (self._unix_ms(one) / 1000 for one in self._window)
        self._was_told = True
        log.warning("Not recovered %s: %s: %s; asked again in %.0f s", self._arg, ", ".join(calls), reason, pause)
        self._tell(Unrecovered(start, end, self._arg, reason, calls, self._clock.time() + pause))

    def _tell_late(self) -> None:
        self._watch = None
        if self._window is not None and not self._was_told:
            calls = tuple(dict.fromkeys(rule.call for rule in self._backfill.rules))
            self._tell_unrecovered("REST has not told all yet", calls, 0.0)

    def _unwatch(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None

    def end(self) -> None:
        """Ask no more."""
        self.ended = True
        self._unwatch()
        if self._task is not None:
            self._task.cancel()

    async def settled(self) -> None:
        """Wait until nothing runs."""
        if self._task is not None:
            await asyncio.wait([self._task])
