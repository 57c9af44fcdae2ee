# Made by Specloom from bitget/rest/v3/copy/futures/profit-summary.yaml; change that file, not this one.
"""``client.v3.copy.futures.profit_summary``: GET /api/v3/copy/futures/profit-summary."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "totalProfit": "1.5",
            "totalAllocatedProfit": "2.5",
            "totalPendingProfit": "3.5"
        }
    ]
}
"""
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.copy.futures.profit_summary(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/copy/futures/profit-summary",
        signature="zjD2W6e+UNQnd7QNRuiGcQKHJIwE0WytMjnEBp3HWLg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.copy.futures.profit_summary(**EVERYTHING)
    assert answer[0].total_profit == Decimal("1.5")
    assert answer[0].total_allocated_profit == Decimal("2.5")
    assert answer[0].total_pending_profit == Decimal("3.5")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.copy.futures.profit_summary(**EVERYTHING)
    assert answer == client.v3.copy.futures.profit_summary(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("19000", errors.CopyTradeRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.copy.futures.profit_summary(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.copy.futures.profit_summary(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.copy.futures.profit_summary(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.copy.futures.profit_summary(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/copy/futures/profit-summary")
    assert record.call == "v3.copy.futures.profit_summary"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "copy")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.copy.futures.profit_summary"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.copy.futures.profit_summary(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.copy.futures.profit_summary(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.copy.futures.profit_summary", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.copy.futures.profit_summary(**EVERYTHING)
