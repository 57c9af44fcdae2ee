"""Trigger orders wait for their price, become orders, and are found, changed and cancelled until then."""

from typing import Any

import pytest
from raw import RawClient
from test_streams import Socket

from specloom.mock import Exchange

SPOT = "/api/v2/spot/trade"
MIX = "/api/v2/mix/order"
PLAN = {
    "symbol": "BTCUSDT", "side": "buy", "triggerPrice": "60000.03", "orderType": "limit", "executePrice": "60010",
    "size": "0.1", "triggerType": "fill_price", "clientOid": "p1",
}  # fmt: skip
MARKET = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginCoin": "USDT"}
ENTRY = {
    **MARKET, "planType": "normal_plan", "marginMode": "crossed", "size": "1", "price": "60010",
    "triggerPrice": "60000.4", "triggerType": "fill_price", "side": "buy", "orderType": "limit", "clientOid": "e1",
}  # fmt: skip
FUTURES = {"productType": "USDT-FUTURES"}


@pytest.fixture
def trader(served: Exchange) -> RawClient:
    return RawClient(served)


def good(answer: Any) -> Any:
    assert answer.code == "00000", answer.text
    return answer.data


def waiting(trader: RawClient) -> list[dict[str, str]]:
    return good(trader.get(f"{SPOT}/current-plan-order", symbol="BTCUSDT"))["orderList"]


def done(trader: RawClient) -> list[dict[str, str]]:
    return good(trader.get(f"{SPOT}/history-plan-order", symbol="BTCUSDT", startTime="1", endTime="2"))["orderList"]


def until(trader: RawClient, check: Any, ticks: int = 2000) -> Any:
    """Move the markets until ``check`` tells something."""
    for _ in range(ticks):
        found = check()
        if found:
            return found
        trader.exchange.tick()
    raise AssertionError("the price never came")


def test_a_spot_plan_waits_and_becomes_an_order(trader: RawClient) -> None:
    plan = good(trader.post(f"{SPOT}/place-plan-order", PLAN))
    assert [(row["orderId"], row["status"]) for row in waiting(trader)] == [(plan["orderId"], "live")]
    (row,) = until(trader, lambda: done(trader))
    assert (row["orderId"], row["status"]) == (plan["orderId"], "executed")
    assert waiting(trader) == []
    (child,) = good(trader.get(f"{SPOT}/plan-sub-order", planOrderId=plan["orderId"]))
    (order,) = good(trader.get(f"{SPOT}/orderInfo", orderId=child["orderId"]))
    assert (order["price"], order["size"], order["status"]) == ("60010", "0.1", "filled")


def test_a_plan_is_changed_and_cancelled_by_either_id(trader: RawClient) -> None:
    plan = good(trader.post(f"{SPOT}/place-plan-order", {**PLAN, "triggerPrice": "70000"}))
    change = {"clientOid": "p1", "triggerPrice": "71000", "orderType": "limit", "executePrice": "71001", "size": "0.2"}
    good(trader.post(f"{SPOT}/modify-plan-order", change))
    (row,) = waiting(trader)
    assert (row["triggerPrice"], row["executePrice"], row["size"]) == ("71000", "71001", "0.2")
    assert good(trader.post(f"{SPOT}/cancel-plan-order", {"orderId": plan["orderId"]})) == {"result": "success"}
    assert [row["status"] for row in done(trader)] == ["cancelled"]
    assert trader.post(f"{SPOT}/cancel-plan-order", {"orderId": plan["orderId"]}).code == "43026"
    assert trader.post(f"{SPOT}/cancel-plan-order", {"orderId": "7"}).code == "43025"


def test_a_waiting_plan_keeps_its_client_order_id_to_itself(trader: RawClient) -> None:
    far = {**PLAN, "triggerPrice": "70000"}
    good(trader.post(f"{SPOT}/place-plan-order", far))
    assert trader.post(f"{SPOT}/place-plan-order", far).code == "40786"
    cancelled = good(trader.post(f"{SPOT}/batch-cancel-plan-order", {"symbolList": ["BTCUSDT"]}))
    assert [row["clientOid"] for row in cancelled["successList"]] == ["p1"]
    good(trader.post(f"{SPOT}/place-plan-order", far))


def test_a_futures_plan_opens_a_position(trader: RawClient) -> None:
    plan = good(trader.post(f"{MIX}/place-plan-order", ENTRY))
    asked = {**FUTURES, "planType": "normal_plan"}
    (row,) = good(trader.get(f"{MIX}/orders-plan-pending", **asked))["entrustedList"]
    assert (row["orderId"], row["price"], row["planStatus"]) == (plan["orderId"], "60010", "live")
    (row,) = until(trader, lambda: good(trader.get(f"{MIX}/orders-plan-history", **asked))["entrustedList"])
    assert (row["planStatus"], bool(row["executeOrderId"])) == ("executed", True)
    (held,) = good(trader.get("/api/v2/mix/position/single-position", **MARKET))
    assert (held["holdSide"], held["total"]) == ("long", "1")


