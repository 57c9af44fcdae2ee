# Made by Specloom from bitget/rest/v2/margin/isolated/account/risk-rate.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.risk_rate``: GET /api/v2/margin/isolated/account/risk-rate."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1694590583906,
  "data": [
    {
      "symbol": "BTCUSDT",
      "riskRateRatio": "0"
    }
  ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "page_num": "1",
    "page_size": "500",
}
LEAST = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.account.risk_rate(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/account/risk-rate?pageNum=1&pageSize=500&symbol=BTCUSDT",
        signature="+AciRz6tWGtVuPUlR4Az6LHWzz3qgoepTl0DgdkN4Zg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.account.risk_rate(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/account/risk-rate",
        signature="cxT9DGi4CwzpGLV/yzgIeRyEGd5QgCZjVUXAZVeq6H4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.account.risk_rate(**EVERYTHING)
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].risk_rate_ratio == Decimal("0")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.account.risk_rate(**EVERYTHING)
    assert answer == client.v2.margin.isolated.account.risk_rate(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("page_num", "1.5"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.isolated.account.risk_rate(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("50001", errors.BadCoin),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.isolated.account.risk_rate(**EVERYTHING)
    assert caught.value.code == code


PAGES = [
    [{"symbol": "106"}, {"symbol": "105"}],
    [{"symbol": "104"}, {"symbol": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.margin.isolated.account.risk_rate.items(**LEAST))
    assert [row.symbol for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNum") == ["1", "2", "3"]
    assert exchange.asked("pageSize") == ["500", "500", "500"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.isolated.account.risk_rate(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.margin.isolated.account.risk_rate(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.account.risk_rate(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/margin/isolated/account/risk-rate")
    assert record.call == "v2.margin.isolated.account.risk_rate"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "margin")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.margin.isolated.account.risk_rate"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.account.risk_rate(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.account.risk_rate(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.account.risk_rate", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.account.risk_rate(**LEAST)
