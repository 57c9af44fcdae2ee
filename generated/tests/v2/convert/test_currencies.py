# Made by Specloom from bitget/rest/v2/convert/currencies.yaml; change that file, not this one.
"""``client.v2.convert.currencies``: GET /api/v2/convert/currencies."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "data": [
        {
            "coin": "ETH",
            "available": "0.9994",
            "maxAmount": "5",
            "minAmount": "0.0005"
        }
    ],
    "msg": "success",
    "requestTime": 1627293612502
}
"""
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.convert.currencies(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/convert/currencies",
        signature="m3vi+ib1VIP5GmMaEr8Et4rc36aqZ5vKWoMk/mJb9XA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.convert.currencies(**EVERYTHING)
    assert answer[0].coin == "ETH"
    assert answer[0].available == Decimal("0.9994")
    assert answer[0].max_amount == Decimal("5")
    assert answer[0].min_amount == Decimal("0.0005")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.convert.currencies(**EVERYTHING)
    assert answer == client.v2.convert.currencies(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("12001", errors.ConvertRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.convert.currencies(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.convert.currencies(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.convert.currencies(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.convert.currencies(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/convert/currencies")
    assert record.call == "v2.convert.currencies"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "convert")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.convert.currencies"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.convert.currencies(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.convert.currencies(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.convert.currencies", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.convert.currencies(**EVERYTHING)
