# Made by Specloom from bitget/rest/v3/ins-loan/bind-uid.yaml; change that file, not this one.
"""``client.v3.ins_loan.bind_uid``: POST /api/v3/ins-loan/bind-uid."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1745725444960,
    "data": {
        "riskUnitId": "12345678",
        "uid": "uid2",
        "operate": "bind"
    }
}
"""
EVERYTHING = {
    "uid": "12345678",
    "operate": "bind",
    "risk_unit_id": "riskUnitId3",
}
LEAST = {
    "uid": "12345678",
    "operate": "bind",
}
TAKES = {
    "uid": "uid: text as str, required",
    "operate": "operate: text as str, required, one of bind unbind",
    "risk_unit_id": "riskUnitId: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "uta", "inst_loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.ins_loan.bind_uid",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 3,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.ins_loan.bind_uid(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/ins-loan/bind-uid",
        body='{"uid":"12345678","operate":"bind","riskUnitId":"riskUnitId3"}',
        signature="y4Wy4kgELjsPBENT1GzamWiy2MvbD018ZMmr9b+BHo8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.ins_loan.bind_uid(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/ins-loan/bind-uid",
        body='{"uid":"12345678","operate":"bind"}',
        signature="+mzSQmOz/dNin871Si12zWNSinc+2dt4/kx36uxv+/U=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.ins_loan.bind_uid(**EVERYTHING)

    assert answer.risk_unit_id == "12345678"
    assert answer.uid == "uid2"
    assert answer.operate == "bind"
    assert not client.drift


VALUES = {
    ("data", "operate"): ("bind", "unbind"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.ins_loan.bind_uid(**LEAST)


def test_documented_values(told):
    assert told("v3.ins_loan.bind_uid") == [("operate", ("bind", "unbind"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.ins_loan.bind_uid(**EVERYTHING)
    assert answer == client.v3.ins_loan.bind_uid(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["uid", "operate"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.ins_loan.bind_uid(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("25559", errors.LoanRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.ins_loan.bind_uid(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.ins_loan.bind_uid(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(3):
        client.v3.ins_loan.bind_uid(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.ins_loan.bind_uid(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 3


def test_takes(client, told):
    assert told(client.v3.ins_loan.bind_uid) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/ins-loan/bind-uid")
    assert record.call == "v3.ins_loan.bind_uid"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.ins_loan.bind_uid(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.ins_loan.bind_uid(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.ins_loan.bind_uid", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.ins_loan.bind_uid(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.ins_loan.bind_uid")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.ins_loan.bind_uid(**EVERYTHING)
    assert served.calls() == ["v3.ins_loan.bind_uid"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(4):
        keeper.v3.ins_loan.bind_uid(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(4):
            hasty.v3.ins_loan.bind_uid(**LEAST)
    assert limited.refused() > 0
