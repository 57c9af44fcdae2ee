# Made by Specloom from bitget/rest/v3/stockplus/trade/today-orders.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.today_orders``: GET /api/v3/stockplus/trade/today-orders."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "orders": [
            {
                "orderId": "orderId1",
                "status": "status2",
                "stockName": "stockName3",
                "quantity": "4.5",
                "executedQuantity": "5.5",
                "price": "6.5",
                "executedPrice": "7.5",
                "submittedAt": "submittedAt8",
                "side": "side9",
                "symbol": "symbol10",
                "orderType": "orderType11",
                "lastDone": "12.5",
                "triggerPrice": "13.5",
                "msg": "msg14",
                "tag": "tag15",
                "timeInForce": "timeInForce16",
                "expireDate": "expireDate17",
                "updatedAt": "updatedAt18",
                "triggerAt": "triggerAt19",
                "trailingAmount": "20.5",
                "trailingPercent": "21.5",
                "limitOffset": "22.5",
                "triggerStatus": "triggerStatus23",
                "currency": "currency24",
                "outsideRth": "RTHOnly",
                "remark": "remark26",
                "limitDepthLevel": "36",
                "triggerCount": "37",
                "monitorPrice": "29.5"
            }
        ]
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "status": ["status2"],
    "side": "side3",
    "market": "market4",
    "order_id": "orderId5",
}
LEAST = {}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "status": "status: list as Sequence[str], optional",
    "side": "side: text as str, optional",
    "market": "market: text as str, optional",
    "order_id": "orderId: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.stockplus.trade.today_orders",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.trade.today_orders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/stockplus/trade/today-orders?market=market4&orderId=orderId5&side=side3&status=status2&symbol=BTCUSDT",
        signature="YylsXAMWej4xYg3sZTQcApG9MxpZXp7INJFbTyZx0T8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.trade.today_orders(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/stockplus/trade/today-orders",
        signature="7cJmQUWeLGaOpXV8kiNzV68/PDZffXizRrOSJUAR6Aw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.trade.today_orders(**EVERYTHING)

    assert answer.orders[0].order_id == "orderId1"
    assert answer.orders[0].status == "status2"
    assert answer.orders[0].stock_name == "stockName3"
    assert answer.orders[0].quantity == Decimal("4.5")
    assert answer.orders[0].executed_quantity == Decimal("5.5")
    assert answer.orders[0].price == Decimal("6.5")
    assert answer.orders[0].executed_price == Decimal("7.5")
    assert answer.orders[0].submitted_at == "submittedAt8"
    assert answer.orders[0].side == "side9"
    assert answer.orders[0].symbol == "symbol10"
    assert answer.orders[0].order_type == "orderType11"
    assert answer.orders[0].last_done == Decimal("12.5")
    assert answer.orders[0].trigger_price == Decimal("13.5")
    assert answer.orders[0].msg == "msg14"
    assert answer.orders[0].tag == "tag15"
    assert answer.orders[0].time_in_force == "timeInForce16"
    assert answer.orders[0].expire_date == "expireDate17"
    assert answer.orders[0].updated_at == "updatedAt18"
    assert answer.orders[0].trigger_at == "triggerAt19"
    assert answer.orders[0].trailing_amount == Decimal("20.5")
    assert answer.orders[0].trailing_percent == Decimal("21.5")
    assert answer.orders[0].limit_offset == Decimal("22.5")
    assert answer.orders[0].trigger_status == "triggerStatus23"
    assert answer.orders[0].currency == "currency24"
    assert answer.orders[0].outside_rth == "RTHOnly"
    assert answer.orders[0].remark == "remark26"
    assert answer.orders[0].limit_depth_level == 36
    assert answer.orders[0].trigger_count == 37
    assert answer.orders[0].monitor_price == Decimal("29.5")
    assert type(answer.orders[0].limit_depth_level) is int
    assert type(answer.orders[0].trigger_count) is int
    assert not client.drift


VALUES = {
    ("data", "orders", 0, "outsideRth"): ("RTHOnly", "AnyTime", "Overnight"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.stockplus.trade.today_orders(**LEAST)


def test_documented_values(told):
    assert told("v3.stockplus.trade.today_orders") == [("outside_rth", ("RTHOnly", "AnyTime", "Overnight"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.trade.today_orders(**EVERYTHING)
    assert answer == client.v3.stockplus.trade.today_orders(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.stockplus.trade.today_orders(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.stockplus.trade.today_orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.stockplus.trade.today_orders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.trade.today_orders", 8)
    for _ in range(2):
        client.v3.stockplus.trade.today_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.trade.today_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.trade.today_orders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/stockplus/trade/today-orders")
    assert record.call == "v3.stockplus.trade.today_orders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.trade.today_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.trade.today_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.trade.today_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.trade.today_orders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.trade.today_orders")
    mock_client.v3.stockplus.trade.today_orders(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.trade.today_orders", "v3.stockplus.trade.today_orders"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.trade.today_orders(**LEAST)
    limited.spend(keeper, "v3.stockplus.trade.today_orders", 8)
    for _ in range(2):
        keeper.v3.stockplus.trade.today_orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.trade.today_orders(**LEAST)
    limited.spend(hasty, "v3.stockplus.trade.today_orders", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.trade.today_orders(**LEAST)
    assert limited.refused() > 0
