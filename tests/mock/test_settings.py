"""Leverage, margin mode, position mode and transfers act on the one state that all versions show."""

from decimal import Decimal
from typing import Any

import pytest
from raw import RawClient
from test_streams import Socket

from specloom.mock import Exchange

MARKET = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginCoin": "USDT"}
OLD = {"symbol": "BTCUSDT_UMCBL", "marginCoin": "USDT"}
UNIFIED = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
BUY = {**MARKET, "marginMode": "crossed", "side": "buy", "orderType": "market", "size": "1"}
SET_LEVERAGE = "/api/v2/mix/account/set-leverage"
TRANSFER = "/api/v2/spot/wallet/transfer"


@pytest.fixture
def trader(served: Exchange) -> RawClient:
    return RawClient(served)


def good(answer: Any) -> Any:
    assert answer.code == "00000", answer.text
    return answer.data


def account(trader: RawClient) -> dict[str, str]:
    return good(trader.get("/api/v2/mix/account/account", **MARKET))


def position(trader: RawClient) -> dict[str, str]:
    (row,) = good(trader.get("/api/v2/mix/position/single-position", **MARKET))
    return row


def buy(trader: RawClient, **changes: str) -> Any:
    return trader.post("/api/v2/mix/order/place-order", {**BUY, **changes})


def spot_usdt(trader: RawClient) -> Decimal:
    return Decimal(good(trader.get("/api/v2/spot/account/assets", coin="USDT"))[0]["available"])


def test_leverage_decides_how_much_margin_an_order_and_a_position_bind(trader: RawClient) -> None:
    good(trader.post(SET_LEVERAGE, {**MARKET, "leverage": "20"}))
    assert account(trader)["crossedMarginLeverage"] == "20"
    good(buy(trader, orderType="limit", force="gtc", price="50000"))
    assert account(trader)["locked"] == "2500"
    good(buy(trader))
    held = position(trader)
    assert held["leverage"] == "20"
    assert Decimal(held["marginSize"]) == Decimal(held["openPriceAvg"]) / 20


def test_a_changed_leverage_binds_a_position_anew(trader: RawClient) -> None:
    good(buy(trader))
    margin, free = Decimal(position(trader)["marginSize"]), Decimal(account(trader)["available"])
    good(trader.post(SET_LEVERAGE, {**MARKET, "leverage": "5"}))
    assert Decimal(position(trader)["marginSize"]) == 2 * margin
    assert Decimal(account(trader)["available"]) == free - margin


def test_each_side_may_have_its_own_leverage(trader: RawClient) -> None:
    chosen = good(trader.post(SET_LEVERAGE, {**MARKET, "longLeverage": "20", "shortLeverage": "4"}))
    assert (chosen["longLeverage"], chosen["shortLeverage"]) == ("20", "4")
    assert trader.post(SET_LEVERAGE, {**MARKET, "leverage": "0.5"}).code == "45044"
    assert trader.post(SET_LEVERAGE, {**MARKET, "leverage": "126"}).code == "45044"
    assert trader.post(SET_LEVERAGE, MARKET).code == "40019"


def test_what_one_version_sets_the_others_show(trader: RawClient) -> None:
    good(trader.post("/api/v3/account/set-leverage", {**UNIFIED, "leverage": "50"}))
    assert account(trader)["crossedMarginLeverage"] == "50"
    assert good(trader.get("/api/mix/v1/account/account", **OLD))["crossMarginLeverage"] == "50"
    good(trader.post("/api/mix/v1/account/setMarginMode", {**OLD, "marginMode": "fixed"}))
    assert account(trader)["marginMode"] == "isolated"
    rows = good(trader.get("/api/v3/account/settings"))["symbolConfigList"]
    assert rows == [{"category": "USDT-FUTURES", "symbol": "BTCUSDT", "marginMode": "isolated", "leverage": "50"}]


def test_modes_are_fixed_while_something_is_open(trader: RawClient) -> None:
    good(buy(trader, orderType="limit", force="gtc", price="50000"))
    mode = {"productType": "USDT-FUTURES", "posMode": "hedge_mode"}
    assert trader.post("/api/v2/mix/account/set-position-mode", mode).code == "40920"
    assert trader.post("/api/v2/mix/account/set-margin-mode", {**MARKET, "marginMode": "isolated"}).code == "45117"
    good(trader.post("/api/v2/mix/order/cancel-all-orders", {"productType": "USDT-FUTURES"}))
    assert good(trader.post("/api/v2/mix/account/set-position-mode", mode)) == {"posMode": "hedge_mode"}
    assert account(trader)["posMode"] == "hedge_mode"


