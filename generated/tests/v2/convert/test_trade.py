# Made by Specloom from bitget/rest/v2/convert/trade.yaml; change that file, not this one.
"""``client.v2.convert.trade``: POST /api/v2/convert/trade."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "data": {
        "ts": "1688527221603",
        "cnvtPrice": "0.00052268",
        "toCoinSize": "0.23206967",
        "toCoin": "ETH"
    },
    "msg": "success",
    "requestTime": 1627293612502
}
"""
EVERYTHING = {
    "from_coin": "USDT",
    "from_coin_size": "444",
    "cnvt_price": "0.0005226794534969",
    "to_coin": "ETH",
    "to_coin_size": "0.23206967",
    "trace_id": "1",
}
TAKES = {
    "from_coin": "fromCoin: text as str, required",
    "from_coin_size": "fromCoinSize: decimal as DecimalIn, required",
    "cnvt_price": "cnvtPrice: decimal as DecimalIn, required",
    "to_coin": "toCoin: text as str, required",
    "to_coin_size": "toCoinSize: decimal as DecimalIn, required",
    "trace_id": "traceId: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "convert"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.convert.trade",
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
    client.v2.convert.trade(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/convert/trade",
        body='{"fromCoin":"USDT","fromCoinSize":"444","cnvtPrice":"0.0005226794534969","toCoin":"ETH","toCoinSize":"0.23206967","traceId":"1"}',
        signature="UA6cVjLzaIxk90UH3srF0TXP7wsWu33dKi27IS1QoS8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.convert.trade(**EVERYTHING)

    assert answer.ts == 1688527221603
    assert answer.cnvt_price == Decimal("0.00052268")
    assert answer.to_coin_size == Decimal("0.23206967")
    assert answer.to_coin == "ETH"
    assert type(answer.ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.convert.trade(**EVERYTHING)
    assert answer == client.v2.convert.trade(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["from_coin", "from_coin_size", "cnvt_price", "to_coin", "to_coin_size", "trace_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.convert.trade(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("from_coin_size", "much"),
        ("cnvt_price", "much"),
        ("to_coin_size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.convert.trade(**EVERYTHING | {name: value})
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
        client.v2.convert.trade(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.convert.trade(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.convert.trade", 3)
    for _ in range(2):
        client.v2.convert.trade(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.convert.trade(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.convert.trade) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/convert/trade")
    assert record.call == "v2.convert.trade"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.convert.trade(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.convert.trade(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.convert.trade", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.convert.trade(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.convert.trade")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.convert.trade(**EVERYTHING)
    assert served.calls() == ["v2.convert.trade"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.convert.trade(**EVERYTHING)
    limited.spend(keeper, "v2.convert.trade", 3)
    for _ in range(2):
        keeper.v2.convert.trade(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.convert.trade(**EVERYTHING)
    limited.spend(hasty, "v2.convert.trade", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.convert.trade(**EVERYTHING)
    assert limited.refused() > 0
