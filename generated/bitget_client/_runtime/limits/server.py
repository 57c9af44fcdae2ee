"""The connection to a Redis or Valkey server: runs the one script, says ``None`` when the server is gone."""

import asyncio
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit
from weakref import WeakKeyDictionary

try:
    import redis
    import redis.asyncio
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ImportError as error:  # pragma: no cover - the message is for users without the package
    raise ImportError("a shared limiter needs the package redis: pip install redis") from error

from .script import SCRIPT

_SCHEMES = {"redis": "redis", "rediss": "rediss", "valkey": "redis", "valkeys": "rediss", "unix": "unix"}
_GONE = (redis.ConnectionError, redis.TimeoutError, redis.BusyLoadingError, OSError)


def address(url: str) -> str:
    """The URL as the redis package knows it; ``ValueError`` for other schemes, without showing a password."""
    scheme, mark, rest = url.partition("://")
    if not mark or scheme not in _SCHEMES:
        known = ", ".join(f"{name}://" for name in _SCHEMES)
        raise ValueError(f"a shared limiter's URL begins with one of {known}; this one begins with {scheme[:20]!r}")
    return f"{_SCHEMES[scheme]}://{rest}"


def share_of(url: str) -> tuple[str, float | None]:
    """The URL without ``share=`` in its query, and the share; ``ValueError`` when it is no number."""
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    shares = [value for name, value in query if name == "share"]
    if not shares:
        return url, None
    try:
        share = float(shares[-1])
    except ValueError:
        raise ValueError(f"share= in a limiter's URL is a number such as 0.25, not {shares[-1][:20]!r}") from None
    rest = urlencode([(name, value) for name, value in query if name != "share"])
    return urlunsplit(parts._replace(query=rest)), share


class SyncServer:
    """A blocking connection pool."""

    def __init__(self, url: str, timeout: float) -> None:
        """``timeout`` in seconds, for connecting and for answers."""
        self._redis = redis.Redis.from_url(
            address(url), socket_timeout=timeout, socket_connect_timeout=timeout, retry=Retry(NoBackoff(), 0)
        )
        self._script = self._redis.register_script(SCRIPT)

    def run(self, keys: list[str], arguments: list[Any]) -> list[Any] | None:
        """The script's reply. A connection that the server dropped is tried once more, on a fresh one."""
        for last in (False, True):
            try:
                reply: list[Any] = self._script(keys=keys, args=arguments)
            except redis.TimeoutError:
                return None
            except _GONE:
                self._redis.connection_pool.disconnect(inuse_connections=False)
                if last:
                    return None
            else:
                return reply
        return None

    def close(self) -> None:
        """Close every connection."""
        self._redis.close()


class AsyncServer:
    """A connection pool for each event loop that asks."""

    def __init__(self, url: str, timeout: float) -> None:
        """As ``SyncServer``."""
        self._url = address(url)
        self._timeout = timeout
        self._pools: WeakKeyDictionary[asyncio.AbstractEventLoop, Any] = WeakKeyDictionary()

    async def run(self, keys: list[str], arguments: list[Any]) -> list[Any] | None:
        """As ``SyncServer.run``."""
        client, script = self._pool()
        for last in (False, True):
            try:
                reply: list[Any] = await script(keys=keys, args=arguments)
            except redis.TimeoutError:
                return None
            except _GONE:
                await client.connection_pool.disconnect(inuse_connections=False)
                if last:
                    return None
            else:
                return reply
        return None

    async def close(self) -> None:
        """Close the connections of the running loop."""
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool[0].aclose()

    def _pool(self) -> Any:
        """Client and script of the running loop."""
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            client = redis.asyncio.Redis.from_url(
                self._url,
                socket_timeout=self._timeout,
                socket_connect_timeout=self._timeout,
                retry=redis.asyncio.retry.Retry(NoBackoff(), 0),
            )
            pool = self._pools[loop] = (client, client.register_script(SCRIPT))
        return pool
