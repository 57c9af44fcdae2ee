# Made by Specloom from bitget/rest/v3/trade/order-info.yaml; change that file, not this one.
"""``client.v3.trade.order_info``: GET /api/v3/trade/order-info."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1730369201783,
    "data": {
        "orderId": "111111111111111111",
        "clientOid": "clientOid2",
        "category": "SPOT",
        "symbol": "ETHUSDT",
        "orderType": "market",
        "side": "buy",
        "price": "0",
        "qty": "8.5",
        "amount": "100",
        "cumExecQty": "0.0372",
        "cumExecValue": "99.853356",
        "avgPrice": "2684.23",
        "timeInForce": "gtc",
        "orderStatus": "filled",
        "posSide": "long",
        "holdMode": "one_way_mode",
        "tradeSide": "open",
        "reduceOnly": "NO",
        "feeDetail": [
            {
                "feeCoin": "ETH",
                "fee": "0.00000744"
            }
        ],
        "cancelReason": "normal_cancel",
        "execType": "normal",
        "createdTime": "1730295766596",
        "updatedTime": "1730295766691",
        "stpMode": "none"
    }
}
"""
EVERYTHING = {
    "order_id": "1233965375251996672",
    "client_oid": "clientOid2",
}
LEAST = {}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.spot.trade.order_info",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.order_info",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.order_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/trade/order-info?clientOid=clientOid2&orderId=1233965375251996672",
        signature="zo6HETdWJJBU61gTfOP6T4EJ9tsHhI+jjlkXuORoDnM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.order_info(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/trade/order-info",
        signature="WrAzJRcaiAqvqSKEeDlrUWU7cN+F/eLTLsLKTb0w3IU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.order_info(**EVERYTHING)

    assert answer.order_id == "111111111111111111"
    assert answer.client_oid == "clientOid2"
    assert answer.category == "SPOT"
    assert answer.symbol == "ETHUSDT"
    assert answer.order_type == "market"
    assert answer.side == "buy"
    assert answer.price == Decimal("0")
    assert answer.qty == Decimal("8.5")
    assert answer.amount == Decimal("100")
    assert answer.cum_exec_qty == Decimal("0.0372")
    assert answer.cum_exec_value == Decimal("99.853356")
    assert answer.avg_price == Decimal("2684.23")
    assert answer.time_in_force == "gtc"
    assert answer.order_status == "filled"
    assert answer.pos_side == "long"
    assert answer.hold_mode == "one_way_mode"
    assert answer.trade_side == "open"
    assert answer.reduce_only == "NO"
    assert answer.fee_detail[0].fee_coin == "ETH"
    assert answer.fee_detail[0].fee == Decimal("0.00000744")
    assert answer.cancel_reason == "normal_cancel"
    assert answer.exec_type == "normal"
    assert answer.created_time == 1730295766596
    assert answer.updated_time == 1730295766691
    assert answer.stp_mode == "none"
    assert type(answer.price) is Decimal
    assert type(answer.amount) is Decimal
    assert type(answer.created_time) is Millis
    assert type(answer.updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "category"): ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", "orderType"): ("limit", "market"),
    ("data", "side"): ("buy", "sell"),
    ("data", "timeInForce"): ("gtc", "post_only", "fok", "ioc"),
    ("data", "orderStatus"): ("live", "new", "partially_filled", "filled", "cancelled"),
    ("data", "posSide"): ("long", "short"),
    ("data", "holdMode"): ("one_way_mode", "hedge_mode"),
    ("data", "tradeSide"): ("open", "close"),
    ("data", "reduceOnly"): ("YES", "NO"),
    ("data", "cancelReason"): (
        "normal_cancel",
        "trade_too_many_times_cancel",
        "trade_count_too_small",
        "fok_not_full_cancel",
        "ioc_not_full_cancel",
        "post_only_fill_cancel",
        "self_trade_cancel",
        "trade_max_deal_size_cancel",
        "tpsl_plan_cancel",
        "back_contract_cancel",
        "delegated_risk_order_cancel",
        "trader_order_cancel",
        "delivery_order_cancel",
        "modify_limit_order",
        "slippage_cancel",
        "adl_cancel",
        "penetrate_cancel",
        "stp_cancel",
        "call_auction_cancel",
        "limit_price_exceed_cancel",
        "burst_cancel",
    ),
    ("data", "execType"): ("normal", "offset", "reduce", "liquidation", "delivery"),
    ("data", "stpMode"): ("none", "cancel_taker", "cancel_maker", "cancel_both"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.trade.order_info(**LEAST)


def test_documented_values(told):
    assert told("v3.trade.order_info") == [
        (
            "cancel_reason",
            (
                "normal_cancel",
                "trade_too_many_times_cancel",
                "trade_count_too_small",
                "fok_not_full_cancel",
                "ioc_not_full_cancel",
                "post_only_fill_cancel",
                "self_trade_cancel",
                "trade_max_deal_size_cancel",
                "tpsl_plan_cancel",
                "back_contract_cancel",
                "delegated_risk_order_cancel",
                "trader_order_cancel",
                "delivery_order_cancel",
                "modify_limit_order",
                "slippage_cancel",
                "adl_cancel",
                "penetrate_cancel",
                "stp_cancel",
                "call_auction_cancel",
                "limit_price_exceed_cancel",
                "burst_cancel",
            ),
        ),
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("exec_type", ("normal", "offset", "reduce", "liquidation", "delivery")),
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("order_status", ("live", "new", "partially_filled", "filled", "cancelled")),
        ("order_type", ("limit", "market")),
        ("pos_side", ("long", "short")),
        ("reduce_only", ("YES", "NO")),
        ("side", ("buy", "sell")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
        ("time_in_force", ("gtc", "post_only", "fok", "ioc")),
        ("trade_side", ("open", "close")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.order_info(**EVERYTHING)
    assert answer == client.v3.trade.order_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40762", errors.PositionLimitExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.trade.order_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.trade.order_info(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.order_info", 18)
    for _ in range(2):
        client.v3.trade.order_info(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.order_info(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.order_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/trade/order-info")
    assert record.call == "v3.trade.order_info"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.order_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.order_info(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.order_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.order_info(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.order_info")
    mock_client.v3.trade.order_info(**EVERYTHING)
    assert served.calls() == ["v3.trade.order_info", "v3.trade.order_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.order_info(**LEAST)
    limited.spend(keeper, "v3.trade.order_info", 18)
    for _ in range(2):
        keeper.v3.trade.order_info(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.order_info(**LEAST)
    limited.spend(hasty, "v3.trade.order_info", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.order_info(**LEAST)
    assert limited.refused() > 0
