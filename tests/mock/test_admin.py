"""Who may use the admin routes, and what is answered to requests that no client should send."""

import json
import socket

import pytest
from raw import RawClient

from specloom.mock import Exchange

ROUTE = "/__mock__/requests"


def asked(client: RawClient, **headers: str) -> tuple[int, dict[str, str]]:
    answer = client.send("GET", ROUTE, None, {name.replace("_", "-"): text for name, text in headers.items()})
    return answer.status, answer.json if answer.status != 200 else {}


def test_the_token_is_wanted_and_another_one_in_each_exchange(client: RawClient) -> None:
    token = client.exchange.admin_token
    assert asked(client, X_Mock_Token=token) == (200, {})
    for wrong in ({}, {"X_Mock_Token": ""}, {"X_Mock_Token": token[:-1]}, {"X_Mock_Token": "\xff"}):
        status, body = asked(client, **wrong)
        assert (status, "x-mock-token" in body["error"], token in body["error"]) == (401, True, False)
    with Exchange(client.exchange.api) as other:
        assert other.admin_token != token


def test_without_the_token_nothing_happens(client: RawClient) -> None:
    body = json.dumps({"do": "error", "code": "9"})
    assert client.send("POST", "/__mock__/faults", body).status == 401
    assert not client.exchange.faults


@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost:8080", "LOCALHOST", "[::1]:80", "10.0.0.7"])
def test_an_address_is_a_host(client: RawClient, host: str) -> None:
    assert asked(client, Host=host, X_Mock_Token=client.exchange.admin_token)[0] == 200


@pytest.mark.parametrize("host", ["evil.test", "evil.test:80", "localhost.evil.test", "", "[", "127.0.0.1.evil.test"])
def test_another_name_that_leads_here_is_refused(client: RawClient, host: str) -> None:
    status, body = asked(client, Host=host, X_Mock_Token=client.exchange.admin_token)
    assert (status, "Host" in body["error"]) == (403, True)


def test_pages_of_other_sites_are_refused(client: RawClient) -> None:
    token, own = client.exchange.admin_token, client.exchange.rest_url
    assert asked(client, Origin=own, X_Mock_Token=token)[0] == 200
    for origin in ("https://evil.test", "null", "http://localhost:1", own + ".evil.test"):
        status, body = asked(client, Origin=origin, X_Mock_Token=token)
        assert (status, "Origin" in body["error"]) == (403, True)


@pytest.mark.parametrize(
    ("body", "status"),
    [("[" * 100_000 + "]" * 100_000, 400), ('{"a":' * 100_000, 400), ("\ud800".encode("utf-8", "surrogatepass"), 400),
     (b'"\xff"', 400), ("1" * 5_000, 400), (b"x" * 1_500_000, 413)],
)  # fmt: skip
@pytest.mark.parametrize("name", ["faults", "clock", "settings"])
def test_bodies_that_are_deep_broken_or_long_are_told_so(
    client: RawClient, name: str, body: str | bytes, status: int
) -> None:
    token = {"X-Mock-Token": client.exchange.admin_token}
    client.http.request("POST", f"/__mock__/{name}", body, token)
    response = client.http.getresponse()
    assert (response.status, list(json.loads(response.read()))) == (status, ["error"])


def test_the_clock_stays_where_dates_can_be_written(client: RawClient) -> None:
    year = 365 * 86_400
    statuses = {client.admin("POST", "clock", {"advance": 10 * year}).status for _ in range(120)}
    assert statuses == {200, 400}
    assert client.public("/api/v2/public/time").status == 200


@pytest.mark.parametrize("body", ["Content-Length: 5\r\n\r\nhello", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"])
@pytest.mark.parametrize("path", ["/v2/ws/public", "/api/v2/public/time"])
def test_a_request_for_a_socket_with_a_body_is_answered(exchange: Exchange, path: str, body: str) -> None:
    head = f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    handshake = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    with socket.create_connection(("127.0.0.1", exchange.port), timeout=30) as connection:
        connection.sendall(f"{head}{handshake}{body}".encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 400 ")
