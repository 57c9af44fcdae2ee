"""A large answer is held once: it is read from the very buffer in which it arrived."""

import tracemalloc

import mini_client
import pytest

from specloom.runtime.transport.memory import MemoryTransport, plain_headers
from specloom.runtime.transport.protocol import HttpResponse

SIZE = 16 * 1024 * 1024
BODY = b'{"code":"00000","data":{"serverTime":"7"' + b" " * SIZE + b"}}"


@pytest.fixture
def allocated():
    """``allocated()``: the most bytes that Python held at once since the test began."""
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


def send_large(peer):
    """Answers without a copy of its own."""
    peer.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(BODY)}\r\n\r\n".encode())
    peer.sendall(BODY)


def test_no_copy_on_the_way_to_the_model(wire, allocated):
    wire.reply = send_large
    with mini_client.Bitget(base_url=wire.url) as client:
        assert client.v2.public.time().server_time == 7
    assert allocated() < SIZE * 1.5


async def test_no_copy_on_the_way_to_an_async_model(wire, allocated):
    wire.reply = send_large
    async with mini_client.AsyncBitget(base_url=wire.url) as client:
        assert (await client.v2.public.time()).server_time == 7
    assert allocated() < SIZE * 1.5


def test_a_buffer_of_any_kind_is_read_in_place(allocated):
    buffer = memoryview(bytearray(BODY))
    before = allocated()
    answer = HttpResponse(200, plain_headers({}), buffer)
    with mini_client.Bitget(transport=MemoryTransport(lambda _: answer)) as client:
        assert client.v2.public.time().server_time == 7
    assert allocated() - before < SIZE / 2
