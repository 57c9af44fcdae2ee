# Made by Specloom from bitget/rest/v3/user/modify-sub.yaml; change that file, not this one.
"""``client.v3.user.modify_sub``: POST /api/v3/user/modify-sub."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "username": "username1",
        "subUid": "subUid2",
        "status": "status3",
        "note": "note4",
        "createdTime": "1700000000005",
        "updatedTime": "1700000000006"
    }
}
"""
EVERYTHING = {
    "sub_uid": "subUid1",
    "note": "note2",
}
LEAST = {
    "sub_uid": "subUid1",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "note": "note: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "uta", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.user.modify_sub",
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
    client.v3.user.modify_sub(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/user/modify-sub",
        body='{"subUid":"subUid1","note":"note2"}',
        signature="v96F5NCX8tkk9VCrlKLwaUNdamGrd0AFk4MgP3hTTG0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.user.modify_sub(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/user/modify-sub",
        body='{"subUid":"subUid1"}',
        signature="BQ81ERWUFeIt3sJlkrQmnx1vjyYhXRCQ4sH7lMCFe/I=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.user.modify_sub(**EVERYTHING)

    assert answer.username == "username1"
    assert answer.sub_uid == "subUid2"
    assert answer.status == "status3"
    assert answer.note == "note4"
    assert answer.created_time == 1700000000005
    assert answer.updated_time == 1700000000006
    assert type(answer.created_time) is Millis
    assert type(answer.updated_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.user.modify_sub(**EVERYTHING)
    assert answer == client.v3.user.modify_sub(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.user.modify_sub(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.user.modify_sub(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.user.modify_sub(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.user.modify_sub", 8)
    for _ in range(2):
        client.v3.user.modify_sub(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.user.modify_sub(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.user.modify_sub) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/user/modify-sub")
    assert record.call == "v3.user.modify_sub"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.user.modify_sub(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.user.modify_sub(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.user.modify_sub", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.user.modify_sub(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.user.modify_sub")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.user.modify_sub(**EVERYTHING)
    assert served.calls() == ["v3.user.modify_sub"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.user.modify_sub(**LEAST)
    limited.spend(keeper, "v3.user.modify_sub", 8)
    for _ in range(2):
        keeper.v3.user.modify_sub(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.user.modify_sub(**LEAST)
    limited.spend(hasty, "v3.user.modify_sub", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.user.modify_sub(**LEAST)
    assert limited.refused() > 0
