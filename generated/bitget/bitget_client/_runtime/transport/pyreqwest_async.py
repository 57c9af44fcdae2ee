"""pyreqwest for asyncio."""

from __future__ import annotations

import atexit
import os
import time
import weakref
from typing import TYPE_CHECKING

from pyreqwest.client import ClientBuilder
from pyreqwest.exceptions import PyreqwestError

from .protocol import HttpRequest, HttpResponse, TransportFailure
from .pyreqwest_common import configured, failure, forked, ready

if TYPE_CHECKING:
    from pyreqwest.client import Client


class AsyncPyreqwestTransport:
    """Sends with pyreqwest; ``timeout`` is the usual one in seconds, ``proxy`` a URL (else the environment's)."""

    def __init__(self, *, timeout: float, proxy: str | None = None) -> None:
        self._timeout = timeout
        self._proxy = proxy
        self._process = 0
        self._client: Client | None = None
        self._closed = False

    async def send(self, request: HttpRequest) -> HttpResponse:
        """The answer; ``TransportFailure`` when there is none."""
        if self._closed:
            raise TransportFailure("The client is closed.", sent=False)
        if self._client is None or self._process != os.getpid():
            self._client = self._open()
        try:
            response = await ready(self._client, request, self._timeout).send()
            return HttpResponse(response.status, response.headers, await response.bytes())
        except PyreqwestError as error:
            lost = failure(error)
        raise lost

    def _open(self) -> Client:
        try:
            client = configured(ClientBuilder(), self._timeout, self._proxy).build()
        except RuntimeError:
            raise forked() from None
        self._process = os.getpid()
        _opened.add(self)
        return client

    async def close(self) -> None:
        """Closes its connections."""
        self._closed = True
        if self._client is not None and self._process == os.getpid():
            await self._client.close()

    def abandon(self) -> None:
        """Drops the library's client without waiting for it."""
        self._client = None


SETTLE = 0.05
_opened: weakref.WeakSet[AsyncPyreqwestTransport] = weakref.WeakSet()


def _settle() -> None:
    """Lets the library's threads come to rest: an interpreter that is torn down under them aborts."""
    for transport in list(_opened):
        transport.abandon()
    time.sleep(SETTLE)


atexit.register(_settle)
