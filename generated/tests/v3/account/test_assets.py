# Made by Specloom from bitget/rest/v3/account/assets.yaml; change that file, not this one.
"""``client.v3.account.assets``: GET /api/v3/account/assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1746687063471,
  "data": {
    "accountEquity": "11.13919278",
    "usdtEquity": "11.13921165",
    "btcEquity": "0.00011256",
    "unrealisedPnl": "0",
    "usdtUnrealisedPnl": "0",
    "btcUnrealizedPnl": "0",
    "effEquity": "6.19299777",
    "mmr": "0",
    "imr": "0",
    "mgnRatio": "0",
    "positionMgnRatio": "0",
    "assets": [
      {
        "coin": "USDT",
        "equity": "6.19300826",
        "usdValue": "6.19299777",
        "balance": "6.19300826",
        "available": "6.19300826",
        "debt": "0",
        "locked": "0"
      },
      {
        "coin": "BGB",
        "equity": "1.15582129",
        "usdValue": "4.94618029",
        "balance": "1.15582129",
        "available": "1.15582129",
        "debt": "0",
        "locked": "0"
      }
    ]
  }
}
"""
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/assets",
        signature="yVUzNktSL9rd4P/HLvFgZNQsPnGPruukQ4D2RL13nq4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.assets(**EVERYTHING)
    assert answer.account_equity == Decimal("11.13919278")
    assert answer.usdt_equity == Decimal("11.13921165")
    assert answer.btc_equity == Decimal("0.00011256")
    assert answer.unrealised_pnl == Decimal("0")
    assert answer.usdt_unrealised_pnl == Decimal("0")
    assert answer.btc_unrealized_pnl == Decimal("0")
    assert answer.eff_equity == Decimal("6.19299777")
    assert answer.mmr == Decimal("0")
    assert answer.imr == Decimal("0")
    assert answer.mgn_ratio == Decimal("0")
    assert answer.position_mgn_ratio == Decimal("0")
    assert answer.assets[0].coin == "USDT"
    assert answer.assets[0].equity == Decimal("6.19300826")
    assert answer.assets[0].usd_value == Decimal("6.19299777")
    assert answer.assets[0].balance == Decimal("6.19300826")
    assert answer.assets[0].available == Decimal("6.19300826")
    assert answer.assets[0].debt == Decimal("0")
    assert answer.assets[0].locked == Decimal("0")
    assert answer.assets[1].coin == "BGB"
    assert answer.assets[1].equity == Decimal("1.15582129")
    assert answer.assets[1].usd_value == Decimal("4.94618029")
    assert answer.assets[1].balance == Decimal("1.15582129")
    assert answer.assets[1].available == Decimal("1.15582129")
    assert answer.assets[1].debt == Decimal("0")
    assert answer.assets[1].locked == Decimal("0")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.assets(**EVERYTHING)
    assert answer == client.v3.account.assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("11000", errors.WithdrawRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.assets(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.assets(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(20):
        client.v3.account.assets(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.assets(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 20


def test_record():
    record = find("GET", "/api/v3/account/assets")
    assert record.call == "v3.account.assets"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "account")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v3.account.assets"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.assets(**EVERYTHING)
