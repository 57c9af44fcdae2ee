# Made by Specloom from bitget/rest/v3/account/assets.yaml; change that file, not this one.
"""``client.v3.account.assets``: GET /api/v3/account/assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

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
        "usdtUnrealisedPnl": "5.5",
        "btcUnrealizedPnl": "6.5",
        "effEquity": "6.19299777",
        "mmr": "8.5",
        "imr": "9.5",
        "mgnRatio": "10.5",
        "positionMgnRatio": "11.5",
        "assets": [
            {
                "coin": "USDT",
                "equity": "6.19300826",
                "usdValue": "6.19299777",
                "balance": "4.5",
                "available": "5.5",
                "debt": "0",
                "locked": "7.5"
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
TAKES = {}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": "v2.spot.account.assets",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.assets",
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
    assert answer.usdt_unrealised_pnl == Decimal("5.5")
    assert answer.btc_unrealized_pnl == Decimal("6.5")
    assert answer.eff_equity == Decimal("6.19299777")
    assert answer.mmr == Decimal("8.5")
    assert answer.imr == Decimal("9.5")
    assert answer.mgn_ratio == Decimal("10.5")
    assert answer.position_mgn_ratio == Decimal("11.5")
    assert answer.assets[0].coin == "USDT"
    assert answer.assets[0].equity == Decimal("6.19300826")
    assert answer.assets[0].usd_value == Decimal("6.19299777")
    assert answer.assets[0].balance == Decimal("4.5")
    assert answer.assets[0].available == Decimal("5.5")
    assert answer.assets[0].debt == Decimal("0")
    assert answer.assets[0].locked == Decimal("7.5")
    assert answer.assets[1].coin == "BGB"
    assert answer.assets[1].equity == Decimal("1.15582129")
    assert answer.assets[1].usd_value == Decimal("4.94618029")
    assert answer.assets[1].balance == Decimal("1.15582129")
    assert answer.assets[1].available == Decimal("1.15582129")
    assert answer.assets[1].debt == Decimal("0")
    assert answer.assets[1].locked == Decimal("0")
    assert type(answer.unrealised_pnl) is Decimal
    assert type(answer.assets[0].debt) is Decimal
    assert type(answer.assets[1].locked) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.assets(**EVERYTHING)
    assert answer == client.v3.account.assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.assets(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.assets", 18)
    for _ in range(2):
        client.v3.account.assets(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.assets(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/assets")
    assert record.call == "v3.account.assets"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


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


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.assets")
    mock_client.v3.account.assets(**EVERYTHING)
    assert served.calls() == ["v3.account.assets", "v3.account.assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.assets(**EVERYTHING)
    limited.spend(keeper, "v3.account.assets", 18)
    for _ in range(2):
        keeper.v3.account.assets(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.assets(**EVERYTHING)
    limited.spend(hasty, "v3.account.assets", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.assets(**EVERYTHING)
    assert limited.refused() > 0
