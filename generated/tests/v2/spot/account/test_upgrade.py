# Made by Specloom from bitget/rest/v2/spot/account/upgrade.yaml; change that file, not this one.
"""``client.v2.spot.account.upgrade``: POST /api/v2/spot/account/upgrade."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1728625799912,
  "data": null
}
"""
EVERYTHING = {
    "sub_uid": "subUid1",
}
LEAST = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.upgrade(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/spot/account/upgrade",
        body='{"subUid":"subUid1"}',
        signature="Lm7fKTIlZ7Pt+b554thBFmPsc40Dq6ii3bbNbH7cErI=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.upgrade(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/spot/account/upgrade",
        body="{}",
        signature="VgAV1skIGrDudPIYM766W4NrXKWd6yCObhP+qRn+ZOI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.upgrade(**EVERYTHING)
    assert answer is None or exchange.sent
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.upgrade(**EVERYTHING)
    assert answer == client.v2.spot.account.upgrade(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("13007", errors.QuotaExceeded),
        ("11000", errors.WithdrawRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.account.upgrade(**EVERYTHING)
    assert caught.value.code == code


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.spot.account.upgrade(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.spot.account.upgrade(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.upgrade(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_record():
    record = find("POST", "/api/v2/spot/account/upgrade")
    assert record.call == "v2.spot.account.upgrade"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "trade"
    assert record.effect == "write"
    assert record.errors == ("common", "spot", "account")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.spot.account.upgrade"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.upgrade(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.upgrade(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.upgrade", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.upgrade(**LEAST)
