"""One process's talk with the limit server, without I/O: what it asks, how it joins, when it takes it for lost."""

import itertools
import logging
import math
import os
import secrets
import time
from collections.abc import Callable, Generator, Sequence
from typing import TypeAlias, TypeVar

import msgspec

from .fallback import LocalShare, SendLog, kept_back
from .keys import Key
from .server import ScriptCall, ScriptReply
from .server_clock import ServerClock

MICRO = 1_000_000
_ROUNDS = 8
_USUAL_MEMBERS = 4
_TOLD_AT = {b"go": 1, b"wait": 3, b"late": 3, b"banned": 3, b"unsettled": 2}  # where replies say the server's time
_log = logging.getLogger(__name__)

T = TypeVar("T")
Procedure: TypeAlias = Generator[ScriptCall, ScriptReply | None, T]
"""A procedure without I/O: yields what to ask the server; is sent the reply, ``None`` when the server is gone."""


class SharedOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a member behaves; times in seconds."""

    share: float | None
    margin: Callable[[float], float]
    penalty_seconds: float
    wait_for_ban: bool
    probe_interval: float
    prefix: str


class Membership:
    """What the server knows of this process, and what this process must tell a server that forgot."""

    def __init__(self, options: SharedOptions) -> None:
        """Has not met the server yet."""
        self._options = options
        self._name = secrets.token_hex(6)
        self._epoch = ""
        self._joined = False
        self._lost = False
        self._probe_at = 0.0
        self._members = 0
        self._awake = 0
        self._seat: int | None = None
        self.process = os.getpid()
        self.numbers = itertools.count(1)
        self.clock = ServerClock()
        self.send_log = SendLog()
        self.keys: dict[str, Key] = {}
        self.bans: dict[str, float] = {}
        """Until when penalties run, on our own clock: the server may lose them."""

    @property
    def joined(self) -> bool:
        """Whether the server knows what this process sent."""
        return self._joined

    def share(self) -> LocalShare:
        """What this process may use by itself: what the user said, or less where more processes have been seen."""
        stated = self._options.share
        processes = max(_USUAL_MEMBERS if stated is None else 1 / stated, self._members)
        seats = max(processes, (self._seat or 0) + 1)
        return LocalShare(1 / processes, 1 << math.ceil(math.log2(seats)), self._seat)

    def count(self, members: int, awake: int) -> None:
        """So many processes share, and so many of them may have sent lately."""
        self._members, self._awake = members, awake

    def ask(self, operation: str, keys: Sequence[Key], number: int, *operands: int) -> Procedure[ScriptReply | None]:
        """Run the script, after joining where the server does not know us; ``None`` when it is gone."""
        for _ in range(_ROUNDS):
            if not self._joined:
                if self._lost and time.monotonic() < self._probe_at:
                    return None
                if not (yield from self._join()):
                    self._lose()
                    return None
            reply = yield self._asking(operation, keys, number, *operands)
            if reply is None:  # a server that was started anew breaks connections, and must be told everything
                self._joined = False
                continue
            if reply.value[0] == b"join":
                self._joined = False
            elif self._jumped(reply):
                self._joined = yield from self._join(jumped=True)
            else:
                return reply
        return None

    def leave(self) -> Procedure[None]:
        """Leave: the others need not reckon with this process any more."""
        if self._joined:
            yield self._asking("leave", [], 0)
            self._joined = False

    def _join(self, *, jumped: bool = False) -> Procedure[bool]:
        """Report what this process sent; whether the server is there."""
        keys = list(self.keys.values())
        ask = self._asking("join", keys, 0, int(jumped))
        reply = yield ScriptCall(ask.keys, [*ask.arguments, *self._report(keys)])
        if reply is None or reply.value[0] != b"joined":
            return False
        _, epoch, told, members, awake, self._seat = reply.value
        self.count(max(members, self._members), max(awake, self._awake))  # others may not have come back yet
        if self._lost:
            _log.warning("The limit server is back.")
        self._epoch, self._joined, self._lost, self.clock = epoch.decode(), True, False, ServerClock()
        self.clock.jumped(told / MICRO, reply.asked, reply.came)
        return True

    def _lose(self) -> None:
        """The server is gone."""
        if not self._lost:
            percent = 100 * self.share().fraction
            _log.warning("The limit server does not answer: this process keeps to %.0f %% of each budget.", percent)
        self._lost = True
        self._probe_at = time.monotonic() + self._options.probe_interval

    def _jumped(self, reply: ScriptReply) -> bool:
        """Whether the server's clock contradicts what it said before."""
        place = _TOLD_AT.get(reply.value[0])
        return place is not None and self.clock.jumped(reply.value[place] / MICRO, reply.asked, reply.came)

    def _asking(self, operation: str, keys: Sequence[Key], number: int, *operands: int) -> ScriptCall:
        """The script's keys and arguments."""
        options = self._options
        names = [f"{options.prefix}:epoch", f"{options.prefix}:members"]
        limits: list[int] = []
        for key in keys:
            names += (f"{options.prefix}:{kind}:{key.name}" for kind in ("departures", "queue", "due", "holds"))
            limits += (key.requests - kept_back(key), round((key.seconds + options.margin(key.seconds)) * MICRO))
        expected = self._awake or round(1 / self.share().fraction)
        head = (
            operation,
            self._name,
            self._epoch,
            expected,
            round(options.probe_interval * MICRO),
            f"{self._name}:{number}",
        )
        return ScriptCall(names, [*head, *operands, *[0] * (3 - len(operands)), *limits])

    def _report(self, keys: Sequence[Key]) -> list[str | int]:
        """For each budget the penalty left, and how long ago in µs this process sent its recent requests."""
        told: list[str | int] = []
        now = time.monotonic()
        for key in keys:
            recent = self.send_log.recent(key)
            told += (round(max(0.0, self.bans.get(key.name, 0.0) - now) * MICRO), len(recent))
            for number, ago in recent:
                told += (f"{self._name}:{number}", round(ago * MICRO))
        return told
