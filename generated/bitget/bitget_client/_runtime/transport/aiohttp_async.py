"""aiohttp as a transport: the usual one of the asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from .frames import without_frames
from .memory import plain_headers
from .protocol import CONNECTING, HttpRequest, HttpResponse, TransportFailure

if TYPE_CHECKING:
    from typing import Any

UNSENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,  # the proxy opened no tunnel
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)


class AiohttpTransport:
    """Sends with aiohttp; pass a ``session`` of your own, which then stays yours to close."""

    def __init__(
        self, *, timeout: float = 10.0, proxy: str | None = None, session: aiohttp.ClientSession | None = None
    ) -> None:
        self._timeout = timeout
        self._proxy = proxy
        self._session = session
        self._own = session is None
        self._closed = False

    async def send(self, request: HttpRequest) -> HttpResponse:
        """The answer; ``TransportFailure`` when there is none."""
        if self._closed:
            raise TransportFailure("The client is closed.", sent=False)
        try:
            async with self._opened().request(
                request.method,
                URL(request.url, encoded=True),  # else the encoding of the query would be made anew
                headers=request.headers,
                data=request.body or None,
                timeout=aiohttp.ClientTimeout(total=request.timeout, connect=request.timeout * CONNECTING),
                allow_redirects=False,
                proxy=self._proxy,
            ) as response:
                body = await response.read()
                return HttpResponse(response.status, plain_headers(response.headers), body)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            failure = TransportFailure(_told(error), sent=not isinstance(error, UNSENT))
        except BaseException as error:  # noqa: BLE001 - it is raised again
            raise without_frames(error)  # noqa: B904 - it is the very error
        raise failure

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            options: dict[str, Any] = {"connector": aiohttp.TCPConnector(limit=0)}
            self._session = aiohttp.ClientSession(trust_env=self._proxy is None, auto_decompress=True, **options)
        return self._session

    async def close(self) -> None:
        """Closes its connections."""
        self._closed = True
        if self._session is not None and self._own:
            await self._session.close()


def _told(error: Exception) -> str:
    return (
        f"{type(error).__name__}: {error.strerror}"
        if isinstance(error, OSError) and error.strerror
        else type(error).__name__
    )
