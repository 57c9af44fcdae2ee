"""Requests that the exchange would turn down are turned down, with its code and status."""

import base64
import json

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from raw import RawClient, sign

from specloom.mock import Exchange, Key

ASSETS = "/api/v2/spot/account/assets"
PLACE = "/api/v2/spot/trade/place-order"
ORDER = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "size": "0.1"}


@pytest.mark.parametrize(
    ("missing", "code"),
    [("ACCESS-KEY", "40001"), ("ACCESS-SIGN", "40002"), ("ACCESS-TIMESTAMP", "40005"), ("ACCESS-PASSPHRASE", "40011")],
)
def test_each_header_is_needed(client: RawClient, missing: str, code: str) -> None:
    headers = client.auth("GET", ASSETS)
    del headers[missing]
    answer = client.send("GET", ASSETS, None, headers)
    assert (answer.status, answer.code) == (400, code)


@pytest.mark.parametrize(
    ("header", "value", "code"),
    [
        ("ACCESS-KEY", "nobody", "40006"),
        ("ACCESS-SIGN", "bm90aGluZw==", "40009"),
        ("ACCESS-SIGN", "not base64 \xe9", "40009"),
        ("ACCESS-PASSPHRASE", "wrong", "40012"),
        ("ACCESS-TIMESTAMP", "soon", "40005"),
    ],
)
def test_each_header_must_be_right(client: RawClient, header: str, value: str, code: str) -> None:
    answer = client.send("GET", ASSETS, None, {**client.auth("GET", ASSETS), header: value})
    assert (answer.status, answer.code) == (400, code)


@pytest.mark.parametrize(
    ("seconds", "code"), [(0, "00000"), (-30, "00000"), (30, "00000"), (-31, "40008"), (31, "40008")]
)
def test_a_timestamp_is_good_for_thirty_seconds(client: RawClient, seconds: int, code: str) -> None:
    stamp = str(client.exchange.clock.ms() + seconds * 1000)
    assert client.send("GET", ASSETS, None, client.auth("GET", ASSETS, stamp=stamp)).code == code


def test_the_window_follows_the_clock(client: RawClient) -> None:
    headers = client.auth("GET", ASSETS)
    client.exchange.clock.advance(31)
    assert client.send("GET", ASSETS, None, headers).code == "40008"


@pytest.mark.parametrize("signed", ["coin=$ALT%2B", "coin=%24ALT%2B", "coin=$ALT+"])
def test_a_query_may_be_signed_decoded_or_as_sent(client: RawClient, signed: str) -> None:
    headers = client.auth("GET", f"{ASSETS}?{signed}")
    sent = signed if signed == "coin=$ALT%2B" else "coin=%24ALT%2B"
    assert client.send("GET", f"{ASSETS}?{sent}", None, headers).code == "00000"


def test_a_query_in_another_order_is_not_what_was_signed(client: RawClient) -> None:
    path = "/api/v2/spot/trade/orderInfo"
    headers = client.auth("GET", f"{path}?clientOid=a&orderId=1")
    assert client.send("GET", f"{path}?orderId=1&clientOid=a", None, headers).code == "40009"


def test_a_changed_body_is_not_what_was_signed(client: RawClient) -> None:
    signed, sent = json.dumps(ORDER), json.dumps({**ORDER, "size": "0.2"})
    headers = {"Content-Type": "application/json", **client.auth("POST", PLACE, signed)}
    assert client.send("POST", PLACE, sent, headers).code == "40009"


def test_rsa_keys_sign_too(exchange: Exchange) -> None:
    key = exchange.keys.rsa
    client = RawClient(exchange, key)
    private = serialization.load_pem_private_key(key.credentials["secret"].encode(), None)
    headers = client.auth("GET", ASSETS)
    text = f"{headers['ACCESS-TIMESTAMP']}GET{ASSETS}".encode()
    headers["ACCESS-SIGN"] = base64.b64encode(private.sign(text, padding.PKCS1v15(), hashes.SHA256())).decode()
    assert client.send("GET", ASSETS, None, headers).code == "00000"
    headers["ACCESS-SIGN"] = sign("anything", text.decode())
    assert client.send("GET", ASSETS, None, headers).code == "40009"


