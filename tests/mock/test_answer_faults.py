"""Answers that look well and are not, over real HTTP: behind, empty, malformed, pages lost, rows doubled."""

import json
from pathlib import Path
from typing import Any

import pytest
from raw import RawClient
from sample_api import sample_api

from specloom.mock import Exchange

ASSETS = "/api/v2/spot/account/assets"
PLACE = "/api/v2/spot/trade/place-order"
CANCEL = "/api/v2/spot/trade/cancel-order"
OPEN = "/api/v2/spot/trade/unfilled-orders"
HISTORY = "/api/v2/spot/trade/history-orders"
INFO = "/api/v2/spot/trade/orderInfo"
FILLS = "/api/v2/spot/trade/fills"
BILLS = "/api/v2/spot/account/bills"
FUTURES = "/api/v2/mix/order/place-order"
POSITIONS = "/api/v2/mix/position/all-position"
ORDER = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "size": "0.1"}
PRODUCT = "USDT-FUTURES"
LONG = {
    "symbol": "BTCUSDT", "productType": PRODUCT, "marginMode": "crossed", "marginCoin": "USDT", "side": "buy",
    "orderType": "market", "size": "0.1",
}  # fmt: skip


@pytest.fixture
def trader(client: RawClient) -> RawClient:
    """A client whose account shows its own orders from the beginning."""
    client.exchange.actions.samples = False
    client.exchange.limits.enabled = False
    return client


def ids(client: RawClient, path: str, **params: str) -> list[str]:
    return [row["orderId"] for row in client.get(path, **params).data]


def free_usdt(client: RawClient) -> float:
    return next(float(row["available"]) for row in client.get(ASSETS).data if row["coin"] == "USDT")


def walk(client: RawClient) -> list[list[str]]:
    """The ids of every page of the bills."""
    pages: list[list[str]] = []
    before: dict[str, str] = {}
    while (data := client.get(BILLS, limit="4", **before).data)["list"]:
        pages.append([row["orderId"] for row in data["list"]])
        before = {"idLessThan": data["endId"]}
    return pages


def test_orders_and_balances_are_behind_by_as_many_seconds_as_asked(trader: RawClient) -> None:
    clock = trader.exchange.clock
    full = free_usdt(trader)
    order = trader.post(PLACE, ORDER).data["orderId"]
    clock.advance(10)
    trader.post(CANCEL, {"symbol": "BTCUSDT", "orderId": order})
    trader.exchange.inject(do="behind", call="v2.spot.*", seconds=3, times=0)
    clock.advance(2.9)
    assert (ids(trader, OPEN), ids(trader, HISTORY), free_usdt(trader)) == ([order], [], full - 5000)
    assert trader.get(INFO, orderId=order).data[0]["status"] == "live"
    clock.advance(0.2)
    assert (ids(trader, OPEN), ids(trader, HISTORY), free_usdt(trader)) == ([], [order], full)
    assert trader.get(INFO, orderId=order).data[0]["status"] == "cancelled"


def test_what_began_later_is_not_there_yet(trader: RawClient) -> None:
    full = trader.get(ASSETS).data
    order = trader.post(PLACE, {**ORDER, "price": "61000"}).data["orderId"]  # filled at once: two coins move
    trader.exchange.inject(do="behind", seconds=1, call="v2.spot.*", times=0)
    trader.exchange.clock.advance(0.5)
    assert trader.get(INFO, orderId=order).code == "43001"
    assert trader.get(ASSETS).data == full
    trader.exchange.clock.advance(0.6)
    assert trader.get(INFO, orderId=order).data[0]["orderId"] == order
    moved = [row["coin"] for row, before in zip(trader.get(ASSETS).data, full, strict=True) if row != before]
    assert sorted(moved) == ["BTC", "USDT"]


