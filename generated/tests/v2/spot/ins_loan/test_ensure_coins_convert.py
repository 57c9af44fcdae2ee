# Made by Specloom from bitget/rest/v2/spot/ins-loan/ensure-coins-convert.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.ensure_coins_convert``: GET /api/v2/spot/ins-loan/ensure-coins-convert."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697581815,
  "data": {
    "productId": "xxxxxxxx",
    "coinInfo": [
      {
        "coin": "USDC",
        "convertRatio": "1",
        "maxConvertValue": "1000"
      },
      {
        "coin": "USDT",
        "convertRatio": "1",
        "maxConvertValue": "1000"
      },
      {
        "coin": "BTC",
        "convertRatio": "0.99",
        "maxConvertValue": "1000"
      },
      {
        "coin": "ETH",
        "convertRatio": "0.99",
        "maxConvertValue": "1000"
      }
    ]
  }
}
"""
EVERYTHING = {
    "product_id": "xxx",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/ins-loan/ensure-coins-convert?productId=xxx",
        signature="80CGUROkybd2ss7qf4VASTVykFjfs6xE3uA7XiR0tXM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert answer.product_id == "xxxxxxxx"
    assert answer.coin_info[0].coin == "USDC"
    assert answer.coin_info[0].convert_ratio == Decimal("1")
    assert answer.coin_info[0].max_convert_value == Decimal("1000")
    assert answer.coin_info[1].coin == "USDT"
    assert answer.coin_info[1].convert_ratio == Decimal("1")
    assert answer.coin_info[1].max_convert_value == Decimal("1000")
    assert answer.coin_info[2].coin == "BTC"
    assert answer.coin_info[2].convert_ratio == Decimal("0.99")
    assert answer.coin_info[2].max_convert_value == Decimal("1000")
    assert answer.coin_info[3].coin == "ETH"
    assert answer.coin_info[3].convert_ratio == Decimal("0.99")
    assert answer.coin_info[3].max_convert_value == Decimal("1000")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert answer == client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.ins_loan.ensure_coins_convert(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("25559", errors.LoanRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_record():
    record = find("GET", "/api/v2/spot/ins-loan/ensure-coins-convert")
    assert record.call == "v2.spot.ins_loan.ensure_coins_convert"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "inst_loan")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.spot.ins_loan.ensure_coins_convert"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.ins_loan.ensure_coins_convert(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.ins_loan.ensure_coins_convert", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
