# Made by Specloom from bitget/rest/v2/public/time.yaml; change that file, not this one.
"""``client.v2.public.time``: GET /api/v2/public/time."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1688008631614,
    "data": {
        "serverTime": "1688008631614"
    }
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "public",
    "effect": "read",
    "errors": ("common",),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.public.time",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.public.time(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/public/time",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.public.time(**EVERYTHING)

    assert answer.server_time == 1688008631614
    assert type(answer.server_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.public.time(**EVERYTHING)
    assert answer == client.v2.public.time(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.public.time(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.public.time(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.public.time", 18)
    for _ in range(2):
        client.v2.public.time(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.public.time(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.public.time) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/public/time")
    assert record.call == "v2.public.time"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.public.time(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.public.time(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.public.time", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.public.time(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.public.time")
    mock_client.v2.public.time(**EVERYTHING)
    assert served.calls() == ["v2.public.time", "v2.public.time"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.public.time(**EVERYTHING)
    limited.spend(keeper, "v2.public.time", 18)
    for _ in range(2):
        keeper.v2.public.time(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.public.time(**EVERYTHING)
    limited.spend(hasty, "v2.public.time", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.public.time(**EVERYTHING)
    assert limited.refused() > 0
