"""httpx2 as a transport, for those who already carry a configured client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from .frames import without_frames
from .protocol import HttpRequest, HttpResponse, TransportFailure

if TYPE_CHECKING:
    from typing import Any

UNSENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,  # the proxy opened no tunnel
    httpx2.UnsupportedProtocol,
)


class Httpx2Transport:
    """Sends with an ``httpx2.Client``: ``Bitget(transport=Httpx2Transport(httpx2.Client(...)))``."""

    def __init__(self, client: httpx2.Client | None = None) -> None:
        self.client = client or httpx2.Client()

    def send(self, request: HttpRequest) -> HttpResponse:
        """The answer; ``TransportFailure`` when there is none."""
        try:
            answer = self.client.request(request.method, request.url, **_options(request))
            return HttpResponse(answer.status_code, answer.headers, answer.content)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            failure = _failure(error)
        except BaseException as error:  # noqa: BLE001 - it is raised again
            raise without_frames(error)  # noqa: B904 - it is the very error
        raise failure

    def close(self) -> None:
        """Closes its connections."""
        self.client.close()


class AsyncHttpx2Transport:
    """Sends with an ``httpx2.AsyncClient``."""

    def __init__(self, client: httpx2.AsyncClient | None = None) -> None:
        self.client = client or httpx2.AsyncClient()

    async def send(self, request: HttpRequest) -> HttpResponse:
        """The answer; ``TransportFailure`` when there is none."""
        try:
            answer = await self.client.request(request.method, request.url, **_options(request))
            return HttpResponse(answer.status_code, answer.headers, answer.content)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            failure = _failure(error)
        except BaseException as error:  # noqa: BLE001 - it is raised again
            raise without_frames(error)  # noqa: B904 - it is the very error
        raise failure

    async def close(self) -> None:
        """Closes its connections."""
        await self.client.aclose()


def _options(request: HttpRequest) -> dict[str, Any]:
    return {
        "headers": request.headers,
        "content": request.body or None,
        "timeout": request.timeout,
        "follow_redirects": False,
    }


def _failure(error: Exception) -> TransportFailure:
    return TransportFailure(type(error).__name__, sent=not isinstance(error, UNSENT))
