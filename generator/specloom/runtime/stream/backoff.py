"""How long to wait before the next attempt to connect. No sockets, no sleeping."""

from collections.abc import Callable

from .send_queue import SendWindow

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
STEADY_SECONDS = 60.0  # a connection that worked so long starts the pauses anew
SHORT_SECONDS = 2.0  # one that worked for less is as good as none
MOST_A_MINUTE = 9  # attempts of one connection, whatever happens


class Backoff:
    """Pauses that double with each failure, whether nobody answers or connections are accepted and closed again."""

    def __init__(self, jitter: Callable[[float, float], float]) -> None:
        self.failures = 0
        self._jitter = jitter
        self._minute = SendWindow(MOST_A_MINUTE, 60)

    def started(self, now: float) -> None:
        """An attempt begins."""
        self._minute.take(now)

    def failed(self) -> None:
        """An attempt failed."""
        self.failures += 1

    def ended(self, worked: float) -> None:
        """A connection that had worked for so many seconds came to its end."""
        if worked >= STEADY_SECONDS:
            self.failures = 0
        elif worked >= SHORT_SECONDS:
            self.failures = max(self.failures - 1, 0)
        else:
            self.failures += 1

    def pause(self, now: float) -> float:
        """Seconds until the next attempt; connections that were cut all at once do not come back in one instant."""
        if not self.failures:
            pause = self._jitter(0.0, FIRST_PAUSE)
        else:
            longest = min(FIRST_PAUSE * 2.0 ** (self.failures - 1), LONGEST_PAUSE)
            pause = self._jitter(longest / 2, longest)
        return max(pause, self._minute.wait(now))
