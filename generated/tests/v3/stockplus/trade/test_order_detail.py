# Made by Specloom from bitget/rest/v3/stockplus/trade/order-detail.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.order_detail``: GET /api/v3/stockplus/trade/order-detail."""

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
        "freeStatus": "freeStatus1",
        "freeAmount": "2.5",
        "freeCurrency": "freeCurrency3",
        "deductionsStatus": "deductionsStatus4",
        "deductionsAmount": "5.5",
        "deductionsCurrency": "deductionsCurrency6",
        "platformDeductedStatus": "platformDeductedStatus7",
        "platformDeductedAmount": "8.5",
        "platformDeductedCurrency": "platformDeductedCurrency9",
        "history": [
            {
                "price": "1.5",
                "quantity": "2.5",
                "status": "status3",
                "msg": "msg4",
                "time": "time5"
            }
        ],
        "chargeDetail": {
            "totalAmount": "1.5",
            "currency": "currency2",
            "items": [
                {
                    "code": "code1",
                    "name": "name2",
                    "fees": [
                        {
                            "code": "code1",
                            "name": "name2",
                            "amount": "3.5",
                            "currency": "currency4"
                        }
                    ]
                }
            ]
        },
        "orderId": "orderId12",
        "status": "status13",
        "stockName": "stockName14",
        "quantity": "15.5",
        "executedQuantity": "16.5",
        "price": "17.5",
        "executedPrice": "18.5",
        "submittedAt": "submittedAt19",
        "side": "side20",
        "symbol": "symbol21",
        "orderType": "orderType22",
        "lastDone": "23.5",
        "triggerPrice": "24.5",
        "msg": "msg25",
        "tag": "tag26",
        "timeInForce": "timeInForce27",
        "expireDate": "expireDate28",
        "updatedAt": "updatedAt29",
        "triggerAt": "triggerAt30",
        "trailingAmount": "31.5",
        "trailingPercent": "32.5",
        "limitOffset": "33.5",
        "triggerStatus": "triggerStatus34",
        "currency": "currency35",
        "outsideRth": "RTHOnly",
        "remark": "remark37",
        "limitDepthLevel": "47",
        "triggerCount": "48",
        "monitorPrice": "40.5"
    }
}
"""
EVERYTHING = {
    "order_id": "orderId1",
}
TAKES = {
    "order_id": "orderId: text as str, required",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.stockplus.trade.order_detail",
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
    client.v3.stockplus.trade.order_detail(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/stockplus/trade/order-detail?orderId=orderId1",
        signature="/IZicxNcuB/rQUSYigDOFCmsx9pVTBRcWqgeC6HZ4w8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.trade.order_detail(**EVERYTHING)

    assert answer.free_status == "freeStatus1"
    assert answer.free_amount == Decimal("2.5")
    assert answer.free_currency == "freeCurrency3"
    assert answer.deductions_status == "deductionsStatus4"
    assert answer.deductions_amount == Decimal("5.5")
    assert answer.deductions_currency == "deductionsCurrency6"
    assert answer.platform_deducted_status == "platformDeductedStatus7"
    assert answer.platform_deducted_amount == Decimal("8.5")
    assert answer.platform_deducted_currency == "platformDeductedCurrency9"
    assert answer.history[0].price == Decimal("1.5")
    assert answer.history[0].quantity == Decimal("2.5")
    assert answer.history[0].status == "status3"
    assert answer.history[0].msg == "msg4"
    assert answer.history[0].time == "time5"
    assert answer.charge_detail.total_amount == Decimal("1.5")
    assert answer.charge_detail.currency == "currency2"
    assert answer.charge_detail.items[0].code == "code1"
    assert answer.charge_detail.items[0].name == "name2"
    assert answer.charge_detail.items[0].fees[0].code == "code1"
    assert answer.charge_detail.items[0].fees[0].name == "name2"
    assert answer.charge_detail.items[0].fees[0].amount == Decimal("3.5")
    assert answer.charge_detail.items[0].fees[0].currency == "currency4"
    assert answer.order_id == "orderId12"
    assert answer.status == "status13"
    assert answer.stock_name == "stockName14"
    assert answer.quantity == Decimal("15.5")
    assert answer.executed_quantity == Decimal("16.5")
    assert answer.price == Decimal("17.5")
    assert answer.executed_price == Decimal("18.5")
    assert answer.submitted_at == "submittedAt19"
    assert answer.side == "side20"
    assert answer.symbol == "symbol21"
    assert answer.order_type == "orderType22"
    assert answer.last_done == Decimal("23.5")
    assert answer.trigger_price == Decimal("24.5")
    assert answer.msg == "msg25"
    assert answer.tag == "tag26"
    assert answer.time_in_force == "timeInForce27"
    assert answer.expire_date == "expireDate28"
    assert answer.updated_at == "updatedAt29"
    assert answer.trigger_at == "triggerAt30"
    assert answer.trailing_amount == Decimal("31.5")
    assert answer.trailing_percent == Decimal("32.5")
    assert answer.limit_offset == Decimal("33.5")
    assert answer.trigger_status == "triggerStatus34"
    assert answer.currency == "currency35"
    assert answer.outside_rth == "RTHOnly"
    assert answer.remark == "remark37"
    assert answer.limit_depth_level == 47
    assert answer.trigger_count == 48
    assert answer.monitor_price == Decimal("40.5")
    assert type(answer.limit_depth_level) is int
    assert type(answer.trigger_count) is int
    assert not client.drift


VALUES = {
    ("data", "outsideRth"): ("RTHOnly", "AnyTime", "Overnight"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.stockplus.trade.order_detail(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.stockplus.trade.order_detail") == [("outside_rth", ("RTHOnly", "AnyTime", "Overnight"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.trade.order_detail(**EVERYTHING)
    assert answer == client.v3.stockplus.trade.order_detail(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.stockplus.trade.order_detail(**given)
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
        client.v3.stockplus.trade.order_detail(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.stockplus.trade.order_detail(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.trade.order_detail", 8)
    for _ in range(2):
        client.v3.stockplus.trade.order_detail(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.trade.order_detail(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.trade.order_detail) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/stockplus/trade/order-detail")
    assert record.call == "v3.stockplus.trade.order_detail"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.trade.order_detail(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.trade.order_detail(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.trade.order_detail", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.trade.order_detail(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.trade.order_detail")
    mock_client.v3.stockplus.trade.order_detail(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.trade.order_detail", "v3.stockplus.trade.order_detail"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.trade.order_detail(**EVERYTHING)
    limited.spend(keeper, "v3.stockplus.trade.order_detail", 8)
    for _ in range(2):
        keeper.v3.stockplus.trade.order_detail(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.trade.order_detail(**EVERYTHING)
    limited.spend(hasty, "v3.stockplus.trade.order_detail", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.trade.order_detail(**EVERYTHING)
    assert limited.refused() > 0
