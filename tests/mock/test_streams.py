"""The sockets: login, subscriptions, pushes, limits, trading."""

import itertools
import json
import zlib
from collections.abc import Iterator
from typing import Any

import pytest
from raw import RawClient, sign
from sample_api import sample_api
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from specloom.mock import Clock, Exchange, Key

TICKER = {"instType": "SPOT", "channel": "ticker", "instId": "BTCUSDT"}
BOOKS = {"instType": "SPOT", "channel": "books", "instId": "BTCUSDT"}
V3_BOOKS = {"instType": "usdt-futures", "topic": "books", "symbol": "BTCUSDT"}
ORDERS = {"instType": "SPOT", "channel": "orders", "instId": "default"}
ORDER = {"side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "size": "0.1"}
PLACE = "/api/v2/spot/trade/place-order"


class Socket:
    def __init__(self, url: str) -> None:
        self.link: ClientConnection = connect(url, open_timeout=60, close_timeout=1, max_size=None).__enter__()

    def send(self, message: Any) -> None:
        self.link.send(message if isinstance(message, str) else json.dumps(message))

    def handle(self) -> Any:
        text = self.link.recv(timeout=60)
        return text if text == "pong" else json.loads(text)

    def silent(self) -> bool:
        """Whether nothing comes before the answer to a ping, which is sent after all that was due before it."""
        self.send("ping")
        return self.handle() == "pong"
        return False

    def subscribe(self, *args: dict[str, str]) -> Any:
        self.send({"op": "subscribe", "args": args})
        return self.handle()

    def login(self, exchange: Exchange, key: Key | None = None, **changes: str) -> Any:
        key = key or exchange.keys.main
        stamp = changes.pop("timestamp", str(int(exchange.clock.now())))
        arg = {
            "apiKey": key.credentials["key"], "passphrase": key.credentials["passphrase"], "timestamp": stamp,
            "sign": sign(key.credentials["secret"], f"{stamp}GET/user/verify"),
        }  # fmt: skip
        self.send({"op": "login", "args": [{**arg, **changes}]})
        return self.handle()

    def gone(self) -> bool:
        try:
            while True:
                self.link.recv(timeout=60)
        except ConnectionClosed:
            return True
        except TimeoutError:
            return False


@pytest.fixture
def public(exchange: Exchange) -> Iterator[Socket]:
    socket = Socket(exchange.ws_public_url)
    yield socket
    socket.link.close()


@pytest.fixture
def private(exchange: Exchange) -> Iterator[Socket]:
    socket = Socket(exchange.ws_private_url)
    assert socket.login(exchange) == {"event": "login", "code": 0, "msg": ""}
    yield socket
    socket.link.close()


def test_ping_is_answered(public: Socket) -> None:
    public.send("ping")
    assert public.handle() == "pong"


def test_a_subscription_is_acknowledged_and_starts_with_a_snapshot(exchange: Exchange, public: Socket) -> None:
    assert public.subscribe(TICKER) == {"event": "subscribe", "arg": TICKER}
    first = public.handle()
    assert (first["action"], first["arg"]) == ("snapshot", TICKER)
    assert first["data"][0]["instId"] == "BTCUSDT"
    exchange.tick()
    assert public.handle()["data"][0]["lastPr"]


def test_unsubscribing_ends_the_pushes(exchange: Exchange, public: Socket) -> None:
    public.subscribe(TICKER)
    public.handle()
    public.send({"op": "unsubscribe", "args": [TICKER]})
    assert public.handle() == {"event": "unsubscribe", "arg": TICKER}
    exchange.tick()
    assert public.silent()


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("not json", 30002),
        ([], 30002),
        ({"op": "dance", "args": [TICKER]}, 30003),
        ({"op": "subscribe"}, 30016),
        ({"op": "subscribe", "args": ["ticker"]}, 30016),
        ({"op": "subscribe", "args": [{**TICKER, "channel": "tocker"}]}, 30001),
        ({"op": "subscribe", "args": [{**TICKER, "instType": "MOON"}]}, 30001),
        ({"op": "subscribe", "args": [ORDERS]}, 30001),
        ({"op": "unsubscribe", "args": [TICKER]}, 30001),
        ({"op": "trade", "args": [{}]}, 30004),
    ],
)
def test_wrong_messages_get_the_real_codes(public: Socket, message: Any, code: int) -> None:
    public.send(json.dumps(message) if isinstance(message, list) else message)
    answer = public.handle()
    assert (answer["event"], answer["code"]) == ("error", code)
    public.send("ping")
    assert public.handle() == "pong"