def test_fills_and_positions_are_behind(trader: RawClient) -> None:
    clock = trader.exchange.clock
    trader.post(PLACE, {**ORDER, "price": "61000"})
    trader.post(FUTURES, LONG)
    clock.advance(10)
    trader.post(PLACE, {**ORDER, "price": "61000"})
    trader.post(FUTURES, {**LONG, "side": "sell", "reduceOnly": "YES"})
    assert trader.get(POSITIONS, productType=PRODUCT).data == []
    for call in ("v2.spot.trade.fills", "v2.mix.position.*"):
        trader.exchange.inject(do="behind", call=call, seconds=5, times=0)
    assert len(trader.get(FILLS).data) == 1
    assert [row["total"] for row in trader.get(POSITIONS, productType=PRODUCT).data] == ["0.1"]
    clock.advance(6)
    assert len(trader.get(FILLS).data) == 2
    assert trader.get(POSITIONS, productType=PRODUCT).data == []


def test_an_order_may_be_in_neither_list(trader: RawClient) -> None:
    """It left the open orders, and has not come to the history yet."""
    order = trader.post(PLACE, ORDER).data["orderId"]
    trader.exchange.clock.advance(10)
    trader.exchange.inject(do="behind", call="*.history_orders", seconds=3, times=0)
    trader.post(CANCEL, {"symbol": "BTCUSDT", "orderId": order})
    assert (ids(trader, OPEN), ids(trader, HISTORY)) == ([], [])
    trader.exchange.clock.advance(4)
    assert (ids(trader, OPEN), ids(trader, HISTORY)) == ([], [order])


def test_another_state_under_the_same_update_time(trader: RawClient) -> None:
    order = trader.post(PLACE, ORDER).data["orderId"]
    trader.exchange.clock.advance(10)
    trader.post(CANCEL, {"symbol": "BTCUSDT", "orderId": order})
    trader.exchange.inject(do="same_time", call="v2.spot.trade.order_info", seconds=5)
    (wrong,), (right,) = trader.get(INFO, orderId=order).data, trader.get(INFO, orderId=order).data
    assert (wrong["status"], right["status"]) == ("live", "cancelled")
    assert wrong["uTime"] == right["uTime"] == str(trader.exchange.clock.ms())


def test_a_request_that_changes_something_acts_on_the_present(trader: RawClient) -> None:
    order = trader.post(PLACE, ORDER).data["orderId"]
    header = {"x-mock-fault": json.dumps({"do": "behind", "seconds": 60})}
    assert trader.post(CANCEL, {"symbol": "BTCUSDT", "orderId": order}, headers=header).code == "00000"
    assert ids(trader, OPEN) == []


def test_an_empty_list_once(trader: RawClient) -> None:
    order = trader.post(PLACE, ORDER).data["orderId"]
    trader.exchange.inject(do="empty", call="*.unfilled_orders")
    assert [ids(trader, OPEN), ids(trader, OPEN)] == [[], [order]]


def test_an_empty_page_names_no_next_one(trader: RawClient) -> None:
    whole = walk(trader)
    trader.exchange.inject(do="empty", call="*.bills", page="later")
    assert trader.get(BILLS, limit="4").data["endId"] == whole[0][-1]
    assert trader.get(BILLS, limit="4", idLessThan=whole[0][-1]).data == {"list": [], "endId": ""}


@pytest.mark.parametrize(
    ("shape", "data"), [("null", None), ("text", "try again later"), ("number", 0), ("object", {"result": "ok"})]
)
def test_success_over_data_of_another_shape(trader: RawClient, shape: str, data: Any) -> None:
    trader.exchange.inject(do="malformed", shape=shape, call="*.assets")
    answer = trader.get(ASSETS)
    assert (answer.status, answer.code, answer.data) == (200, "00000", data)
    assert trader.get(ASSETS).data


def test_rows_without_ids(served: Exchange) -> None:
    served.actions.samples = False
    client = RawClient(served)
    client.post(FUTURES, LONG)
    client.post(PLACE, ORDER)
    params = {POSITIONS: {"productType": PRODUCT}, OPEN: {}, ASSETS: {}}
    whole = {path: client.get(path, **given).data[0] for path, given in params.items()}
    served.inject(do="malformed", shape="no_ids", times=0)
    bare = {path: client.get(path, **given).data[0] for path, given in params.items()}
    gone = {path: whole[path].keys() - bare[path].keys() for path in params}
    assert {"symbol", "holdSide"} <= gone[POSITIONS]
    assert {"orderId", "clientOid"} <= gone[OPEN]
    assert {"coin"} <= gone[ASSETS]
    assert "total" in bare[POSITIONS]
    assert "status" in bare[OPEN]
    assert "available" in bare[ASSETS]


