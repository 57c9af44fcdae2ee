# Made by Specloom from bitget/rest/v2/copy/mix-follower/copy-settings.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.copy_settings``: POST /api/v2/copy/mix-follower/copy-settings."""

import pytest

from bitget_client import errors, find

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
    "leverage": "follow_trader",
    "multiple": "10",
}
LEAST = {
    "trader_id": "xxxxxxxxxxxx",
    "copy_amount": "200",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_follower.copy_settings(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/copy/mix-follower/copy-settings",
        body='{"traderId":"xxxxxxxxxxxx","copyAmount":"200","copyAllPostions":"no","autoCopy":"on","equityGuardian":"off","equityGuardianMode":"amount","equity":"7.5","marginMode":"follow_trader","leverage":"follow_trader","multiple":"10"}',
        signature="I1cb5YYEEF/O6dQnxwBFZLRpFAtyypJBwi3nBxbIkyY=",
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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
        ("19000", errors.CopyTradeRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.mix_follower.copy_settings(**EVERYTHING)
    assert caught.value.code == code


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


def test_record():
    record = find("POST", "/api/v2/copy/mix-follower/copy-settings")
    assert record.call == "v2.copy.mix_follower.copy_settings"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "trade"
    assert record.effect == "write"
    assert record.errors == ("common", "mix", "copy")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.copy.mix_follower.copy_settings"


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
