# Made by Specloom from bitget/rest/v3/p2p/order-info.yaml; change that file, not this one.
"""``client.v3.p2p.order_info``: GET /api/v3/p2p/order-info."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

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
        "createdTime": "1700000000000",
        "updatedTime": "1700000000000"
    }
}
"""
EVERYTHING = {
    "order_id": "orderId1",
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
    assert answer.created_time == 1700000000000
    assert answer.updated_time == 1700000000000
    assert type(answer.order_cancel_countdown) is int
    assert type(answer.created_time) is Millis
    assert type(answer.updated_time) is Millis
    assert not client.drift


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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("60001", errors.MissingParameter),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.p2p.order_info(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.order_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.p2p.order_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.order_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/p2p/order-info")
    assert record.call == "v3.p2p.order_info"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "p2p")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.p2p.order_info"


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
