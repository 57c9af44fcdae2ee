# Made by Specloom from bitget/rest/v2/convert/bgb-convert-coin-list.yaml; change that file, not this one.
"""``client.v2.convert.bgb_convert_coin_list``: GET /api/v2/convert/bgb-convert-coin-list."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1703831563264,
    "data": {
        "coinList": [
            {
                "coin": "SEAM",
                "available": "0.00303329",
                "bgbEstAmount": "0.03794680",
                "precision": "8",
                "feeDetail": [
                    {
                        "feeRate": "0.02",
                        "fee": "0.00075893"
                    }
                ],
                "cTime": "1703831563514"
            }
        ]
    }
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "convert"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.convert.bgb_convert_coin_list",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/convert/bgb-convert-coin-list",
        signature="dHfr8dMVlHPxLFdF5EbNEWCPva0Pa/PyF1Ksxvu9l+s=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.convert.bgb_convert_coin_list(**EVERYTHING)

    assert answer.coin_list[0].coin == "SEAM"
    assert answer.coin_list[0].available == Decimal("0.00303329")
    assert answer.coin_list[0].bgb_est_amount == Decimal("0.03794680")
    assert answer.coin_list[0].precision == "8"
    assert answer.coin_list[0].fee_detail[0].fee_rate == Decimal("0.02")
    assert answer.coin_list[0].fee_detail[0].fee == Decimal("0.00075893")
    assert answer.coin_list[0].c_time == 1703831563514
    assert type(answer.coin_list[0].c_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    assert answer == client.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("12001", errors.ConvertRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.convert.bgb_convert_coin_list", 8)
    for _ in range(2):
        client.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.convert.bgb_convert_coin_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/convert/bgb-convert-coin-list")
    assert record.call == "v2.convert.bgb_convert_coin_list"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.convert.bgb_convert_coin_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.convert.bgb_convert_coin_list(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.convert.bgb_convert_coin_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.convert.bgb_convert_coin_list(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.convert.bgb_convert_coin_list")
    mock_client.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    assert served.calls() == ["v2.convert.bgb_convert_coin_list", "v2.convert.bgb_convert_coin_list"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    limited.spend(keeper, "v2.convert.bgb_convert_coin_list", 8)
    for _ in range(2):
        keeper.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    limited.spend(hasty, "v2.convert.bgb_convert_coin_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.convert.bgb_convert_coin_list(**EVERYTHING)
    assert limited.refused() > 0
