# Made by Specloom from bitget/rest/v2/spot/account/info.yaml; change that file, not this one.
"""``client.v2.spot.account.info``: GET /api/v2/spot/account/info."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695808949356,
    "data": {
        "userId": "**********",
        "inviterId": "inviterId2",
        "ips": "127.0.0.1",
        "authorities": [
            "trade",
            "readonly"
        ],
        "parentId": 1,
        "traderType": "trader",
        "channelCode": "XXX",
        "channel": "YYY",
        "regisTime": "1246566789345"
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
    "errors": ("common", "spot", "account"),
    "account_mode": "classic",
    "twin": "v3.account.settings",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.account.info",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/account/info",
        signature="52Jmb4pQUaWJYppqP5xuGLMgrSK7f/9tBoMf145hBHM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.info(**EVERYTHING)

    assert answer.user_id == "**********"
    assert answer.inviter_id == "inviterId2"
    assert answer.ips == "127.0.0.1"
    assert answer.authorities == ["trade", "readonly"]
    assert answer.parent_id == "1"
    assert answer.trader_type == "trader"
    assert answer.channel_code == "XXX"
    assert answer.channel == "YYY"
    assert answer.regis_time == 1246566789345
    assert type(answer.regis_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "traderType"): ("trader", "not_trader"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.account.info(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.spot.account.info") == [("trader_type", ("trader", "not_trader"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.info(**EVERYTHING)
    assert answer == client.v2.spot.account.info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.account.info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.account.info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.spot.account.info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.spot.account.info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/account/info")
    assert record.call == "v2.spot.account.info"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.info(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.account.info")
    mock_client.v2.spot.account.info(**EVERYTHING)
    assert served.calls() == ["v2.spot.account.info", "v2.spot.account.info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.spot.account.info(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.account.info(**EVERYTHING)
    assert limited.refused() > 0
