"""What was asked of the mock and what it answered."""

from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO

import msgspec

from specloom.mock.errors import MockError

_KEPT = 20_000


class LogEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One request: ``call`` is empty for unknown paths, ``code`` the envelope's, ``fault`` what was injected.

    Signatures and passphrases are left out of ``headers``.
    """

    time: float
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: str
    call: str
    status: int
    code: str
    remaining: int | None = None
    fault: str = ""
    acted: bool = False


class RequestLog:
    """Keeps the last requests, and writes all of them to a file as JSON lines when one is given."""

    def __init__(self, path: Path | None, secret_headers: frozenset[str]) -> None:
        self.entries: deque[LogEntry] = deque(maxlen=_KEPT)
        self._secret = secret_headers
        self._file = _open(path)

    def shown(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers without those that hold secrets."""
        return {name: value for name, value in headers.items() if name not in self._secret}

    def add(self, entry: LogEntry) -> None:
        """Keep one request."""
        self.entries.append(entry)
        if self._file is not None:
            self._file.write(msgspec.json.encode(entry) + b"\n")

    def close(self) -> None:
        """Write out what is left and close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _open(path: Path | None) -> IO[bytes] | None:
    if path is None:
        return None
    try:
        return path.open("wb")
    except OSError as error:
        raise MockError(f"{path}: cannot be written: {error.strerror}") from None