def test_hedge_mode_wants_a_side_and_one_way_mode_looks_at_none(trader: RawClient) -> None:
    path = "/api/v2/mix/account/set-position-mode"
    good(trader.post(path, {"productType": "USDT-FUTURES", "posMode": "hedge_mode"}))
    assert buy(trader).code == "43075"
    good(buy(trader, tradeSide="open"))
    assert position(trader)["posMode"] == "hedge_mode"
    good(trader.post("/api/v2/mix/order/close-positions", {"productType": "USDT-FUTURES"}))
    good(trader.post(path, {"productType": "USDT-FUTURES", "posMode": "one_way_mode"}))
    good(buy(trader, side="sell", tradeSide="open"))
    assert (position(trader)["holdSide"], position(trader)["posMode"]) == ("short", "one_way_mode")


def test_closing_positions_sets_their_margin_free(trader: RawClient) -> None:
    good(buy(trader))
    closed = good(trader.post("/api/v2/mix/order/close-positions", {"productType": "USDT-FUTURES"}))
    assert len(closed["successList"]) == 1
    after = account(trader)
    assert after["available"] == after["accountEquity"]
    assert Decimal(999_900) < Decimal(after["available"]) < Decimal(1_000_000)


def test_a_transfer_moves_money_once(trader: RawClient) -> None:
    move = {"fromType": "spot", "toType": "usdt_futures", "amount": "100", "coin": "USDT", "symbol": "BTCUSDT"}
    first = good(trader.post(TRANSFER, {**move, "clientOid": "t1"}))
    assert good(trader.post(TRANSFER, {**move, "clientOid": "t1", "amount": "7"})) == first
    assert (spot_usdt(trader), account(trader)["available"]) == (999_900, "1000100")
    (row,) = good(trader.get("/api/v2/spot/account/transferRecords", coin="USDT"))
    assert (row["transferId"], row["fromType"], row["toType"], row["size"]) == (
        first["transferId"], "spot", "usdt_futures", "100",
    )  # fmt: skip


def test_a_transfer_needs_money_and_a_known_wallet(trader: RawClient) -> None:
    move = {"fromType": "spot", "toType": "p2p", "amount": "1", "coin": "USDT", "symbol": "BTCUSDT"}
    assert trader.post(TRANSFER, {**move, "amount": "1000001"}).code == "43012"
    assert trader.post(TRANSFER, {**move, "toType": "mattress"}).code == "40020"
    assert trader.post(TRANSFER, {**move, "amount": "-1"}).code == "40017"
    assert spot_usdt(trader) == 1_000_000


def test_the_sockets_show_a_transfer(trader: RawClient) -> None:
    socket = Socket(trader.exchange.ws_private_url)
    socket.login(trader.exchange)
    socket.subscribe({"instType": "USDT-FUTURES", "channel": "account", "coin": "default"})
    assert socket.handle()["data"][0]["available"] == "1000000"
    move = {"fromType": "spot", "toType": "usdt_futures", "amount": "100", "coin": "USDT", "symbol": "BTCUSDT"}
    good(trader.post(TRANSFER, move))
    assert socket.handle()["data"][0]["available"] == "1000100"
    socket.link.close()


def test_unified_transfers_reach_the_unified_wallet(trader: RawClient) -> None:
    good(trader.post("/api/v3/account/transfer", {"fromType": "spot", "toType": "uta", "amount": "5", "coin": "USDT"}))
    assets = good(trader.get("/api/v3/account/assets"))["assets"]
    assert next(row for row in assets if row["coin"] == "USDT")["available"] == "1000005"
    funding = good(trader.get("/api/v3/account/funding-assets", coin="USDT"))
    assert funding[0]["available"] == "999995"


def test_margin_orders_have_wallets_of_their_own(trader: RawClient) -> None:
    order = {
        "symbol": "BTCUSDT", "orderType": "limit", "loanType": "normal", "force": "gtc", "side": "buy",
        "price": "50000", "baseSize": "0.1", "clientOid": "m1",
    }  # fmt: skip
    for kind in ("crossed", "isolated"):
        placed = good(trader.post(f"/api/v2/margin/{kind}/place-order", {**order, "clientOid": f"m-{kind}"}))
        rows = good(trader.get(f"/api/v2/margin/{kind}/open-orders", symbol="BTCUSDT", startTime="1"))["orderList"]
        assert placed["orderId"] in [row["orderId"] for row in rows]
        asked = {"coin": "USDT"} if kind == "crossed" else {"symbol": "BTCUSDT"}
        assets = good(trader.get(f"/api/v2/margin/{kind}/account/assets", **asked))
        assert next(row for row in assets if row["coin"] == "USDT")["frozen"] == "5000"
        good(trader.post(f"/api/v2/margin/{kind}/cancel-order", {"symbol": "BTCUSDT", "clientOid": f"m-{kind}"}))
    assert spot_usdt(trader) == 1_000_000
    again = trader.post("/api/v2/margin/crossed/place-order", {**order, "orderType": "market", "quoteSize": "600"})
    assert again.code == "00000"
