# Made by Specloom from bitget/rest/v3/stockplus/asset/account.yaml; change that file, not this one.
"""``client.v3.stockplus.asset.account``: GET /api/v3/stockplus/asset/account."""

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
        "list": [
            {
                "totalCash": "1.5",
                "maxFinanceAmount": "2.5",
                "remainingFinanceAmount": "3.5",
                "riskLevel": "13",
                "marginCall": "5.5",
                "netAssets": "6.5",
                "initMargin": "7.5",
                "maintenanceMargin": "8.5",
                "currency": "currency9",
                "buyPower": "10.5",
                "cashInfos": [
                    {
                        "withdrawCash": "1.5",
                        "availableCash": "2.5",
                        "frozenCash": "3.5",
                        "settlingCash": "4.5",
                        "currency": "currency5"
                    }
                ],
                "frozenTransactionFees": [
                    {
                        "currency": "currency1",
                        "amount": "2.5"
                    }
                ]
            }
        ]
    }
}
"""
EVERYTHING = {
    "currency": "currency1",
}
LEAST = {}
TAKES = {
    "currency": "currency: text as str, optional",
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
    "rate_limit.pool": "v3.stockplus.asset.account",
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
    client.v3.stockplus.asset.account(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/stockplus/asset/account?currency=currency1",
        signature="vbRRQi97keA2s7Ghn26mqxAB3fryze2JbN3RxZwQAxE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.asset.account(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/stockplus/asset/account",
        signature="OXdQtgLxOm3pzsx/6Pgx5tOlL5FXnyuvbxMw3byYz3A=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.asset.account(**EVERYTHING)

    assert answer.list[0].total_cash == Decimal("1.5")
    assert answer.list[0].max_finance_amount == Decimal("2.5")
    assert answer.list[0].remaining_finance_amount == Decimal("3.5")
    assert answer.list[0].risk_level == 13
    assert answer.list[0].margin_call == Decimal("5.5")
    assert answer.list[0].net_assets == Decimal("6.5")
    assert answer.list[0].init_margin == Decimal("7.5")
    assert answer.list[0].maintenance_margin == Decimal("8.5")
    assert answer.list[0].currency == "currency9"
    assert answer.list[0].buy_power == Decimal("10.5")
    assert answer.list[0].cash_infos[0].withdraw_cash == Decimal("1.5")
    assert answer.list[0].cash_infos[0].available_cash == Decimal("2.5")
    assert answer.list[0].cash_infos[0].frozen_cash == Decimal("3.5")
    assert answer.list[0].cash_infos[0].settling_cash == Decimal("4.5")
    assert answer.list[0].cash_infos[0].currency == "currency5"
    assert answer.list[0].frozen_transaction_fees[0].currency == "currency1"
    assert answer.list[0].frozen_transaction_fees[0].amount == Decimal("2.5")
    assert type(answer.list[0].risk_level) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.asset.account(**EVERYTHING)
    assert answer == client.v3.stockplus.asset.account(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v3.stockplus.asset.account(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.stockplus.asset.account(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.asset.account", 8)
    for _ in range(2):
        client.v3.stockplus.asset.account(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.asset.account(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.asset.account) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/stockplus/asset/account")
    assert record.call == "v3.stockplus.asset.account"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.asset.account(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.asset.account(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.asset.account", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.asset.account(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.asset.account")
    mock_client.v3.stockplus.asset.account(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.asset.account", "v3.stockplus.asset.account"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.asset.account(**LEAST)
    limited.spend(keeper, "v3.stockplus.asset.account", 8)
    for _ in range(2):
        keeper.v3.stockplus.asset.account(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.asset.account(**LEAST)
    limited.spend(hasty, "v3.stockplus.asset.account", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.asset.account(**LEAST)
    assert limited.refused() > 0
