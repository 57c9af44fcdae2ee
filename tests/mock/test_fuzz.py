"""No request and no message, however malformed, brings a 500, a hang or an exception."""

import json
import logging
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from raw import RawClient, sign
from sample_api import sample_api
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from specloom import resources
from specloom.build import build
from specloom.mock import Exchange
from specloom.pipeline import read_tree

API = sample_api()
QUICK = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
    headers["ACCESS-SIGN"] = sign(client.key.secret, message.decode("latin-1")) if text.isascii() else "x"
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
    with socket.create_connection(("127.0.0.1", hardy.port), timeout=3) as link:
        link.sendall(raw)
        link.shutdown(socket.SHUT_WR)
        answer = link.recv(4096)
    assert not answer.startswith(b"HTTP/1.1 5")


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
            while link.recv(timeout=3) != "pong":
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
    tree, _ = read_tree(resources.spec(), "bitget")
    api = build(tree)
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
