"""What the synchronous and the asynchronous use of pyreqwest share."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from pyreqwest.exceptions import BuilderError, PoolTimeoutError, PyreqwestError
from pyreqwest.proxy import ProxyBuilder

from .protocol import CONNECTING, TransportFailure

if TYPE_CHECKING:
    from pyreqwest.client import BaseClientBuilder

    from .protocol import HttpRequest

    Builder = TypeVar("Builder", bound=BaseClientBuilder)

USER_AGENT = "specloom-client"
NO_CONNECTION = "client error (Connect)"


def configured(builder: Builder, timeout: float, proxy: str | None) -> Builder:
    """No redirects, no referer, a timeout always; the proxy of the argument, else of the environment."""
    builder = builder.timeout(timedelta(seconds=timeout)).connect_timeout(timedelta(seconds=timeout * CONNECTING))
    builder = builder.follow_redirects(False).referer(False).user_agent(USER_AGENT)
    return builder if proxy is None else builder.proxy(ProxyBuilder.all(proxy))


def ready(client: Any, request: HttpRequest, timeout: float) -> Any:
    """The request as the library sends it; no frame that may be shown holds it, as it holds headers.

    Raises:
        TransportFailure: it cannot be written as HTTP.
    """
    try:
        return _built(client, request, timeout)
    except (BuilderError, ValueError) as error:
        reason = type(error).__name__
    raise TransportFailure(f"The request cannot be built: {reason}.", sent=False)


def _built(client: Any, request: HttpRequest, timeout: float) -> Any:
    builder = client.request(request.method, request.url).headers(request.headers)
    if request.body:
        builder = builder.body_bytes(request.body)
    if request.timeout != timeout:
        builder = builder.timeout(timedelta(seconds=request.timeout))
    return builder.build()


def failure(error: PyreqwestError) -> TransportFailure:
    """Whether the request may have left.

    The library calls a connection that was cut after sending a ``ConnectError`` too, and a silence after sending a
    ``ConnectTimeoutError``, so that the class proves nothing: only the cause named for the connecting itself does. A
    request with a timeout of its own that ends while connecting may therefore be taken for sent, never the reverse.
    """
    causes = [cause["message"] for cause in (getattr(error, "details", None) or {}).get("causes") or ()]
    unsent = isinstance(error, PoolTimeoutError) or NO_CONNECTION in causes
    name = type(error).__name__.removesuffix("Error")
    # the first cause holds the URL, which is nobody's business
    return TransportFailure(f"{name}: {causes[-1]}" if len(causes) > 1 else name, sent=not unsent)


def forked() -> TransportFailure:
    """What the library cannot do: its threads do not survive a fork, and it starts no others."""
    return TransportFailure(
        "This process was forked from one that had sent requests; fork before the first, or start it with 'spawn'.",
        sent=False,
    )
