"""The connection to a Redis or Valkey server: runs the one script, says ``None`` when the server is gone."""

import asyncio
import logging
import time
from collections.abc import Sequence
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit
from weakref import WeakKeyDictionary

try:
    import redis
    import redis.asyncio
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ImportError as error:  # pragma: no cover - the message is for users without the package
    raise ImportError("a shared limiter needs the package redis: pip install redis") from error

from ..errors import InvalidRequest
from .script import SCRIPT

_SCHEMES = {"redis": "redis", "rediss": "rediss", "valkey": "redis", "valkeys": "rediss", "unix": "unix"}
_CONNECTIONS = 8  # of one event loop: more would not be quicker
_log = logging.getLogger(__name__)


class ScriptCall(NamedTuple):
    """One run of the script: its keys and arguments."""

    keys: list[str]
    arguments: Sequence[str | int]


class ScriptReply(NamedTuple):
    """What the script said, and when it was asked and had answered, in seconds of the monotonic clock."""

    value: list[Any]
    asked: float
    came: float


def address(url: str) -> tuple[str, float | None]:
    """The URL as the redis package knows it, and its ``share=`` where it has one.

    ``ValueError`` for what cannot be used, without showing a password.
    """
    scheme, mark, rest = url.partition("://")
    if not mark or scheme not in _SCHEMES:
        known = ", ".join(f"{name}://" for name in _SCHEMES)
        begins = f"; this one begins with {scheme[:20]!r}" if mark else ""
        raise ValueError(f"a shared limiter's URL begins with one of {known}{begins}")
    head, _, query = rest.partition("?")
    options = parse_qsl(query, keep_blank_values=True)
    others = urlencode([(name, value) for name, value in options if name != "share"])
    plain = f"{_SCHEMES[scheme]}://{head}{'?' if others else ''}{others}"
    if not _usable(plain):
        raise ValueError(
            "a limiter's URL looks like redis://user:password@host:6379/0?share=0.25; "
            "in a password, write / # ? @ as %2F %23 %3F %40"
        )
    return plain, _share([value for name, value in options if name == "share"])


def _usable(url: str) -> bool:
    """Whether a connection can be made of it; nothing is opened."""
    try:
        parts = urlsplit(url)
        pool = redis.ConnectionPool.from_url(url)
        pool.connection_class(**pool.connection_kwargs)
    except (ValueError, TypeError):
        return False
    return bool(parts.path if parts.scheme == "unix" else parts.hostname) and not parts.fragment


def _share(values: list[str]) -> float | None:
    """The last ``share=`` of a URL."""
    if not values:
        return None
    try:
        return float(values[-1])
    except ValueError:
        raise ValueError(f"share= in a limiter's URL is a number such as 0.25, not {values[-1][:20]!r}") from None


class _Server:
    """What both kinds of connections know of the server."""

    def __init__(self, url: str, timeout: float) -> None:
        """``url`` is an ``address``; ``timeout`` in seconds, for connecting and for answers."""
        self._url = url
        self._options: dict[str, Any] = {
            "socket_timeout": timeout,
            "socket_connect_timeout": timeout,
        }
        self._worked = False
        self._complaint = ""

    def _failed(self, error: Exception) -> None:
        """Takes note of a failure. Raises ``InvalidRequest`` where only the user can help: it never worked."""
        if isinstance(error, redis.AuthenticationError | redis.exceptions.NoPermissionError) and not self._worked:
            raise InvalidRequest(
                "The limit server does not let this client in.",
                remedy="Check user and password in limiter=, and that the user may run scripts and INFO.",
            ) from None
        if isinstance(error, redis.ResponseError) and str(error) != self._complaint:
            self._complaint = str(error)
            _log.warning("The limit server cannot run the script: %r", self._complaint[:200])


class SyncServer(_Server):
    """A blocking connection pool."""

    def __init__(self, url: str, timeout: float) -> None:
        """As ``_Server``."""
        super().__init__(url, timeout)
        self._redis = redis.Redis.from_url(url, retry=Retry(NoBackoff(), 0), **self._options)
        self._script = self._redis.register_script(SCRIPT)

    def run(self, ask: ScriptCall) -> ScriptReply | None:
        """The script's reply. After a failure all connections are made anew."""
        asked = time.monotonic()
        try:
            value: list[Any] = self._script(keys=ask.keys, args=ask.arguments)
        except (redis.RedisError, OSError) as error:
            self._redis.connection_pool.disconnect(inuse_connections=False)
            self._failed(error)
            return None
        self._worked = True
        return ScriptReply(value, asked, time.monotonic())

    def close(self) -> None:
        """Close every connection."""
        self._redis.close()


class AsyncServer(_Server):
    """A few connections for each event loop that asks."""

    def __init__(self, url: str, timeout: float) -> None:
        """As ``_Server``."""
        super().__init__(url, timeout)
        self._pools: WeakKeyDictionary[asyncio.AbstractEventLoop, Any] = WeakKeyDictionary()

    async def run(self, ask: ScriptCall) -> ScriptReply | None:
        """As ``SyncServer.run``."""
        client, script, gate = self._pool()
        async with gate:
            asked = time.monotonic()
            try:
                value: list[Any] = await script(keys=ask.keys, args=ask.arguments)
            except (redis.RedisError, OSError) as error:
                await client.connection_pool.disconnect(inuse_connections=False)
                self._failed(error)
                return None
            self._worked = True
            return ScriptReply(value, asked, time.monotonic())

    async def close(self) -> None:
        """Close the connections of the running loop."""
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool[0].aclose()

    def _pool(self) -> Any:
        """Client, script and gate of the running loop."""
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            retry = redis.asyncio.retry.Retry(NoBackoff(), 0)
            client = redis.asyncio.Redis.from_url(self._url, retry=retry, **self._options)
            pool = self._pools[loop] = (client, client.register_script(SCRIPT), asyncio.Semaphore(_CONNECTIONS))
        return pool