def test_demo_keys_need_the_demo_header_and_live_keys_must_not_have_it(exchange: Exchange) -> None:
    demo = RawClient(exchange, exchange.keys.demo)
    assert demo.get(ASSETS).code == "40099"
    assert demo.get(ASSETS, headers={"paptrading": "1"}).code == "00000"
    live = RawClient(
        exchange,
        exchange.keys.add(Key(credentials={"key": "live", "secret": "s", "passphrase": "p"}, environment="live")),
    )
    assert live.get(ASSETS).code == "00000"
    assert live.get(ASSETS, headers={"paptrading": "1"}).code == "40099"


def test_the_account_mode_must_fit_the_version(exchange: Exchange) -> None:
    classic, unified = RawClient(exchange, exchange.keys.classic), RawClient(exchange, exchange.keys.unified)
    assert unified.get(ASSETS).code == "40085"
    assert classic.get("/api/v3/trade/order-info", orderId="1").code == "40084"
    assert classic.get(ASSETS).code == "00000"


def test_a_reading_key_may_not_trade(exchange: Exchange) -> None:
    answer = RawClient(exchange, exchange.keys.reader).post(PLACE, ORDER)
    assert (answer.status, answer.code) == (403, "40014")


def test_unknown_paths_and_methods(client: RawClient) -> None:
    assert (client.public("/api/v2/none").status, client.public("/api/v2/none").code) == (404, "40404")
    assert client.public(PLACE).status == 405


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"symbol": None}, "40019"),
        ({"side": ""}, "40019"),
        ({"force": None}, "40019"),
        ({"extra": "1"}, "400172"),
        ({"side": "hold"}, "40020"),
        ({"size": "much"}, "40017"),
        ({"size": ["1"]}, "40017"),
        ({"size": "0"}, "45111"),
        ({"symbol": "BTCUSDT_SPBL"}, "40034"),
        ({"symbol": "BTC-USDT"}, "40034"),
        ({"clientOid": "spaces are not allowed"}, "40017"),
        ({"clientOid": "x" * 50}, "40017"),
    ],
)
def test_each_parameter_must_be_right(client: RawClient, change: dict[str, object], code: str) -> None:
    body = {name: value for name, value in {**ORDER, **change}.items() if value is not None}
    answer = client.post(PLACE, body)
    assert (answer.status, answer.code) == (400, code)


@pytest.mark.parametrize("change", [{"side": "BUY"}, {"force": "GTC"}, {"size": 0.1}, {"clientOid": "Az09_-+#"}])
def test_what_the_exchange_takes_in_another_spelling(client: RawClient, change: dict[str, object]) -> None:
    assert client.post(PLACE, {**ORDER, **change}).code == "00000"


def test_a_parameter_may_be_needed_only_with_another(client: RawClient) -> None:
    market = {"symbol": "BTCUSDT", "side": "sell", "orderType": "market", "size": "0.1"}
    assert client.post(PLACE, market).code == "00000"


def test_old_symbols_belong_to_the_old_version(client: RawClient) -> None:
    assert client.public("/api/spot/v1/market/ticker", symbol="BTCUSDT_SPBL").data["symbol"] == "BTCUSDT_SPBL"
    assert client.public("/api/spot/v1/market/ticker", symbol="BTCUSDT").code == "40034"


def test_the_body_must_be_json_and_say_so(client: RawClient) -> None:
    text = json.dumps(ORDER)
    plain = client.send("POST", PLACE, text, {"Content-Type": "text/plain", **client.auth("POST", PLACE, text)})
    assert plain.code == "40007"
    broken = {"Content-Type": "application/json", **client.auth("POST", PLACE, "{")}
    assert client.send("POST", PLACE, "{", broken).code == "40017"
    assert client.post(PLACE, [ORDER]).code == "40017"
    assert client.post("/api/v3/trade/place-batch", {}).code == "40017"


def test_secrets_are_not_recorded(client: RawClient) -> None:
    client.get(ASSETS)
    kept = client.exchange.requests[-1]
    assert kept.call == "v2.spot.account.assets"
    assert "access-sign" not in kept.headers
    assert client.key.credentials["passphrase"] not in str(kept)
    assert client.key.credentials["secret"] not in repr(client.key)
