# Made by Specloom from bitget/rest/v1/spot/account/bills.yaml; change that file, not this one.
"""``client.v1.spot.account.bills``: POST /api/spot/v1/account/bills."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {
    "coin_id": "coinId1",
    "group_type": "groupType2",
    "biz_type": "bizType3",
    "after": "after4",
    "before": "before5",
    "limit": "15",
}
LEAST = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.account.bills(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/spot/v1/account/bills",
        body='{"coinId":"coinId1","groupType":"groupType2","bizType":"bizType3","after":"after4","before":"before5","limit":"15"}',
        signature="b/Gk9rpqXUyBzEykAxkv9KFtKsaJ8eVLuJFljWoegyY=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.account.bills(**LEAST)
    exchange.received(
        "POST",
        "/api/spot/v1/account/bills",
        body="{}",
        signature="Xuc4rgk93DgV93qUoNLvob7y2zVvD+LVKznLrE0zBpc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.spot.account.bills(**EVERYTHING)
    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.spot.account.bills(**EVERYTHING)
    assert answer == client.v1.spot.account.bills(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.spot.account.bills(**EVERYTHING | {name: value})
    assert not exchange.sent


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
        client.v1.spot.account.bills(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.spot.account.bills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v1.spot.account.bills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.spot.account.bills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.spot.account.bills"):
        assert client.v1.spot.account.bills


def test_record():
    record = find("POST", "/api/spot/v1/account/bills")
    assert record.call == "v1.spot.account.bills"
    assert record.version == "v1"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "spot", "account")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v1.spot.account.bills"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.spot.account.bills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.spot.account.bills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.spot.account.bills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.spot.account.bills(**LEAST)
