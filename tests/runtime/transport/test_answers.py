"""Answers in every framing and packing come out as they were meant."""

import gzip
import zlib

import pytest
from carriers import get, post
from fault_server import OK, answer, chunked, each

BODY = b'{"ok":true}'
LONG = bytes(range(256)) * 2000


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def packed(data, name):
    return answer(data, "200 OK", f"Content-Encoding: {name}")


ANSWERS = {
    "length": (OK, BODY),
    "empty": (answer(b""), b""),
    "long": (answer(LONG), LONG),
    "chunked": (chunked(b'{"ok"', b":true}"), BODY),
    "chunked long": (chunked(*(LONG[i : i + 999] for i in range(0, len(LONG), 999))), LONG),
    "one byte a chunk": (chunked(*(bytes([byte]) for byte in LONG[:9000])), LONG[:9000]),
    "chunk extensions and trailers": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb;a=1\r\n" + BODY + b"\r\n0;b=2\r\nX-Sum: 1\r\n\r\n",
        BODY,
    ),
    "continue first": (b"HTTP/1.1 100 Continue\r\n\r\n" + OK, BODY),
    "hints first": (b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\nContent-Length: 3\r\n\r\n" + OK, BODY),
    "gzip": (packed(gzip.compress(BODY), "gzip"), BODY),
    "gzip long": (packed(gzip.compress(LONG * 4), "GZip"), LONG * 4),
    "gzip chunked": (chunked(*(bytes([b]) for b in gzip.compress(BODY)), headers=["Content-Encoding: gzip"]), BODY),
    "gzip in two parts": (packed(gzip.compress(b'{"ok"') + gzip.compress(b":true}"), "x-gzip"), BODY),
    "gzip of nothing": (packed(gzip.compress(b""), "gzip"), b""),
    "gzip without a body": (packed(b"", "gzip"), b""),
    "deflate": (packed(zlib.compress(LONG), "deflate"), LONG),
    "deflate, raw": (packed(raw_deflate(LONG), "deflate"), LONG),
    "identity": (packed(BODY, "identity"), BODY),
    "no content": (b"HTTP/1.1 204 No Content\r\n\r\n", b""),
    "not modified": (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n", b""),
    "offers another protocol": (answer(BODY, "200 OK", "Upgrade: h2,h2c", "Connection: Upgrade, Keep-Alive"), BODY),
    "1.0, kept": (b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 11\r\n\r\n" + BODY, BODY),
    "odd case": (b"HTTP/1.1 200 OK\r\ncOnTeNt-LeNgTh: 11\r\n\r\n" + BODY, BODY),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_bodies(serve, carry, name):
    reply, body = ANSWERS[name]
    server, carrier = serve(each(reply)), carry()
    for _ in range(2):
        got = carrier.send(post(server.url))
        assert bytes(got.body) == body
    assert server.connections == 1


@pytest.mark.parametrize("name", [name for name, (reply, _) in ANSWERS.items() if len(reply) < 2000])
def test_bodies_byte_by_byte(serve, carry, name):
    reply, body = ANSWERS[name]

    def script(peer):
        peer.request()
        peer.drip(reply, 0)
        peer.gone()

    assert bytes(carry().send(post(serve(script).url)).body) == body


@pytest.mark.parametrize(
    ("reply", "body"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n" + BODY, BODY),
        (b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n" + LONG, LONG),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(LONG), LONG),
        (b"HTTP/1.1 200 OK\r\n\r\n", b""),
    ],
    ids=["plain", "1.0", "gzip", "empty"],
)
def test_a_body_that_the_end_of_the_connection_delimits(serve, carry, reply, body):
    def script(peer):
        peer.request()
        peer.send(reply)

    server, carrier = serve(script), carry()
    assert bytes(carrier.send(post(server.url)).body) == body
    assert bytes(carrier.send(post(server.url)).body) == body
    assert server.connections == 2


@pytest.mark.parametrize("status", [200, 201, 301, 302, 307, 308, 400, 403, 404, 407, 418, 429, 500, 503, 599])
def test_statuses_are_told_and_no_redirect_is_followed(serve, carry, status):
    elsewhere = serve()
    server = serve(each(answer(b"x", f"{status} Whatever", f"Location: {elsewhere.url}/y")))
    got = carry().send(post(server.url))
    assert (got.status, bytes(got.body)) == (status, b"x")
    assert elsewhere.connections == 0


def test_headers_in_any_case_and_the_first_of_each(serve, carry):
    server = serve(each(answer(BODY, "200 OK", "X-One: 1", "X-One: 2", "x-empty:", "X-Odd: caf\xe9")))
    headers = carry().send(get(server.url)).headers
    assert headers.get("x-one") == headers.get("X-ONE") == "1"
    assert headers.get("x-empty") == ""
    assert headers.get("absent") is None
    assert dict(headers.items())["content-length"] == "11"


def test_trailers_are_no_headers(serve, carry):
    reply = chunked(BODY)[:-2] + b"X-Remaining: 9\r\n\r\n"
    server, carrier = serve(each(reply, OK)), carry()
    assert carrier.send(post(server.url)).headers.get("x-remaining") is None
    assert carrier.send(post(server.url)).headers.get("x-remaining") is None


def test_what_is_sent(serve, carry):
    server, carrier = serve(), carry()
    carrier.send(post(server.url, headers={"X-One": "1%s"}))
    carrier.send(get(server.url))
    first, second = server.requests
    assert first.line == "POST /api/v2/order?a=%24 HTTP/1.1"
    assert first.body == b'{"a":1}'
    assert first.headers["host"] == server.url.removeprefix("http://")
    assert first.headers["x-one"] == "1%s"
    assert first.headers["access-sign"] == "the-signature"
    assert first.headers["accept-encoding"] == "gzip, deflate"
    assert second.line == "GET /x HTTP/1.1"
    assert "content-length" not in second.headers
    assert server.connections == 1


def test_a_large_request_goes_whole(serve, carry):
    server, carrier = serve(), carry()
    body = LONG * 16
    assert carrier.send(post(server.url, body)).status == 200
    assert carrier.send(post(server.url)).status == 200
    assert server.requests[0].body == body
    assert server.connections == 1


@pytest.mark.parametrize(
    ("change", "value"),
    [
        ("method", "HEAD"),
        ("method", "CONNECT"),
        ("method", "GET /x HTTP/1.1\r\nX: "),
        ("url", "http://127.0.0.1:{port}/a b"),
        ("url", "http://127.0.0.1:{port}/\r\nX-Two: 2"),
        ("url", "http://127.0.0.1:{port}/caf\xe9"),
        ("url", "http://127.0.0.1:{port}/#x"),
        ("url", "http://user:pass@127.0.0.1:{port}/"),
        ("url", "http://127.0.0.1:{port}?a=/b"),
        ("url", "ftp://127.0.0.1:{port}/"),
        ("url", "http://127.0.0.1:99999999/"),
        ("url", "/x"),
        ("url", ""),
        ("headers", {"X-One": "1\r\nX-Two: 2"}),
        ("headers", {"X-One": "1\nX-Two: 2"}),
        ("headers", {"X-One": "1\rX-Two: 2"}),
        ("headers", {"X-One": "1\0"}),
        ("headers", {"X-One": "\u20ac"}),
        ("headers", {"X One": "1"}),
        ("headers", {"": "1"}),
        ("headers", {"X-One": "1", "x-one": "2"}),
        ("headers", {"Transfer-Encoding": "chunked"}),
        ("headers", {"content-length": "0"}),
        ("headers", {"Host": "elsewhere"}),
        ("headers", {"Connection": "upgrade"}),
    ],
)
def test_what_is_no_single_request_is_not_sent(serve, carry, change, value):
    server = serve()
    request = post(server.url)
    setattr(request, change, value.format(port=server.port) if isinstance(value, str) else value)
    failure = carry().send(request)
    assert (failure.phase, failure.sent, failure.request_complete) == ("build", False, False)
    assert server.connections == 0
