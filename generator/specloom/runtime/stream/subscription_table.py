"""The subscriptions that one connection is to carry: what was asked, confirmed, delayed. No sockets, no sleeping."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from .protocol_events import Key, key_of
from .send_queue import Arg, SubscriptionQueue

ACK_SECONDS = 10.0
ATTEMPTS = 3  # times that a subscription is asked for before the connection is given up
FIRST_DELAY = 5.0
LONGEST_DELAY = 60.0


class WantedSubscription:
    """One subscription; ``sent_at`` is None while it waits in the queue, is delayed or is confirmed.

    ``retry_at`` is when a subscription is asked for again that the exchange refused in passing, ``delays`` how often in
    a row it did; all times are monotonic seconds.
    """

    __slots__ = ("acked", "arg", "attempts", "delays", "retry_at", "sent_at")

    def __init__(self, arg: Arg) -> None:
        self.arg = arg
        self.sent_at: float | None = None
        self.retry_at: float | None = None
        self.attempts = 0
        self.delays = 0
        self.acked = False


class SubscriptionTable:
    """All subscriptions of a connection; what has to be sent goes into ``queue``."""

    def __init__(self, queue: SubscriptionQueue) -> None:
        self._queue = queue
        self._wanted: dict[Key, WantedSubscription] = {}
        self._given_back: Counter[Key] = Counter()

    @property
    def confirmed(self) -> int:
        """Subscriptions that were acknowledged."""
        return sum(wanted.acked for wanted in self._wanted.values())

    def is_confirmed(self, key: Key) -> bool:
        """Whether the subscription was acknowledged."""
        wanted = self._wanted.get(key)
        return wanted is not None and wanted.acked

    def unanswered(self) -> list[WantedSubscription]:
        """Those that were sent and not acknowledged yet."""
        return [wanted for wanted in self._wanted.values() if wanted.sent_at is not None]

    # what the user wants

    def subscribe(self, arg: Arg) -> None:
        """Ask for a channel; it is sent when the limits allow."""
        key = key_of(arg)
        if key not in self._wanted:
            self._wanted[key] = WantedSubscription(arg)
            self._queue.add("subscribe", arg)

    def unsubscribe(self, arg: Arg) -> None:
        """Give a channel back."""
        wanted = self._wanted.pop(key_of(arg), None)
        if wanted is not None and not self._queue.remove("subscribe", wanted.arg):
            self._queue.add("unsubscribe", wanted.arg)

    def resubscribe(self, arg: Arg) -> None:
        """Ask again for a channel that is subscribed, so that it starts over."""
        if not self._queue.remove("unsubscribe", arg):
            self.unsubscribe(arg)
        self.subscribe(arg)

    def forget(self, wanted: WantedSubscription) -> None:
        """The exchange refused it for good."""
        del self._wanted[key_of(wanted.arg)]

    # what was sent and answered

    def sent(self, operation: str, args: Iterable[Arg], now: float) -> None:
        """Note what went out."""
        for arg in args:
            wanted = self._wanted.get(key_of(arg))
            if operation == "unsubscribe":
                self._given_back[key_of(arg)] += 1
            elif wanted is not None:
                wanted.sent_at = now
                wanted.attempts += 1

    def acknowledge(self, wanted: WantedSubscription) -> None:
        """The exchange confirmed it."""
        wanted.sent_at = wanted.retry_at = None
        wanted.attempts = wanted.delays = 0
        wanted.acked = True

    def ended(self, arg: Any, now: float) -> WantedSubscription | None:
        """The exchange ended a subscription: the one that nobody gave back, which is asked for again, or None."""
        wanted = self.find(arg)
        key = key_of(wanted.arg) if wanted is not None else _key_or_none(arg)
        if key is not None and self._given_back[key] > 0:
            self._given_back[key] -= 1
            return None
        if wanted is None or not wanted.acked:
            return None
        wanted.acked = False
        self.delay([wanted], now)
        return wanted

    def delay(self, delayed: Iterable[WantedSubscription], now: float) -> float:
        """Ask for them again later, ever more patiently; the longest wait in seconds."""
        longest = 0.0
        for wanted in delayed:
            seconds = min(FIRST_DELAY * 2.0**wanted.delays, LONGEST_DELAY)
            wanted.delays += 1
            wanted.attempts = 0
            wanted.sent_at, wanted.retry_at = None, now + seconds
            longest = max(longest, seconds)
        return longest

    def overdue(self, now: float) -> bool:
        """Queue what has to be asked for again; whether one stayed unanswered too often."""
        hopeless = False
        for wanted in self._wanted.values():
            if wanted.retry_at is not None and now >= wanted.retry_at:
                wanted.retry_at = None
                self._queue.add("subscribe", wanted.arg)
            elif wanted.sent_at is not None and now >= wanted.sent_at + ACK_SECONDS:
                wanted.sent_at = None
                if wanted.attempts >= ATTEMPTS:
                    hopeless = True
                else:
                    self._queue.add("subscribe", wanted.arg)
        return hopeless

    def excuse(self, now: float) -> None:
        """Reading was held up: answers that seem overdue may stand in the socket's buffer."""
        for wanted in self.unanswered():
            wanted.sent_at = now

    def next_due(self) -> list[float]:
        """When something of this table is due."""
        due = []
        for wanted in self._wanted.values():
            if wanted.sent_at is not None:
                due.append(wanted.sent_at + ACK_SECONDS)
            elif wanted.retry_at is not None:
                due.append(wanted.retry_at)
        return due

    def find(self, arg: Any) -> WantedSubscription | None:
        """The subscription that an ``arg`` of the exchange means: exactly, or as far as both name a member."""
        key = _key_or_none(arg)
        if key is None:
            return None
        exact = self._wanted.get(key)
        if exact is not None:
            return exact
        alike = [wanted for wanted in self._wanted.values() if _is_same(wanted.arg, arg)]
        return alike[0] if len(alike) == 1 else None


def _key_or_none(arg: Any) -> Key | None:
    try:
        return frozenset(arg.items()) if isinstance(arg, dict) else None
    except TypeError:  # a member that is a list or an object
        return None


def _is_same(wanted: Arg, heard: dict[str, Any]) -> bool:
    """Whether the members that both name agree, letter case aside; ``default`` stands for any value."""
    common = wanted.keys() & heard.keys()
    return bool(common) and all(
        wanted[name] == "default" or wanted[name].casefold() == str(heard[name]).casefold() for name in common
    )