def test_one_part_is_refused_for_good(trader: RawClient) -> None:
    trader.exchange.inject(
        do="error", call="v2.mix.position.*", params={"productType": "coin-futures"}, code="40014", status=403, times=0
    )
    parts = [PRODUCT, "COIN-FUTURES", "USDC-FUTURES"] * 2
    codes = [trader.get(POSITIONS, productType=part).code for part in parts]
    assert codes == ["00000", "40014", "00000"] * 2


def test_a_page_is_lost_in_a_walk(trader: RawClient) -> None:
    whole = walk(trader)
    assert [len(page) for page in whole] == [4, 4, 2]
    trader.exchange.inject(do="page_lost", call="*.bills", page="later")
    assert walk(trader) == [whole[0], whole[2]]
    assert walk(trader) == whole


def test_a_page_of_state_is_lost_in_a_walk(trader: RawClient) -> None:
    placed = [trader.post(PLACE, {**ORDER, "size": "0.01"}).data["orderId"] for _ in range(5)][::-1]
    trader.exchange.inject(do="page_lost", call="*.unfilled_orders", page="later")
    assert ids(trader, OPEN, limit="2") == placed[:2]
    assert ids(trader, OPEN, limit="2", idLessThan=placed[1]) == placed[4:]


def test_a_page_fails_in_a_walk(trader: RawClient) -> None:
    trader.exchange.inject(do="error", call="*.bills", page="later", code="40015", skip=1)
    first = trader.get(BILLS, limit="4").data["endId"]
    second = trader.get(BILLS, limit="4", idLessThan=first)
    assert second.code == "00000"
    assert [trader.get(BILLS, limit="4", idLessThan=second.data["endId"]).code for _ in range(2)] == ["40015", "00000"]


def test_every_row_comes_twice(trader: RawClient) -> None:
    order = trader.post(PLACE, ORDER).data["orderId"]
    trader.exchange.inject(do="duplicate", call="*.unfilled_orders")
    assert [ids(trader, OPEN), ids(trader, OPEN)] == [[order, order], [order]]


def test_they_come_by_header_and_admin_route_and_are_recorded(trader: RawClient) -> None:
    header = {"x-mock-fault": json.dumps({"do": "malformed", "shape": "text"})}
    assert trader.get(ASSETS, headers=header).data == "try again later"
    assert trader.admin("POST", "faults", {"do": "empty", "call": "*.assets", "skip": 1}).status == 200
    assert [bool(trader.get(ASSETS).data) for _ in range(3)] == [True, False, True]
    assert [(entry.fault, entry.acted) for entry in trader.exchange.requests] == [
        ("malformed", True), ("", True), ("empty", True), ("", True),
    ]  # fmt: skip


def test_they_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "faults.yaml"
    file.write_text("- {do: malformed, shape: object, call: '*.assets', params: {coin: usdt}}\n")
    with Exchange(sample_api(), faults=file) as exchange:
        client = RawClient(exchange)
        assert client.get(ASSETS, coin="BTC").data != {"result": "ok"}
        assert client.get(ASSETS, coin="USDT").data == {"result": "ok"}


@pytest.mark.parametrize("fault", [{"do": "malformed", "shape": "round"}, {"do": "empty", "page": 2}, {"do": "lose"}])
def test_a_header_that_is_no_fault_of_an_answer_is_refused(trader: RawClient, fault: dict[str, Any]) -> None:
    assert trader.get(ASSETS, headers={"x-mock-fault": json.dumps(fault)}).status == 400


def test_a_push_fault_may_be_about_one_subscription(trader: RawClient) -> None:
    fault = trader.exchange.faults
    trader.exchange.inject(do="lose", call="v2.ws.*", params={"instType": "SPOT"})
    assert fault.take("v2.ws.spot.orders", {"instType": "USDT-FUTURES"}, push=True) is None
    assert fault.take("v2.ws.spot.orders", {"instType": "SPOT"}, push=True) is not None
