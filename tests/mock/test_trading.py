"""Orders, balances, positions and fills are one state, whichever call looks at them."""

from decimal import Decimal

import pytest
from raw import RawClient

SPOT = "/api/v2/spot/trade"
ORDER = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "size": "0.1"}
FUTURES = {
    "symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginMode": "crossed", "marginCoin": "USDT",
    "side": "buy", "orderType": "market", "size": "1",
}  # fmt: skip
V3 = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "qty": "0.1", "price": "50000"}


def place(client: RawClient, **changes: str) -> str:
    answer = client.post(f"{SPOT}/place-order", {**ORDER, **changes})
    assert answer.code == "00000", answer.text
    return answer.data["orderId"]


def info(client: RawClient, **by: str) -> dict[str, str]:
    return client.get(f"{SPOT}/orderInfo", **by).data[0]


def balance(client: RawClient, coin: str) -> tuple[Decimal, Decimal]:
    row = next(row for row in client.get("/api/v2/spot/account/assets").data if row["coin"] == coin)
    return Decimal(row["available"]), Decimal(row["frozen"])


def futures(client: RawClient, **changes: str) -> str:
    return client.post("/api/v2/mix/order/place-order", {**FUTURES, **changes}).code


def positions(client: RawClient) -> list[tuple[str, str]]:
    found = client.get("/api/v2/mix/position/all-position", productType="USDT-FUTURES").data
    return [(row["holdSide"], row["total"]) for row in found]


def test_a_far_order_rests_holds_money_and_gives_it_back(client: RawClient) -> None:
    order = place(client, clientOid="far")
    assert balance(client, "USDT") == (995_000, 5_000)
    by_id, by_client_id = info(client, orderId=order), info(client, clientOid="far")
    assert by_id == by_client_id
    assert (by_id["status"], by_id["baseVolume"], by_id["price"], by_id["size"]) == ("live", "0", "50000", "0.1")
    assert client.post(f"{SPOT}/cancel-order", {"symbol": "BTCUSDT", "orderId": order}).code == "00000"
    assert balance(client, "USDT") == (1_000_000, 0)
    assert info(client, orderId=order)["status"] == "cancelled"
    assert client.post(f"{SPOT}/cancel-order", {"symbol": "BTCUSDT", "orderId": order}).code == "22001"


def test_a_crossing_order_fills_at_the_books_price(client: RawClient) -> None:
    ask = Decimal(client.public("/api/v2/spot/market/orderbook", symbol="BTCUSDT", limit="1").data["asks"][0][0])
    order = place(client, price="61000")
    row = info(client, orderId=order)
    assert (row["status"], Decimal(row["priceAvg"])) == ("filled", ask)
    assert balance(client, "USDT") == (1_000_000 - ask / 10, 0)
    assert balance(client, "BTC") == (100 + Decimal("0.1") * Decimal("0.999"), 0)
    (fill,) = client.get(f"{SPOT}/fills").data
    assert (fill["orderId"], Decimal(fill["priceAvg"]), fill["size"]) == (order, ask, "0.1")


def test_a_market_buy_is_sized_in_the_quote_coin(client: RawClient) -> None:
    order = place(client, orderType="market", size="6000")
    assert Decimal("0.0999") < Decimal(info(client, orderId=order)["baseVolume"]) < Decimal("0.1001")


def test_a_large_order_fills_half_at_once_and_half_at_the_next_tick(client: RawClient) -> None:
    order = place(client, symbol="SOLUSDT", price="151", size="200")
    row = info(client, orderId=order)
    assert (row["status"], row["baseVolume"]) == ("partially_filled", "100")
    client.exchange.tick()
    assert info(client, orderId=order)["status"] == "filled"
    assert sum(Decimal(fill["size"]) for fill in client.get(f"{SPOT}/fills").data) == 200


@pytest.mark.parametrize(
    ("force", "price", "status"),
    [
        ("ioc", "50000", "cancelled"), ("fok", "50000", "cancelled"), ("post_only", "61000", "cancelled"),
        ("ioc", "61000", "filled"), ("fok", "61000", "filled"), ("post_only", "50000", "live"),
    ],
)  # fmt: skip
def test_the_force_decides_what_happens_at_once(client: RawClient, force: str, price: str, status: str) -> None:
    assert info(client, orderId=place(client, force=force, price=price))["status"] == status


def test_a_client_order_id_is_free_again_once_its_order_is_done(client: RawClient) -> None:
    first = place(client, clientOid="one")
    answer = client.post(f"{SPOT}/place-order", {**ORDER, "clientOid": "one"})
    assert (answer.status, answer.code) == (400, "40786")
    client.post(f"{SPOT}/cancel-order", {"symbol": "BTCUSDT", "orderId": first})
    assert place(client, clientOid="one") != first


def test_an_order_is_known_by_its_client_id_for_two_hours_only(client: RawClient) -> None:
    order = place(client, clientOid="old")
    client.exchange.clock.advance(7201)
    assert client.get(f"{SPOT}/orderInfo", clientOid="old").code == "43001"
    assert info(client, orderId=order)["clientOid"] == "old"


