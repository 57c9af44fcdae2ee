# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-query-symbols.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.config_query_symbols``: GET /api/v2/copy/mix-trader/config-query-symbols."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695807225928,
    "data": [
        {
            "symbol": "BTCUSDT",
            "openTrader": "yes",
            "minOpenCount": "0.002",
            "maxLeverage": "50",
            "stopSurplusRatio": "100",
            "stopLossRatio": "30"
        }
    ]
}
"""
EVERYTHING = {
    "product_type": "usdt-futures",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_trader.config_query_symbols",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/config-query-symbols?productType=usdt-futures",
        signature="/wB6GHPR6ofDGLoHneNMDMxDARbhknxjjGpPAUdAFko=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)

    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].open_trader is True
    assert answer[0].min_open_count == Decimal("0.002")
    assert answer[0].max_leverage == Decimal("50")
    assert answer[0].stop_surplus_ratio == Decimal("100")
    assert answer[0].stop_loss_ratio == Decimal("30")
    assert type(answer) is list
    assert type(answer[0].max_leverage) is Decimal
    assert type(answer[0].stop_surplus_ratio) is Decimal
    assert type(answer[0].stop_loss_ratio) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert answer == client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.mix_trader.config_query_symbols(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_trader.config_query_symbols", 3)
    for _ in range(2):
        client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_trader.config_query_symbols) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-trader/config-query-symbols")
    assert record.call == "v2.copy.mix_trader.config_query_symbols"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_trader.config_query_symbols(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_trader.config_query_symbols", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_trader.config_query_symbols")
    mock_client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_trader.config_query_symbols", "v2.copy.mix_trader.config_query_symbols"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    limited.spend(keeper, "v2.copy.mix_trader.config_query_symbols", 3)
    for _ in range(2):
        keeper.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    limited.spend(hasty, "v2.copy.mix_trader.config_query_symbols", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert limited.refused() > 0