@pytest.mark.parametrize(("kind", "price"), [("loss_plan", "59999.6"), ("profit_plan", "60000.4")])
def test_a_stop_closes_the_position(trader: RawClient, kind: str, price: str) -> None:
    good(trader.post(f"{MIX}/place-order", {
        **MARKET, "marginMode": "crossed", "side": "buy", "orderType": "market", "size": "1",
    }))  # fmt: skip
    stop = {**MARKET, "planType": kind, "triggerPrice": price, "holdSide": "long", "size": "1"}
    good(trader.post(f"{MIX}/place-tpsl-order", stop))
    until(trader, lambda: not good(trader.get("/api/v2/mix/position/single-position", **MARKET)))
    asked = {**FUTURES, "planType": "profit_loss"}
    (row,) = good(trader.get(f"{MIX}/orders-plan-history", **asked))["entrustedList"]
    assert (row["planType"], row["planStatus"]) == (kind, "executed")


def test_a_stop_without_a_position_fails(trader: RawClient) -> None:
    stop = {**MARKET, "planType": "loss_plan", "triggerPrice": "59999.8", "holdSide": "long", "size": "1"}
    good(trader.post(f"{MIX}/place-tpsl-order", stop))
    asked = {**FUTURES, "planType": "profit_loss"}
    (row,) = until(trader, lambda: good(trader.get(f"{MIX}/orders-plan-history", **asked))["entrustedList"])
    assert row["planStatus"] == "fail_execute"


def test_a_batch_of_cancels_fails_only_where_it_must(trader: RawClient) -> None:
    plan = good(trader.post(f"{MIX}/place-plan-order", {**ENTRY, "triggerPrice": "70000"}))
    ids = [{"orderId": plan["orderId"]}, {"orderId": "7"}]
    data = good(trader.post(f"{MIX}/cancel-plan-order", {**FUTURES, "symbol": "BTCUSDT", "orderIdList": ids}))
    assert [row["orderId"] for row in data["successList"]] == [plan["orderId"]]
    assert [row["orderId"] for row in data["failureList"]] == ["7"]


def test_strategy_orders_of_the_unified_account(trader: RawClient) -> None:
    ask = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
    good(trader.post("/api/v3/trade/place-order", {**ask, "qty": "1", "side": "buy", "orderType": "market"}))
    strategy = {**ask, "posSide": "long", "takeProfit": "70000", "stopLoss": "50000", "qty": "1", "clientOid": "s1"}
    placed = good(trader.post("/api/v3/trade/place-strategy-order", strategy))
    change = {"orderId": placed["orderId"], "qty": "1", "stopLoss": "59999.6"}
    good(trader.post("/api/v3/trade/modify-strategy-order", change))
    (row,) = good(trader.get("/api/v3/trade/unfilled-strategy-orders", category="USDT-FUTURES"))
    assert (row["clientOid"], row["takeProfit"], row["stopLoss"]) == ("s1", "70000", "59999.6")
    history = "/api/v3/trade/history-strategy-orders"
    (row,) = until(trader, lambda: good(trader.get(history, category="USDT-FUTURES"))["list"])
    assert row["orderId"] == placed["orderId"]
    assert good(trader.get("/api/v3/position/current-position", category="USDT-FUTURES"))["list"] == []


def test_the_socket_shows_a_plan_from_its_place_to_its_end(trader: RawClient) -> None:
    socket = Socket(trader.exchange.ws_private_url)
    socket.login(trader.exchange)
    socket.subscribe({"instType": "SPOT", "channel": "orders-algo", "instId": "default"})
    plan = good(trader.post(f"{SPOT}/place-plan-order", {**PLAN, "triggerPrice": "70000"}))
    shown = [socket.handle()["data"][0]]
    good(trader.post(f"{SPOT}/cancel-plan-order", {"orderId": plan["orderId"]}))
    shown.append(socket.handle()["data"][0])
    assert [(row["orderId"], row["status"]) for row in shown] == [
        (plan["orderId"], "live"), (plan["orderId"], "cancelled"),
    ]  # fmt: skip
    socket.link.close()


def test_plans_of_the_first_version(trader: RawClient) -> None:
    plan = {
        "symbol": "BTCUSDT_UMCBL", "marginCoin": "USDT", "size": "1", "triggerPrice": "50000",
        "triggerType": "fill_price", "side": "open_long", "orderType": "market", "clientOid": "v1",
    }  # fmt: skip
    placed = good(trader.post("/api/mix/v1/plan/placePlan", plan))
    (row,) = good(trader.get("/api/mix/v1/plan/currentPlan", symbol="BTCUSDT_UMCBL"))
    assert (row["orderId"], row["symbol"], row["triggerPrice"]) == (placed["orderId"], "BTCUSDT_UMCBL", "50000")
    good(trader.post("/api/mix/v1/plan/cancelPlan", {
        "symbol": "BTCUSDT_UMCBL", "marginCoin": "USDT", "planType": "normal_plan", "orderId": placed["orderId"],
    }))  # fmt: skip
    assert good(trader.get("/api/mix/v1/plan/currentPlan", symbol="BTCUSDT_UMCBL")) == []
