"""No request and no message, however malformed, brings a 500, a hang or an exception."""

import base64
import hmac
import json
import logging
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from raw import RawClient, sign
from sample_api import sample_api
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from specloom import resources
from specloom.loading import load_api
from specloom.mock import Exchange

API = sample_api()
QUICK = settings(max_examples=120)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
NUMBERS = st.sampled_from(
    ["0", "-1", "1e400", "1e99", "9" * 40, "0." + "0" * 30 + "1", "NaN", "Infinity", ".", "1_0", "\u0661", "0x1"]
)
VALUES = (
    NUMBERS
    | JSON
    | st.sampled_from(["buy", "sell", "limit", "market", "BTCUSDT", "USDT-FUTURES", "SPOT", "open", "close"])
)
ENDPOINTS = st.sampled_from(API.endpoints)


@pytest.fixture(scope="module")
def hardy() -> Iterator[Exchange]:
    with Exchange(API, limits=False, push_seconds=0) as exchange:
        yield exchange


@pytest.fixture(scope="module")
def pliable() -> Iterator[Exchange]:
    """One whose settings may be anything afterwards."""
    with Exchange(API, limits=False, push_seconds=0) as exchange:
        yield exchange


@pytest.fixture(autouse=True)
def quiet_server(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The server logs what the application raises; nothing may be logged."""
    with caplog.at_level(logging.ERROR):
        yield
    assert [record.getMessage() for record in caplog.records] == []


@QUICK
@given(endpoint=ENDPOINTS, data=st.data())
def test_any_values_of_any_parameters(hardy: Exchange, endpoint: Any, data: st.DataObject) -> None:
    client = RawClient(hardy)
    names = [param.wire for param in endpoint.params] or ["x"]
    values = data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(names, VALUES)))
    if endpoint.method == "GET":
        answer = client.get(endpoint.path, **{name: str(value) for name, value in values.items()})
    else:
        answer = client.post(endpoint.path, [values] if endpoint.body.kind == "list" else values)
    assert answer.status < 500
    assert answer.json["code"]


@QUICK
@given(endpoint=ENDPOINTS, body=st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_body(hardy: Exchange, endpoint: Any, body: bytes) -> None:
    client = RawClient(hardy)
    text = body.decode("latin-1")
    stamp = str(hardy.clock.ms())
    message = f"{stamp}{endpoint.method}{endpoint.path}".encode() + body
    headers = {**client.auth(endpoint.method, endpoint.path, "", stamp), "Content-Type": "application/json"}
    headers["ACCESS-SIGN"] = (
        sign(client.key.credentials["secret"], message.decode("latin-1")) if text.isascii() else "x"
    )
    client.http.request(endpoint.method, endpoint.path, body, headers)
    response = client.http.getresponse()
    assert json.loads(response.read())["code"]
    assert response.status < 500


@QUICK
@given(
    raw=st.binary(max_size=200)
    | st.binary(max_size=60).map(lambda tail: b"GET /api/v2/public/time?" + tail + b" HTTP/1.1\r\nHost: x\r\n\r\n")
)
def test_any_bytes_on_the_wire(hardy: Exchange, raw: bytes) -> None:
    with socket.create_connection(("127.0.0.1", hardy.port), timeout=60) as link:
        link.sendall(raw)
        link.shutdown(socket.SHUT_WR)
        answer = link.recv(4096)
    assert not answer.startswith(b"HTTP/1.1 5")


def exchange_bytes(port: int, sent: bytes) -> bytes:
    """What comes back for these bytes until the other side ends the connection."""
    received = b""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as link:
        try:
            link.sendall(sent)
            link.shutdown(socket.SHUT_WR)
            while part := link.recv(65536):
                received += part
        except (ConnectionResetError, BrokenPipeError):
            pass
    return received


TOKENS = st.text("abcXYZ-_019", min_size=1, max_size=12).map(str.encode)
ODD = st.binary(max_size=30) | st.sampled_from(
    [b"-1", b"1e9", b"99999999999999999999", b"0x10", b"chunked, chunked", b"gzip", b"\x00", b"100-continue"]
)
HEADERS = st.lists(
    st.tuples(
        st.sampled_from([b"Content-Length", b"Transfer-Encoding", b"Connection", b"Upgrade", b"Expect", b"Host"])
        | TOKENS,
        ODD,
    ),
    max_size=4,
)


@QUICK
@given(method=st.sampled_from([b"GET", b"POST", b"PUT", b"HEAD", b"OPTIONS", b"CONNECT"]) | TOKENS, headers=HEADERS,
       path=st.sampled_from([b"/api/v2/public/time", b"/api/v2/spot/trade/place-order", b"/__mock__/faults", b"*"])
       | st.binary(max_size=20), body=st.binary(max_size=40))  # fmt: skip
def test_any_request_head(hardy: Exchange, method: bytes, path: bytes, headers: list[Any], body: bytes) -> None:
    head = b"".join(name + b": " + value + b"\r\n" for name, value in headers)
    answer = exchange_bytes(hardy.port, method + b" " + path + b" HTTP/1.1\r\n" + head + b"\r\n" + body)
    assert not answer.startswith(b"HTTP/1.1 5")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"[" * 100_000 + b"]" * 100_000, 400), (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, 400),
        (b'{"symbol": "' + b"x" * 900_000 + b'"}', 400), (b"x" * 1_500_000, 413),
        (b'{"a": 1' + b"0" * 5000 + b"}", 400),
        (b'{"size": 1e999999999}', 400), (b'{"symbol": "\\ud800"}', 400), (b"\xef\xbb\xbf{}", 400), (b"null", 400),
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/api/v2/spot/trade/place-order", "/api/v3/trade/place-batch"])
def test_huge_deep_and_broken_bodies(hardy: Exchange, path: str, body: bytes, status: int) -> None:
    client = RawClient(hardy)
    stamp = str(hardy.clock.ms())
    headers = {**client.auth("POST", path, "", stamp), "Content-Type": "application/json"}
    signature = hmac.digest(client.key.credentials["secret"].encode(), f"{stamp}POST{path}".encode() + body, "sha256")
    headers["ACCESS-SIGN"] = base64.b64encode(signature).decode()
    client.http.request("POST", path, body, headers)
    response = client.http.getresponse()
    response.read()
    assert response.status == status


ADMIN = st.sampled_from(["faults", "clock", "settings", "nothing", ""])


@QUICK
@given(method=st.sampled_from(["GET", "POST", "DELETE", "PUT"]), name=ADMIN,
       body=st.binary(max_size=40) | (JSON | st.fixed_dictionaries({}, optional={
           "do": st.sampled_from(["error", "slow", "ban", "explode"]) | JSON, "times": JSON, "seconds": JSON,
           "advance": VALUES, "limits": JSON, "status": JSON, "call": JSON, "bytes_per_second": JSON,
       })).map(lambda value: json.dumps(value).encode()))  # fmt: skip
def test_any_admin_request(pliable: Exchange, method: str, name: str, body: bytes) -> None:
    token = f"X-Mock-Token: {pliable.admin_token}"
    head = f"{method} /__mock__/{name} HTTP/1.1\r\nHost: localhost\r\n{token}\r\nContent-Length: {len(body)}\r\n\r\n"
    answer = exchange_bytes(pliable.port, head.encode() + body)
    assert answer.startswith((b"HTTP/1.1 200", b"HTTP/1.1 400"))


FAULTS = st.fixed_dictionaries(
    {
        "do": st.sampled_from(["error", "slow", "release", "gateway", "account_mode", "lose", "stale"]),
        "bytes_per_second": st.sampled_from([-5, 100_000, 10**12]),
    },
    optional={
        "status": st.integers(-10, 1000), "code": VALUES, "message": JSON, "mode": st.sampled_from(["classic", "x"]),
        "times": st.integers(-2, 2), "when": st.sampled_from(["after", "x"]),
    },
)  # fmt: skip


@QUICK
@given(fault=FAULTS | JSON)
def test_any_fault_header(hardy: Exchange, fault: Any) -> None:
    client = RawClient(hardy)
    path = "/api/v2/spot/account/assets"
    headers = {**client.auth("GET", path), "x-mock-fault": json.dumps(fault)}
    answer = client.send("GET", path, None, headers)
    asked = fault.get("status") if isinstance(fault, dict) and fault.get("do") == "error" else None
    gateway = isinstance(fault, dict) and fault.get("do") == "gateway"
    assert answer.status < 500 or answer.status == asked or (gateway and answer.status == 502)


@QUICK
@given(frames=st.lists(
    st.tuples(st.integers(0, 255), st.sampled_from([0, 1, 5, 125, 126, 127]), st.binary(max_size=130)), max_size=4
))  # fmt: skip
def test_any_frames_on_a_socket(hardy: Exchange, frames: list[tuple[int, int, bytes]]) -> None:
    hands = (
        b"GET /v2/ws/public HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    sent = b"".join(bytes([first, 0x80 | size]) + payload for first, size, payload in frames)
    answer = exchange_bytes(hardy.port, hands + sent)
    assert answer.startswith(b"HTTP/1.1 101") or not answer


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x81\x82\x00\x00\x00\x00\xff\xfe", 1007), (b"\x83\x80\x00\x00\x00\x00", 1002),
        (b"\x80\x80\x00\x00\x00\x00", 1002), (b"\x81\xff\x7f" + b"\xff" * 7 + b"\x00\x00\x00\x00", 1009),
    ],
)  # fmt: skip
def test_frames_that_no_protocol_knows_end_the_connection_with_their_code(
    hardy: Exchange, data: bytes, code: int
) -> None:
    with connect(hardy.ws_public_url, close_timeout=1) as link:
        link.socket.sendall(data)
        with pytest.raises(ConnectionClosed) as ended:
            link.recv(timeout=60)
    assert ended.value.rcvd is not None
    assert ended.value.rcvd.code == code


def test_binary_and_broken_up_messages(hardy: Exchange) -> None:
    with connect(hardy.ws_public_url, close_timeout=1) as link:
        link.send(b"\x00\x01")
        assert json.loads(link.recv(timeout=60))["code"] == 30002
        link.send(["pi", "ng"])
        assert link.recv(timeout=60) == "pong"


@QUICK
@given(message=st.text(max_size=60) | st.fixed_dictionaries(
    {}, optional={
        "op": st.sampled_from(["login", "subscribe", "unsubscribe", "trade"]) | JSON,
        "args": JSON | st.lists(st.fixed_dictionaries({}, optional={
            "instType": VALUES, "channel": st.sampled_from(["ticker", "books", "orders", "place-order"]) | JSON,
            "instId": VALUES, "params": JSON, "apiKey": JSON, "timestamp": VALUES, "sign": VALUES,
        }), max_size=3),
        "topic": VALUES, "id": JSON, "category": VALUES,
    },
).map(json.dumps))  # fmt: skip
def test_any_message_on_a_socket(hardy: Exchange, message: str) -> None:
    with connect(hardy.ws_private_url, close_timeout=1) as link:
        link.send(message)
        try:
            link.send("ping")
            while link.recv(timeout=60) != "pong":
                pass
        except ConnectionClosed as closed:
            assert closed.rcvd is not None  # noqa: PT017 - a cut without a word would be a bug
            assert closed.rcvd.code == 1008  # noqa: PT017


@pytest.mark.parametrize("header", ["ACCESS-TIMESTAMP", "ACCESS-KEY", "ACCESS-SIGN", "x-mock-fault", "Content-Type"])
@pytest.mark.parametrize("value", ["", "\xff", "9" * 400, "{", "[]", '{"do": 1}', "-1"])
def test_any_header(hardy: Exchange, header: str, value: str) -> None:
    client = RawClient(hardy)
    path = "/api/v2/spot/account/assets"
    answer = client.send("GET", path, None, {**client.auth("GET", path), header: value})
    assert answer.status < 500
    assert answer.json["code"]


def test_every_endpoint_answers_its_own_example_and_an_empty_request() -> None:
    api = load_api(resources.spec(), "bitget", validate="none").api
    with Exchange(api, limits=False, push_seconds=0) as exchange:
        client = RawClient(exchange)
        for endpoint in api.endpoints:
            path = endpoint.path.replace("{", "").replace("}", "")
            answers = [client.get(path) if endpoint.method == "GET" else client.post(path, {})]
            for example in endpoint.examples:
                asked = json.loads(example.request or "{}")
                if endpoint.method != "GET":
                    answers.append(client.post(path, asked))
                elif isinstance(asked, dict):
                    answers.append(client.get(path, **{name: str(value) for name, value in asked.items()}))
            assert all(answer.status < 500 and "code" in answer.json for answer in answers), endpoint.call
