# Made by Specloom from bitget/rest/v3/p2p/currencies.yaml; change that file, not this one.
"""``client.v3.p2p.currencies``: GET /api/v3/p2p/currencies."""

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
        "tokenDetailList": [
            {
                "token": "token1",
                "precision": "precision2"
            }
        ],
        "fiatDetailList": [
            {
                "fiat": "fiat1",
                "precision": "precision2",
                "floatRateMin": "3.5",
                "floatRateMax": "4.5",
                "fixedRateMin": "5.5",
                "fixedRateMax": "6.5",
                "adMinLimit": "7.5",
                "adMaxLimit": "8.5",
                "payMethods": [
                    {
                        "payMethodName": "payMethodName1",
                        "iconUrl": "iconUrl2",
                        "payMethodId": "payMethodId3"
                    }
                ],
                "withdrawalLimit": {
                    "withdrawLimitKey": "withdrawLimitKey1",
                    "withdrawLimitValue": "withdrawLimitValue2"
                },
                "payTimeLimit": "20"
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
    "errors": ("common", "uta", "p2p"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.p2p.currencies",
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
    client.v3.p2p.currencies(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/p2p/currencies",
        signature="s58onYuyTCW23gm8dtPCswBLfYcUj6mJk9qmVyOPxoA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.currencies(**EVERYTHING)

    assert answer.token_detail_list[0].token == "token1"
    assert answer.token_detail_list[0].precision == "precision2"
    assert answer.fiat_detail_list[0].fiat == "fiat1"
    assert answer.fiat_detail_list[0].precision == "precision2"
    assert answer.fiat_detail_list[0].float_rate_min == Decimal("3.5")
    assert answer.fiat_detail_list[0].float_rate_max == Decimal("4.5")
    assert answer.fiat_detail_list[0].fixed_rate_min == Decimal("5.5")
    assert answer.fiat_detail_list[0].fixed_rate_max == Decimal("6.5")
    assert answer.fiat_detail_list[0].ad_min_limit == Decimal("7.5")
    assert answer.fiat_detail_list[0].ad_max_limit == Decimal("8.5")
    assert answer.fiat_detail_list[0].pay_methods[0].pay_method_name == "payMethodName1"
    assert answer.fiat_detail_list[0].pay_methods[0].icon_url == "iconUrl2"
    assert answer.fiat_detail_list[0].pay_methods[0].pay_method_id == "payMethodId3"
    assert answer.fiat_detail_list[0].withdrawal_limit.withdraw_limit_key == "withdrawLimitKey1"
    assert answer.fiat_detail_list[0].withdrawal_limit.withdraw_limit_value == "withdrawLimitValue2"
    assert answer.fiat_detail_list[0].pay_time_limit == 20
    assert type(answer.fiat_detail_list[0].pay_time_limit) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.currencies(**EVERYTHING)
    assert answer == client.v3.p2p.currencies(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v3.p2p.currencies(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.currencies(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.p2p.currencies", 8)
    for _ in range(2):
        client.v3.p2p.currencies(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.currencies(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.p2p.currencies) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/p2p/currencies")
    assert record.call == "v3.p2p.currencies"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.currencies(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.currencies(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.currencies", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.currencies(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.p2p.currencies")
    mock_client.v3.p2p.currencies(**EVERYTHING)
    assert served.calls() == ["v3.p2p.currencies", "v3.p2p.currencies"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.p2p.currencies(**EVERYTHING)
    limited.spend(keeper, "v3.p2p.currencies", 8)
    for _ in range(2):
        keeper.v3.p2p.currencies(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.p2p.currencies(**EVERYTHING)
    limited.spend(hasty, "v3.p2p.currencies", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.p2p.currencies(**EVERYTHING)
    assert limited.refused() > 0
