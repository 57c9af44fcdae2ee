# Made by Specloom from bitget/rest/v2/spot/account/deduct-info.yaml; change that file, not this one.
"""``client.v2.spot.account.deduct_info``: GET /api/v2/spot/account/deduct-info."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695808949356,
    "data": {
        "deduct": "on"
    }
}
"""
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.deduct_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/account/deduct-info",
        signature="YVtICE4AILTwm5jeh6Gn/Cm9rYbxwbGfNvdXsxAYmRQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.deduct_info(**EVERYTHING)
    assert answer.deduct == "on"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.deduct_info(**EVERYTHING)
    assert answer == client.v2.spot.account.deduct_info(**EVERYTHING)
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
        client.v2.spot.account.deduct_info(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.account.deduct_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v2.spot.account.deduct_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.deduct_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_record():
    record = find("GET", "/api/v2/spot/account/deduct-info")
    assert record.call == "v2.spot.account.deduct_info"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "spot", "account")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.spot.account.deduct_info"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.deduct_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.deduct_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.deduct_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.deduct_info(**EVERYTHING)
