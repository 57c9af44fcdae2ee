# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-quantity-limit.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.query_quantity_limit``: GET /api/v2/copy/mix-follower/query-quantity-limit."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695812926981,
    "data": [
        {
            "maxFollowSize": "20000",
            "minFollowSize": "0.005",
            "symbol": "BTCUSDT"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
}
LEAST = {
    "product_type": "usdt-futures",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_follower.query_quantity_limit",
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
    client.v2.copy.mix_follower.query_quantity_limit(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-follower/query-quantity-limit?productType=usdt-futures&symbol=BTCUSDT",
        signature="jn2wCjFEF+DAhUWfEas+4Ybj5HYRiS/KY6LCgiTDz/U=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_follower.query_quantity_limit(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-follower/query-quantity-limit?productType=usdt-futures",
        signature="ri2vDr+GA9kRbgsphzhHvFK+FcytFHtQyJD68zFDP0c=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_follower.query_quantity_limit(**EVERYTHING)

    assert answer[0].max_follow_size == Decimal("20000")
    assert answer[0].min_follow_size == Decimal("0.005")
    assert answer[0].symbol == "BTCUSDT"
    assert type(answer) is list
    assert type(answer[0].max_follow_size) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_follower.query_quantity_limit(**EVERYTHING)
    assert answer == client.v2.copy.mix_follower.query_quantity_limit(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.mix_follower.query_quantity_limit(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.mix_follower.query_quantity_limit(**EVERYTHING | {name: value})
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
        client.v2.copy.mix_follower.query_quantity_limit(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_follower.query_quantity_limit(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_follower.query_quantity_limit", 8)
    for _ in range(2):
        client.v2.copy.mix_follower.query_quantity_limit(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_follower.query_quantity_limit(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_follower.query_quantity_limit) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-follower/query-quantity-limit")
    assert record.call == "v2.copy.mix_follower.query_quantity_limit"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_follower.query_quantity_limit(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_follower.query_quantity_limit(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_follower.query_quantity_limit", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_follower.query_quantity_limit(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_follower.query_quantity_limit")
    mock_client.v2.copy.mix_follower.query_quantity_limit(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_follower.query_quantity_limit", "v2.copy.mix_follower.query_quantity_limit"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_follower.query_quantity_limit(**LEAST)
    limited.spend(keeper, "v2.copy.mix_follower.query_quantity_limit", 8)
    for _ in range(2):
        keeper.v2.copy.mix_follower.query_quantity_limit(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_follower.query_quantity_limit(**LEAST)
    limited.spend(hasty, "v2.copy.mix_follower.query_quantity_limit", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_follower.query_quantity_limit(**LEAST)
    assert limited.refused() > 0
