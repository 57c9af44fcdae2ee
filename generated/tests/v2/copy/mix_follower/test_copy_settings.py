# Made by Specloom from bitget/rest/v2/copy/mix-follower/copy-settings.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.copy_settings``: POST /api/v2/copy/mix-follower/copy-settings."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695872676719,
    "data": "success"
}
"""
EVERYTHING = {
    "trader_id": "xxxxxxxxxxxx",
    "copy_amount": "200",
    "copy_all_postions": "no",
    "auto_copy": "on",
    "equity_guardian": "off",
    "equity_guardian_mode": "amount",
    "equity": "7.5",
    "margin_mode": "follow_trader",
    "leverage": "fixed_leverage",
    "multiple": "10",
}
LEAST = {
    "trader_id": "xxxxxxxxxxxx",
    "copy_amount": "200",
}
TAKES = {
    "trader_id": "traderId: text as str, required",
    "copy_amount": "copyAmount: decimal as DecimalIn, required",
    "copy_all_postions": "copyAllPostions: text as str, optional, one of yes no, else no",
    "auto_copy": "autoCopy: text as str, optional, one of on off, else on",
    "equity_guardian": "equityGuardian: text as str, optional, one of on off, else off",
    "equity_guardian_mode": "equityGuardianMode: text as str, optional, one of amount percentage, else amount",
    "equity": "equity: decimal as DecimalIn, optional, needed if equityGuardian is on",
    "margin_mode": "marginMode: text as str, optional, one of follow_trader crossed_margin isolated_margin, else follow_trader",
    "leverage": "leverage: text as str, optional, one of follow_trader fixed_leverage, else follow_trader",
    "multiple": "multiple: decimal as DecimalIn, optional, else 10",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_follower.copy_settings",
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
    client.v2.copy.mix_follower.copy_settings(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/copy/mix-follower/copy-settings",
        body='{"traderId":"xxxxxxxxxxxx","copyAmount":"200","copyAllPostions":"no","autoCopy":"on","equityGuardian":"off","equityGuardianMode":"amount","equity":"7.5","marginMode":"follow_trader","leverage":"fixed_leverage","multiple":"10"}',
        signature="X/my5LXyi4s4WajcT4g6H+y6emKD6FD7AHPBU98MFOo=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_follower.copy_settings(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/copy/mix-follower/copy-settings",
        body='{"traderId":"xxxxxxxxxxxx","copyAmount":"200"}',
        signature="kX0JFATGn9i4bHk/80U6fyA1cVtiLsPChdsMjpbSJK0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_follower.copy_settings(**EVERYTHING)

    assert answer == "success"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_follower.copy_settings(**EVERYTHING)
    assert answer == client.v2.copy.mix_follower.copy_settings(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["trader_id", "copy_amount"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.mix_follower.copy_settings(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("copy_amount", "much"),
        ("equity", "much"),
        ("multiple", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.mix_follower.copy_settings(**EVERYTHING | {name: value})
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
        client.v2.copy.mix_follower.copy_settings(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.copy.mix_follower.copy_settings(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.copy.mix_follower.copy_settings(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_follower.copy_settings(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.copy.mix_follower.copy_settings) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/copy/mix-follower/copy-settings")
    assert record.call == "v2.copy.mix_follower.copy_settings"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_follower.copy_settings(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_follower.copy_settings(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_follower.copy_settings", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_follower.copy_settings(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_follower.copy_settings")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.copy.mix_follower.copy_settings(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_follower.copy_settings"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.copy.mix_follower.copy_settings(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_follower.copy_settings(**LEAST)
    assert limited.refused() > 0
