# Made by Specloom from bitget/rest/v2/mix/market/query-position-lever.yaml; change that file, not this one.
"""``client.v2.mix.market.query_position_lever``: GET /api/v2/mix/market/query-position-lever."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695796884470,
    "data": [
        {
            "symbol": "BTCUSDT",
            "level": "1",
            "startUnit": "0",
            "endUnit": "50000",
            "leverage": "125",
            "keepMarginRate": "0.004"
        },
        {
            "symbol": "BTCUSDT",
            "level": "2",
            "startUnit": "50000",
            "endUnit": "200000",
            "leverage": "100",
            "keepMarginRate": "0.005"
        }
    ]
}
"""
EVERYTHING = {
    "product_type": "usdt-futures",
    "symbol": "BTCUSDT",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.market.query_position_lever",
    "rate_limit.documented": True,
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
    client.v2.mix.market.query_position_lever(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/query-position-lever?productType=usdt-futures&symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.query_position_lever(**EVERYTHING)

    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].level == 1
    assert answer[0].start_unit == Decimal("0")
    assert answer[0].end_unit == Decimal("50000")
    assert answer[0].leverage == Decimal("125")
    assert answer[0].keep_margin_rate == Decimal("0.004")
    assert answer[1].symbol == "BTCUSDT"
    assert answer[1].level == 2
    assert answer[1].start_unit == Decimal("50000")
    assert answer[1].end_unit == Decimal("200000")
    assert answer[1].leverage == Decimal("100")
    assert answer[1].keep_margin_rate == Decimal("0.005")
    assert type(answer) is list
    assert type(answer[0].level) is int
    assert type(answer[0].start_unit) is Decimal
    assert type(answer[0].end_unit) is Decimal
    assert type(answer[0].leverage) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.query_position_lever(**EVERYTHING)
    assert answer == client.v2.mix.market.query_position_lever(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type", "symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.market.query_position_lever(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.market.query_position_lever(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.market.query_position_lever(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.query_position_lever(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.query_position_lever", 8)
    for _ in range(2):
        client.v2.mix.market.query_position_lever(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.query_position_lever(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.query_position_lever) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/query-position-lever")
    assert record.call == "v2.mix.market.query_position_lever"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.query_position_lever(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.query_position_lever(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.query_position_lever", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.query_position_lever(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.query_position_lever")
    mock_client.v2.mix.market.query_position_lever(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.query_position_lever", "v2.mix.market.query_position_lever"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.query_position_lever(**EVERYTHING)
    limited.spend(keeper, "v2.mix.market.query_position_lever", 8)
    for _ in range(2):
        keeper.v2.mix.market.query_position_lever(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.query_position_lever(**EVERYTHING)
    limited.spend(hasty, "v2.mix.market.query_position_lever", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.query_position_lever(**EVERYTHING)
    assert limited.refused() > 0
