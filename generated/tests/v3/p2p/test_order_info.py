# Made by Specloom from bitget/rest/v3/p2p/order-info.yaml; change that file, not this one.
"""``client.v3.p2p.order_info``: GET /api/v3/p2p/order-info."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "orderId": "orderId1",
        "side": "buy",
        "token": "token3",
        "fiat": "fiat4",
        "price": "5.5",
        "quantity": "6.5",
        "amount": "7.5",
        "status": "pending_payment",
        "advId": "advId9",
        "remark": "remark10",
        "orderCancelCountdown": "20",
        "fee": "12.5",
        "verifyCapital": "true",
        "payMethodDetail": {
            "payMethodId": "payMethodId1",
            "payMethodName": "payMethodName2",
            "payMethodUserName": "payMethodUserName3",
            "postscript": "postscript4",
            "payMethodInfo": [
                {
                    "name": "name1",
                    "type": "txt",
                    "value": "value3"
                }
            ]
        },
        "sellUserInfo": {
            "nickName": "nickName1",
            "realName": "realName2"
        },
        "buyUserInfo": {
            "nickName": "nickName1",
            "realName": "realName2"
        },
        "createdTime": "1700000000017",
        "updatedTime": "1700000000018"
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
    "errors": ("common", "uta", "p2p"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.p2p.order_info",
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
    client.v3.p2p.order_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/p2p/order-info?orderId=orderId1",
        signature="gvljAVfhSBdU43sBzwvkemCPXlvhZ0n7zABwye2B0gE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.order_info(**EVERYTHING)

    assert answer.order_id == "orderId1"
    assert answer.side == "buy"
    assert answer.token == "token3"
    assert answer.fiat == "fiat4"
    assert answer.price == Decimal("5.5")
    assert answer.quantity == Decimal("6.5")
    assert answer.amount == Decimal("7.5")
    assert answer.status == "pending_payment"
    assert answer.adv_id == "advId9"
    assert answer.remark == "remark10"
    assert answer.order_cancel_countdown == 20
    assert answer.fee == Decimal("12.5")
    assert answer.verify_capital is True
    assert answer.pay_method_detail.pay_method_id == "payMethodId1"
    assert answer.pay_method_detail.pay_method_name == "payMethodName2"
    assert answer.pay_method_detail.pay_method_user_name == "payMethodUserName3"
    assert answer.pay_method_detail.postscript == "postscript4"
    assert answer.pay_method_detail.pay_method_info[0].name == "name1"
    assert answer.pay_method_detail.pay_method_info[0].type == "txt"
    assert answer.pay_method_detail.pay_method_info[0].value == "value3"
    assert answer.sell_user_info.nick_name == "nickName1"
    assert answer.sell_user_info.real_name == "realName2"
    assert answer.buy_user_info.nick_name == "nickName1"
    assert answer.buy_user_info.real_name == "realName2"
    assert answer.created_time == 1700000000017
    assert answer.updated_time == 1700000000018
    assert type(answer.order_cancel_countdown) is int
    assert type(answer.created_time) is Millis
    assert type(answer.updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "side"): ("buy", "sell"),
    ("data", "status"): ("pending_payment", "pending_release", "completed", "cancelled", "in_appeal"),
    ("data", "payMethodDetail", "payMethodInfo", 0, "type"): ("txt", "file", "number"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.p2p.order_info(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.p2p.order_info") == [
        ("side", ("buy", "sell")),
        ("status", ("pending_payment", "pending_release", "completed", "cancelled", "in_appeal")),
        ("type", ("txt", "file", "number")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.order_info(**EVERYTHING)
    assert answer == client.v3.p2p.order_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.p2p.order_info(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("60001", errors.MissingParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.p2p.order_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.order_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.p2p.order_info", 8)
    for _ in range(2):
        client.v3.p2p.order_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.order_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.p2p.order_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/p2p/order-info")
    assert record.call == "v3.p2p.order_info"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.order_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.order_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.order_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.order_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.p2p.order_info")
    mock_client.v3.p2p.order_info(**EVERYTHING)
    assert served.calls() == ["v3.p2p.order_info", "v3.p2p.order_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.p2p.order_info(**EVERYTHING)
    limited.spend(keeper, "v3.p2p.order_info", 8)
    for _ in range(2):
        keeper.v3.p2p.order_info(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.p2p.order_info(**EVERYTHING)
    limited.spend(hasty, "v3.p2p.order_info", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.p2p.order_info(**EVERYTHING)
    assert limited.refused() > 0
