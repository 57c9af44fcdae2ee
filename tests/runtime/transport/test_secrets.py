"""Nothing that a transport shows holds a header: neither its objects nor the locals of its frames."""

import asyncio
import gc
import inspect
import traceback

import httpx2
import pytest
from carriers import SECRETS, post
from fault_server import wait_for

from specloom.runtime.transport.aiohttp_async import AiohttpTransport
from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.httpx2 import AsyncHttpx2Transport, Httpx2Transport
from specloom.runtime.transport.protocol import HttpRequest, TransportFailure
from specloom.runtime.transport.pyreqwest_async import AsyncPyreqwestTransport
from specloom.runtime.transport.pyreqwest_sync import PyreqwestTransport

PACKAGE = "specloom.runtime.transport"


def broken(peer):
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\nset-cookie: the-cookie\r\nContent-Length: 99\r\n\r\n" + b'{"secret":"the-new-key"')


def frames_of(error):
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format(chain=True))


async def raising(transport, request):
    return await transport.send(request)


CASES = {
    "cut": broken,
    "closed": lambda peer: peer.request(),
    "garbage": lambda peer: (peer.request(), peer.send(b"hello the-new-key\r\n\r\n"), peer.gone()),
    "late": lambda peer: (peer.request(), peer.gone()),
}


@pytest.mark.parametrize("name", [*CASES, "no HTTP", "gone", "interrupted"])
def test_tracebacks_with_locals(serve, carry, monkeypatch, name):
    server, carrier = serve(CASES.get(name, broken)), carry(proxy="http://user:the-word@127.0.0.1:9")
    request = post(server.url, b'{"a":"the-body"}', timeout=0.3)
    if name == "no HTTP":
        request.headers["X-One"] = "\u20acthe-key"
    if name == "gone":
        request.url = "https://exchange.test/?a=the-query"
    if name == "interrupted":

        def interrupt(*_):
            raise KeyboardInterrupt

        from specloom.runtime.transport.http1 import Http1

        monkeypatch.setattr(Http1, "handed", interrupt)
    with pytest.raises((TransportFailure, KeyboardInterrupt)) as caught:
        carrier.run(carrier.transport.send(request))
    shown = frames_of(caught.value)
    assert "transport" in shown
    for secret in [*SECRETS.values(), "the-cookie", "the-new-key", "the-word", "dGhlLXdvcmQ", "the-body", "the-query"]:
        assert secret not in shown


def test_objects_show_nothing(serve, carry):
    server, carrier = serve(), carry(proxy="http://user:the-word@127.0.0.1:9")
    request = post(server.url)
    answer = carrier.send(request)
    ours = [one for one in gc.get_objects() if str(type(one).__module__).startswith(PACKAGE)]
    shown = " ".join(map(repr, [*ours, request, answer, answer.headers]))
    for secret in [*SECRETS.values(), "the-word"]:
        assert secret not in shown


def test_a_request_that_is_kept_holds_the_only_copy(serve, carry):
    """After the answer no connection holds what was sent."""
    server, carrier = serve(), carry()
    carrier.send(post(server.url))
    gc.collect()
    for one in gc.get_objects():
        if isinstance(one, HttpRequest):
            pytest.fail("a request outlived its answer")


@pytest.mark.parametrize("made", [HttpTransport, AsyncHttpTransport])
@pytest.mark.parametrize("source", ["argument", "environment"])
def test_a_constructor_that_fails_shows_no_password(monkeypatch, made, source):
    url = "socks5://user:the-word@127.0.0.1:1"
    monkeypatch.setenv("https_proxy", url)
    with pytest.raises(ValueError, match="SOCKS") as caught:
        made(**({"proxy": url} if source == "argument" else {}))
    frames = list(traceback.walk_tb(caught.value.__traceback__))[1:]  # without this test's own
    assert frames
    assert "the-word" not in "".join(repr(value) for frame, _ in frames for value in frame.f_locals.values())


LIBRARIES = {
    "pyreqwest": lambda: PyreqwestTransport(timeout=2),
    "httpx2": lambda: Httpx2Transport(httpx2.Client()),
}
ASYNC_LIBRARIES = {
    "pyreqwest async": lambda: AsyncPyreqwestTransport(timeout=2),
    "aiohttp": lambda: AiohttpTransport(timeout=2),
    "httpx2 async": lambda: AsyncHttpx2Transport(httpx2.AsyncClient()),
}


ALL_LIBRARIES = LIBRARIES | ASYNC_LIBRARIES
ENDS = [(kind, "failed") for kind in ALL_LIBRARIES] + [(kind, "cancelled") for kind in ASYNC_LIBRARIES]


@pytest.mark.parametrize(("kind", "end"), ENDS)
def test_the_frames_of_libraries(serve, kind, end):
    """Their locals hold headers, so that none of them is in what their transports raise."""
    server = serve(lambda peer: (peer.request(), peer.gone() if end == "cancelled" else None))

    async def run():
        transport = ALL_LIBRARIES[kind]()
        made = transport.send(post(server.url))
        if inspect.isawaitable(made):
            task = asyncio.ensure_future(made)
            if end == "cancelled":
                await asyncio.to_thread(wait_for, lambda: server.requests)
                task.cancel()
            await task

    with pytest.raises((TransportFailure, asyncio.CancelledError)) as caught:
        asyncio.run(run())
    shown = frames_of(caught.value)
    for secret in SECRETS.values():
        assert secret not in shown
    assert caught.value.__context__ is None or frames_of(caught.value.__context__).count("File") <= 1
