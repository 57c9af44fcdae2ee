# Made by Specloom from bitget/rest/v3/trade/order-info.yaml; change that file, not this one.
"""``client.v3.trade.order_info``: GET /api/v3/trade/order-info."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730369201783,
  "data": {
    "orderId": "111111111111111111",
    "clientOid": "111111111111111111",
    "category": "SPOT",
    "symbol": "ETHUSDT",
    "orderType": "market",
    "side": "buy",
    "price": "0",
    "qty": "0",
    "amount": "100",
    "cumExecQty": "0.0372",
    "cumExecValue": "99.853356",
    "avgPrice": "2684.23",
    "timeInForce": "gtc",
    "orderStatus": "filled",
    "posSide": "",
    "holdMode": "",
    "tradeSide": "open",
    "reduceOnly": "NO",
    "feeDetail": [
      {
        "feeCoin": "ETH",
        "fee": "0.00000744"
      }
    ],
    "cancelReason": "",
    "execType": "",
    "createdTime": "1730295766596",
    "updatedTime": "1730295766691"
  }
}
"""
EVERYTHING = {
    "order_id": "1233965375251996672",
    "client_oid": "clientOid2",
}
LEAST = {}


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
    assert answer.client_oid == "111111111111111111"
    assert answer.category == "SPOT"
    assert answer.symbol == "ETHUSDT"
    assert answer.order_type == "market"
    assert answer.side == "buy"
    assert answer.price == Decimal("0")
    assert answer.qty == Decimal("0")
    assert answer.amount == Decimal("100")
    assert answer.cum_exec_qty == Decimal("0.0372")
    assert answer.cum_exec_value == Decimal("99.853356")
    assert answer.avg_price == Decimal("2684.23")
    assert answer.time_in_force == "gtc"
    assert answer.order_status == "filled"
    assert answer.pos_side is None
    assert answer.hold_mode is None
    assert answer.trade_side == "open"
    assert answer.reduce_only == "NO"
    assert answer.fee_detail[0].fee_coin == "ETH"
    assert answer.fee_detail[0].fee == Decimal("0.00000744")
    assert answer.cancel_reason is None
    assert answer.exec_type is None
    assert answer.created_time == 1730295766596
    assert answer.updated_time == 1730295766691
    assert type(answer.created_time) is Millis
    assert type(answer.updated_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.order_info(**EVERYTHING)
    assert answer == client.v3.trade.order_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("40762", errors.PositionLimitExceeded),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.trade.order_info(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.trade.order_info(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(20):
        client.v3.trade.order_info(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.order_info(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 20


def test_record():
    record = find("GET", "/api/v3/trade/order-info")
    assert record.call == "v3.trade.order_info"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "40762")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v3.trade.order_info"


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
