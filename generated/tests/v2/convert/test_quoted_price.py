# Made by Specloom from bitget/rest/v2/convert/quoted-price.yaml; change that file, not this one.
"""``client.v2.convert.quoted_price``: GET /api/v2/convert/quoted-price."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "fee": "0",
        "fromCoinSize": 100,
        "fromCoin": "USDT",
        "cnvtPrice": "0.0005226794534969",
        "toCoinSize": "0.23206967",
        "toCoin": "ETH",
        "traceId": "1"
    },
    "msg": "success",
    "requestTime": 1627293612502
}
"""
EVERYTHING = {
    "from_coin": "USDT",
    "to_coin": "ETH",
    "from_coin_size": "3.5",
    "to_coin_size": "4.5",
}
LEAST = {
    "from_coin": "USDT",
    "to_coin": "ETH",
}
TAKES = {
    "from_coin": "fromCoin: text as str, required",
    "to_coin": "toCoin: text as str, required",
    "from_coin_size": "fromCoinSize: decimal as DecimalIn, optional",
    "to_coin_size": "toCoinSize: decimal as DecimalIn, optional",
}
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
    "rate_limit.pool": "v2.convert.quoted_price",
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
    client.v2.convert.quoted_price(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/convert/quoted-price?fromCoin=USDT&fromCoinSize=3.5&toCoin=ETH&toCoinSize=4.5",
        signature="MEiwlbWWV0r0ZF5y2zjEW6Yu5XmdaENH5Cqjr35nEwQ=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.convert.quoted_price(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/convert/quoted-price?fromCoin=USDT&toCoin=ETH",
        signature="RZCNjdCmQL5AQPb9gF7r5bh5zmLwF1ImTGartToR5lk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.convert.quoted_price(**EVERYTHING)

    assert answer.fee == Decimal("0")
    assert answer.from_coin_size == Decimal("100")
    assert answer.from_coin == "USDT"
    assert answer.cnvt_price == Decimal("0.0005226794534969")
    assert answer.to_coin_size == Decimal("0.23206967")
    assert answer.to_coin == "ETH"
    assert answer.trace_id == "1"
    assert type(answer.fee) is Decimal
    assert type(answer.from_coin_size) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.convert.quoted_price(**EVERYTHING)
    assert answer == client.v2.convert.quoted_price(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["from_coin", "to_coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.convert.quoted_price(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("from_coin_size", "much"),
        ("to_coin_size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.convert.quoted_price(**EVERYTHING | {name: value})
    assert not exchange.sent


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
        client.v2.convert.quoted_price(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.convert.quoted_price(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.convert.quoted_price", 8)
    for _ in range(2):
        client.v2.convert.quoted_price(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.convert.quoted_price(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.convert.quoted_price) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/convert/quoted-price")
    assert record.call == "v2.convert.quoted_price"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.convert.quoted_price(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.convert.quoted_price(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.convert.quoted_price", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.convert.quoted_price(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.convert.quoted_price")
    mock_client.v2.convert.quoted_price(**EVERYTHING)
    assert served.calls() == ["v2.convert.quoted_price", "v2.convert.quoted_price"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.convert.quoted_price(**LEAST)
    limited.spend(keeper, "v2.convert.quoted_price", 8)
    for _ in range(2):
        keeper.v2.convert.quoted_price(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.convert.quoted_price(**LEAST)
    limited.spend(hasty, "v2.convert.quoted_price", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.convert.quoted_price(**LEAST)
    assert limited.refused() > 0