def test_private_channels_need_a_login(exchange: Exchange) -> None:
    assert Socket(exchange.ws_private_url).subscribe(ORDERS)["code"] == 30004


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"apiKey": "nobody"}, 30011),
        ({"passphrase": "wrong"}, 30012),
        ({"timestamp": "soon"}, 30013),
        ({"timestamp": "1699999969"}, 30014),
        ({"timestamp": "1700000000000"}, 30013),
        ({"sign": "wrong"}, 30015),
    ],
)
def test_a_wrong_login_is_told_why_and_cut(exchange: Exchange, change: dict[str, str], code: int) -> None:
    socket = Socket(exchange.ws_private_url)
    assert socket.login(exchange, **change)["code"] == code
    assert socket.gone()


@pytest.mark.parametrize(
    ("version", "mode", "code"), [("v2", "unified", 40085), ("v3", "classic", 40084), ("v2", "classic", 0)]
)
def test_a_socket_is_for_accounts_of_its_own_mode(served: Exchange, version: str, mode: str, code: int) -> None:
    socket = Socket(served.urls[f"ws_{version}_private"])
    answer = socket.login(served, getattr(served.keys, mode))
    assert answer["code"] == code
    assert code == 0 or socket.gone()


def test_a_reading_key_may_not_trade_over_the_socket(exchange: Exchange) -> None:
    socket = Socket(exchange.ws_private_url)
    socket.login(exchange, exchange.keys.reader)
    arg = {"id": "1", "instType": "SPOT", "instId": "BTCUSDT", "channel": "place-order", "params": ORDER}
    socket.send({"op": "trade", "args": [arg]})
    assert socket.handle()["code"] == 40014


def apply(levels: dict[str, str], changes: list[list[str]]) -> None:
    for price, size in changes:
        if size == "0":
            levels.pop(price)
        else:
            levels[price] = size


@pytest.mark.parametrize(("version", "arg", "asks"), [("v2", BOOKS, "asks"), ("v3", V3_BOOKS, "a")])
def test_updates_carry_a_book_from_its_snapshot_to_the_present(
    exchange: Exchange, version: str, arg: dict[str, str], asks: str
) -> None:
    socket = Socket(exchange.urls[f"ws_{version}_public"])
    socket.subscribe(arg)
    first = socket.handle()
    levels = dict(first["data"][0][asks])
    last = first["data"][0]["seq"]
    exchange.tick(5)
    for _ in range(5):
        push = socket.handle()
        row = push["data"][0]
        assert push["action"] == "update"
        assert row["seq"] > last
        assert row.get("pseq", last) == last
        last = row["seq"]
        apply(levels, row[asks])
    socket.send({"op": "unsubscribe", "args": [arg]})
    socket.handle()
    socket.subscribe(arg)
    assert dict(socket.handle()["data"][0][asks]) == levels


def test_some_topics_push_the_whole_book_each_time(exchange: Exchange, public: Socket) -> None:
    public.subscribe({**BOOKS, "channel": "books5"})
    exchange.tick()
    for _ in range(2):
        push = public.handle()
        assert push["action"] == "snapshot"
        assert len(push["data"][0]["asks"]) == 5


def test_a_checksum_is_right_when_one_is_asked_for() -> None:
    with Exchange(sample_api(), push_seconds=0, checksum=True) as exchange:
        socket = Socket(exchange.ws_public_url)
        socket.subscribe(BOOKS)
        book = socket.handle()["data"][0]
        parts = [text for bid, ask in zip(book["bids"], book["asks"], strict=True) for text in (*bid, *ask)]
        assert book["checksum"] % 2**32 == zlib.crc32(":".join(parts[:100]).encode())


