"""The usual transport of the synchronous client: pyreqwest, which keeps connections alive and verifies TLS."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pyreqwest.client import SyncClientBuilder
from pyreqwest.exceptions import PyreqwestError

from .protocol import HttpRequest, HttpResponse, TransportFailure
from .pyreqwest_common import configured, failure, forked, ready

if TYPE_CHECKING:
    from pyreqwest.client import SyncClient


class PyreqwestTransport:
    """Sends with pyreqwest; ``timeout`` is the usual one in seconds, ``proxy`` a URL (else the environment's)."""

    def __init__(self, *, timeout: float, proxy: str | None = None) -> None:
        self._timeout = timeout
        self._proxy = proxy
        self._process = 0
        self._closed = False
        self._client: SyncClient

    def send(self, request: HttpRequest) -> HttpResponse:
        """The answer; ``TransportFailure`` when there is none."""
        if self._process != os.getpid():  # first use, or a fork: the library's threads do not survive one
            self._open()
        if self._closed:
            raise TransportFailure("The client is closed.", sent=False)
        try:
            response = ready(self._client, request, self._timeout).send()
            return HttpResponse(response.status, response.headers, response.bytes())
        except PyreqwestError as error:
            lost = failure(error)
        raise lost

    def _open(self) -> None:
        try:
            self._client = configured(SyncClientBuilder(), self._timeout, self._proxy).build()
        except RuntimeError:
            raise forked() from None
        self._process = os.getpid()

    def close(self) -> None:
        """Closes its connections."""
        self._closed = True
        if self._process == os.getpid():
            self._client.close()
