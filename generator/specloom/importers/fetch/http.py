"""One page asked for over HTTP, as a reader of docs should: named, unhurried, only for news, never led elsewhere."""

import http.client
import urllib.error
import urllib.request
from collections.abc import Iterable, Mapping
from email.utils import parsedate_to_datetime
from importlib.metadata import version

import msgspec

_TIMEOUT = 30.0
_LARGEST = 60_000_000
_LONGEST_WAIT = 120.0
_MOVED = frozenset((301, 302, 303, 307, 308))


class Answer(msgspec.Struct, frozen=True):
    """What a server answered; ``status`` 0 means that nothing came, and ``body`` then says why."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = {}

    @property
    def moved_to(self) -> str | None:
        """Where the page is instead."""
        return self.headers.get("location") if self.status in _MOVED else None

    @property
    def wait(self) -> float:
        """How many seconds the server wants to be left alone; 0 where it does not say."""
        said = self.headers.get("retry-after", "").strip()
        if said.isdigit():
            return min(float(said), _LONGEST_WAIT)
        try:
            until, now = parsedate_to_datetime(said), parsedate_to_datetime(self.headers.get("date", ""))
        except (ValueError, TypeError):
            return 0.0
        return min(max((until - now).total_seconds(), 0.0), _LONGEST_WAIT)


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows nothing by itself."""

    def redirect_request(self, *_: object) -> None:
        return None


class PageReader:
    """Asks for pages; proxies of the environment are used, except for a site on this machine."""

    def __init__(self, *, is_local: bool) -> None:
        """Make the opener that all requests share."""
        handlers: list[urllib.request.BaseHandler] = [_Stay()]
        if is_local:
            handlers.append(urllib.request.ProxyHandler({}))
        self._opener = urllib.request.build_opener(*handlers)
        self._agent = f"specloom/{version('specloom')} (reader of API docs)"

    def get(self, address: str, etag: str | None = None, modified: str | None = None) -> Answer:
        """The page, or 304 when it is what the marks say."""
        headers = {"User-Agent": self._agent, "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9"}
        if etag:
            headers["If-None-Match"] = etag
        if modified:
            headers["If-Modified-Since"] = modified
        request = urllib.request.Request(address, headers=headers)  # noqa: S310 - the site's address is checked
        try:
            with self._opener.open(request, timeout=_TIMEOUT) as response:
                return Answer(response.status, response.read(_LARGEST), _lowered(response.headers.items()))
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, b"", _lowered(error.headers.items()))
        except (OSError, http.client.HTTPException, ValueError) as error:
            reason = getattr(error, "reason", error)
            return Answer(0, str(reason or type(error).__name__).encode())


def _lowered(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers}
