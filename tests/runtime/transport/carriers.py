"""Both transports behind one face, so that every table of tests runs over both."""

import asyncio

from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.protocol import HttpRequest, TransportFailure

KINDS = ("sync", "async")
SECRETS = {"ACCESS-KEY": "the-key", "ACCESS-SIGN": "the-signature", "ACCESS-PASSPHRASE": "the-passphrase"}


def post(url, body=b'{"a":1}', *, timeout=5.0, headers=None, path="/api/v2/order?a=%24"):
    return HttpRequest("POST", url + path, SECRETS | (headers or {}), body, timeout)


def get(url, *, timeout=5.0):
    return HttpRequest("GET", f"{url}/x", {}, b"", timeout)


class Carrier:
    """One transport; ``send`` returns the answer or the ``TransportFailure``."""

    def __init__(self, kind, **settings):
        self.kind = kind
        self._runner = asyncio.Runner() if kind == "async" else None
        self.transport = (AsyncHttpTransport if self._runner else HttpTransport)(**settings)

    def run(self, made):
        return self._runner.run(made) if self._runner else made

    def send(self, request):
        try:
            return self._runner.run(self.transport.send(request)) if self._runner else self.transport.send(request)
        except TransportFailure as failure:
            return failure

    def connections(self):
        """All that the transport has."""
        pools = self.transport._pools.values()
        return [one for pool in pools for one in pool._open]

    def turn(self):
        """Lets the event loop see what has come meanwhile."""
        if self._runner:
            self._runner.run(asyncio.sleep(0.01))

    def close(self):
        self.run(self.transport.close())

    def end(self):
        self.close()
        if self._runner:
            self._runner.close()