def test_unknown_orders_and_missing_money(client: RawClient) -> None:
    place(client)
    assert client.get(f"{SPOT}/orderInfo", orderId="7").code == "43001"
    assert client.get(f"{SPOT}/orderInfo").code == "40913"
    assert client.post(f"{SPOT}/place-order", {**ORDER, "size": "100"}).code == "43012"


def test_a_batch_fails_only_where_it_must(client: RawClient) -> None:
    item = {name: value for name, value in ORDER.items() if name != "symbol"}
    items = [{**item, "clientOid": "a"}, {**item, "clientOid": "a"}, {**item, "clientOid": "b"}]
    data = client.post(f"{SPOT}/batch-orders", {"symbol": "BTCUSDT", "orderList": items}).data
    assert [row["clientOid"] for row in data["successList"]] == ["a", "b"]
    assert [(row["clientOid"], row["errorCode"]) for row in data["failureList"]] == [("a", "40786")]
    assert len(client.get(f"{SPOT}/unfilled-orders").data) == 2


def test_a_v3_batch_answers_with_a_code_per_item(client: RawClient) -> None:
    items = [{**V3, "clientOid": "a"}, {**V3, "clientOid": "a"}, {**V3, "qty": "1000"}]
    rows = client.post("/api/v3/trade/place-batch", items).data
    assert [row["code"] for row in rows] == ["0", "40786", "43012"]
    assert client.post("/api/v3/trade/place-batch", [V3] * 21).code == "40017"
    found = client.get("/api/v3/trade/order-info", clientOid="a").data
    assert (found["orderId"], found["qty"], found["orderStatus"]) == (rows[0]["orderId"], "0.1", "live")


def test_history_is_walked_page_by_page(client: RawClient) -> None:
    made = []
    for number in range(5):
        client.exchange.clock.advance(1)
        made.append(place(client, price="61000", size=f"0.{number + 1}"))
    seen, before = [], {}
    while page := client.get(f"{SPOT}/history-orders", limit="2", **before).data:
        seen += [row["orderId"] for row in page]
        before = {"idLessThan": page[-1]["orderId"]}
    assert seen == made[::-1]
    assert client.get(f"{SPOT}/history-orders", symbol="ETHUSDT").data == []


def test_one_way_positions_open_grow_shrink_and_turn(client: RawClient) -> None:
    assert futures(client) == "00000"
    assert futures(client) == "00000"
    assert positions(client) == [("long", "2")]
    assert futures(client, side="sell", reduceOnly="YES") == "00000"
    assert positions(client) == [("long", "1")]
    assert futures(client, side="sell", size="3") == "00000"
    assert positions(client) == [("short", "2")]
    assert futures(client, side="sell", reduceOnly="YES") == "22002"


def test_hedged_positions_close_by_their_own_side(client: RawClient) -> None:
    assert futures(client, tradeSide="open") == "00000"
    assert futures(client, side="sell", tradeSide="open", size="2") == "00000"
    assert positions(client) == [("long", "1"), ("short", "2")]
    assert futures(client, side="buy", tradeSide="close") == "00000"
    assert positions(client) == [("short", "2")]
    assert futures(client, side="buy", tradeSide="close") == "22002"


def test_opening_and_closing_costs_the_fees_and_the_spread_only(client: RawClient) -> None:
    path = "/api/v2/mix/account/accounts"
    start = Decimal(client.get(path, productType="USDT-FUTURES").data[0]["available"])
    futures(client)
    held = Decimal(client.get(path, productType="USDT-FUTURES").data[0]["available"])
    assert start - held > 6000
    futures(client, side="sell", reduceOnly="YES")
    end = client.get(path, productType="USDT-FUTURES").data[0]
    assert 0 < start - Decimal(end["available"]) < 80
    assert Decimal(end["locked"]) == 0


def test_a_transfer_sent_twice_happens_once(client: RawClient) -> None:
    path, body = "/api/v2/spot/wallet/transfer", {"coin": "USDT", "amount": "5", "clientOid": "t1"}
    body |= {"fromType": "spot", "toType": "usdt_futures"}
    first = client.post(path, body).data
    assert client.post(path, {**body, "amount": "6"}).data == first
    assert client.post(path, {**body, "clientOid": "t2"}).data != first


def test_accounts_are_apart(client: RawClient) -> None:
    place(client)
    other = RawClient(client.exchange, client.exchange.keys.classic)
    place(other, price="40000")
    assert [row["price"] for row in client.get(f"{SPOT}/unfilled-orders").data] == ["50000"]


def test_an_account_without_orders_is_shown_samples_until_its_first(client: RawClient) -> None:
    assert len(client.get(f"{SPOT}/history-orders", limit="3").data) == 3
    place(client)
    assert client.get(f"{SPOT}/history-orders", limit="3").data == []
    client.exchange.reset()
    client.exchange.actions.samples = False
    assert client.get(f"{SPOT}/history-orders", limit="3").data == []
    assert client.get(f"{SPOT}/orderInfo", orderId="1").code == "43001"


def test_reset_brings_back_the_beginning(client: RawClient) -> None:
    place(client, price="61000")
    client.exchange.reset()
    assert balance(client, "USDT") == (1_000_000, 0)
    assert len(client.exchange.requests) == 1
