# Made by Specloom from bitget/rest/v2/margin/isolated/account/assets.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.assets``: GET /api/v2/margin/isolated/account/assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1694588056713,
  "data": [
    {
      "symbol": "BTCUSDT",
      "coin": "BTC",
      "totalAmount": "19876.1798394",
      "available": "19876.1798394",
      "frozen": "0",
      "borrow": "0",
      "interest": "0",
      "net": "19876.1798394",
      "coupon": "0",
      "cTime": "1692085312298",
      "uTime": "1694569802151"
    }
  ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
}
LEAST = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.account.assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/account/assets?symbol=BTCUSDT",
        signature="U7bM3C4thT/OuEbUlZABzBkHBQJGmEpifF3M8Ze2VY4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.account.assets(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/account/assets",
        signature="Ipt3lhd2fJfOp5nzv6w8ucaRMGHp1pfogI04/eyMoBA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.account.assets(**EVERYTHING)
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].coin == "BTC"
    assert answer[0].total_amount == Decimal("19876.1798394")
    assert answer[0].available == Decimal("19876.1798394")
    assert answer[0].frozen == Decimal("0")
    assert answer[0].borrow == Decimal("0")
    assert answer[0].interest == Decimal("0")
    assert answer[0].net == Decimal("19876.1798394")
    assert answer[0].coupon == Decimal("0")
    assert answer[0].c_time == 1692085312298
    assert answer[0].u_time == 1694569802151
    assert type(answer[0].c_time) is Millis
    assert type(answer[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.account.assets(**EVERYTHING)
    assert answer == client.v2.margin.isolated.account.assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.isolated.account.assets(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("50001", errors.BadCoin),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.isolated.account.assets(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.isolated.account.assets(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.margin.isolated.account.assets(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.account.assets(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/margin/isolated/account/assets")
    assert record.call == "v2.margin.isolated.account.assets"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "margin")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.margin.isolated.account.assets"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.account.assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.account.assets(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.account.assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.account.assets(**LEAST)