def test_candles_are_arrays_and_their_interval_is_free(public: Socket) -> None:
    public.subscribe({**TICKER, "channel": "candle5m"})
    assert len(public.handle()["data"][0]) == 5


def test_an_order_over_rest_is_pushed_to_its_owner_only(exchange: Exchange, private: Socket, client: RawClient) -> None:
    stranger = Socket(exchange.ws_private_url)
    stranger.login(exchange, exchange.keys.classic)
    stranger.subscribe(ORDERS)
    assert private.subscribe(ORDERS)["event"] == "subscribe"
    assert private.silent()
    client.post(PLACE, {"symbol": "BTCUSDT", **ORDER, "clientOid": "mine"})
    row = private.handle()["data"][0]
    assert (row["clientOid"], row["status"]) == ("mine", "live")
    client.post("/api/v2/spot/trade/cancel-order", {"symbol": "BTCUSDT", "clientOid": "mine"})
    assert private.handle()["data"][0]["status"] == "cancelled"
    assert stranger.silent()


def test_a_fill_shows_in_orders_fills_and_account(private: Socket, client: RawClient) -> None:
    for arg in (ORDERS, {**ORDERS, "channel": "fill"}, {"instType": "SPOT", "channel": "account", "coin": "default"}):
        private.subscribe(arg)
    start = private.handle()
    client.post(PLACE, {"symbol": "BTCUSDT", "side": "sell", "orderType": "market", "size": "1"})
    pushes = [private.handle() for _ in range(5)]
    assert [push["arg"]["channel"] for push in pushes] == ["orders", "account", "fill", "orders", "account"]
    assert pushes[3]["data"][0]["status"] == "filled"
    before = next(row for row in start["data"] if row["coin"] == "BTC")
    after = next(row for row in pushes[4]["data"] if row["coin"] == "BTC")
    assert (before["available"], after["available"], after["frozen"]) == ("100", "99", "0")
    assert after in [{**row, "frozen": row["frozen"]} for row in client.get("/api/v2/spot/account/assets").data]


def test_orders_over_the_socket_are_those_of_rest(private: Socket, client: RawClient) -> None:
    arg = {"id": "1", "instType": "SPOT", "instId": "BTCUSDT", "channel": "place-order"}
    private.send({"op": "trade", "args": [{**arg, "params": {**ORDER, "clientOid": "ws1"}}]})
    answer = private.handle()
    assert (answer["event"], answer["code"], answer["arg"][0]["id"]) == ("trade", 0, "1")
    found = client.get("/api/v2/spot/trade/orderInfo", clientOid="ws1").data[0]
    assert found["orderId"] == answer["arg"][0]["params"]["orderId"]
    private.send({"op": "trade", "args": [{**arg, "params": {**ORDER, "clientOid": "ws1"}}]})
    again = private.handle()
    assert (again["event"], again["code"]) == ("error", 40786)


def test_place_order_shares_its_limit_with_rest(private: Socket, client: RawClient) -> None:
    for _ in range(10):
        assert client.post(PLACE, {"symbol": "BTCUSDT", **ORDER}).status == 200
    arg = {"id": "1", "instType": "SPOT", "instId": "BTCUSDT", "channel": "place-order", "params": ORDER}
    private.send({"op": "trade", "args": [arg]})
    assert private.handle()["code"] == 429


def test_v3_batches_answer_item_by_item(exchange: Exchange) -> None:
    socket = Socket(exchange.ws_private_url_v3)
    socket.login(exchange)
    item = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "price": "50000", "qty": "1", "clientOid": "same"}
    head = {"op": "trade", "id": "7", "category": "spot", "topic": "batch-place"}
    socket.send({**head, "args": [item, item]})
    answer = socket.handle()
    assert (answer["event"], answer["id"], answer["code"]) == ("trade", "7", "0")
    assert [row["code"] for row in answer["args"]] == ["0", "40786"]
    socket.send({**head, "topic": "place-order", "args": [item]})
    assert (socket.handle()["event"], exchange.requests.maxlen) == ("error", 20_000)


def test_v3_state_comes_again_every_five_seconds(exchange: Exchange) -> None:
    socket = Socket(exchange.ws_private_url_v3)
    socket.login(exchange)
    socket.subscribe({"instType": "UTA", "topic": "account"})
    first = socket.handle()["data"]
    exchange.clock.advance(5)
    assert socket.handle()["data"] == first


def test_more_than_ten_messages_a_second_end_the_connection(public: Socket) -> None:
    for _ in range(11):
        public.send("ping")
    assert [public.handle() for _ in range(10)] == ["pong"] * 10
    assert public.handle()["code"] == 30007
    assert public.gone()


def test_an_address_that_is_cut_again_and_again_is_blocked(exchange: Exchange) -> None:
    for _ in range(3):
        socket = Socket(exchange.ws_public_url)
        for _ in range(11):
            socket.send("ping")
        assert socket.gone()
    with pytest.raises(InvalidStatus):
        Socket(exchange.ws_public_url)
    exchange.clock.advance(301)
    Socket(exchange.ws_public_url)


def test_long_messages_end_the_connection(public: Socket) -> None:
    public.send({"op": "subscribe", "args": [TICKER], "pad": "x" * 4096})
    assert public.handle()["code"] == 30007
    assert public.gone()


def test_a_connection_may_subscribe_240_times_an_hour(exchange: Exchange, public: Socket) -> None:
    for number in range(8):
        args = [{**TICKER, "instId": f"C{number * 30 + index}USDT"} for index in range(30)]
        public.send({"op": "subscribe", "args": args})
        assert [public.handle() for _ in range(60)]
    assert public.subscribe(TICKER)["code"] == 30006
    exchange.clock.advance(0)


def test_without_pings_the_connection_ends_after_two_minutes(exchange: Exchange, public: Socket) -> None:
    exchange.clock.advance(119)
    public.send("ping")
    assert public.handle() == "pong"
    exchange.clock.advance(119)
    public.send("ping")
    assert public.handle() == "pong"
    exchange.clock.advance(120)
    assert public.gone()


def test_a_connection_ends_after_a_day(exchange: Exchange, public: Socket) -> None:
    for _ in range(864):
        exchange.clock.advance(100)
        if exchange.clock.now() < 1_700_000_000 + 86400:
            public.send("ping")
            assert public.handle() == "pong"
    assert public.gone()


def test_300_connections_in_five_minutes_and_100_at_once() -> None:
    with Exchange(sample_api(), clock=Clock(1_700_000_000.0), push_seconds=0) as exchange:
        kept = [Socket(exchange.ws_public_url) for _ in range(100)]
        with pytest.raises(InvalidStatus) as refused:
            Socket(exchange.ws_public_url)
        assert refused.value.response.status_code == 429
        for socket in kept:
            socket.link.close()


@pytest.mark.parametrize(
    ("fault", "gaps"), [("lose", [2, 1]), ("gap", [2, 1]), ("double", [1, 0, 1]), ("reorder", [2, -1, 2])]
)
def test_faults_strike_pushes(exchange: Exchange, fault: str, gaps: list[int]) -> None:
    socket = Socket(exchange.ws_public_url_v3)
    socket.subscribe(V3_BOOKS)
    seqs = [socket.handle()["data"][0]["seq"]]
    exchange.inject(do=fault, call="v3.ws.order_book")
    exchange.tick(3)
    seqs += [socket.handle()["data"][0]["seq"] for _ in gaps]
    assert [after - before for before, after in itertools.pairwise(seqs)] == gaps


def test_a_stale_book_is_silent_for_a_while(exchange: Exchange, public: Socket) -> None:
    public.subscribe(BOOKS)
    public.handle()
    exchange.inject(do="stale", call="v2.ws.spot.depth", seconds=60)
    exchange.tick(3)
    assert public.silent()
    exchange.clock.advance(61)
    exchange.tick()
    assert public.handle()["action"] == "update"


def test_a_push_may_cut_the_connection(exchange: Exchange, public: Socket) -> None:
    public.subscribe(TICKER)
    public.handle()
    exchange.inject(do="disconnect")
    exchange.tick()
    assert public.gone()
