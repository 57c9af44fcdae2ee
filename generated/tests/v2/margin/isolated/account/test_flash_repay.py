# Made by Specloom from bitget/rest/v2/margin/isolated/account/flash-repay.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.flash_repay``: POST /api/v2/margin/isolated/account/flash-repay."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695619576187,
  "data": [
    {
      "repayId": "3423423",
      "symbol": "ETHUSDT",
      "result": "success"
    }
  ]
}
"""
EVERYTHING = {
    "symbol_list": ["symbolList1"],
}
LEAST = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.account.flash_repay(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/margin/isolated/account/flash-repay",
        body='{"symbolList":["symbolList1"]}',
        signature="dAG9Hl2aakXZ9yEMRF1MjDJpkftUD8JDOpnS0jhZw3M=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.account.flash_repay(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/margin/isolated/account/flash-repay",
        body="{}",
        signature="zGHMZdNr2UGPl/yMLDWsGUAYnVyI11lDg+C3f7MxWVk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.account.flash_repay(**EVERYTHING)
    assert answer[0].repay_id == "3423423"
    assert answer[0].symbol == "ETHUSDT"
    assert answer[0].result == "success"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.account.flash_repay(**EVERYTHING)
    assert answer == client.v2.margin.isolated.account.flash_repay(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.margin.isolated.account.flash_repay(**EVERYTHING)
    assert caught.value.code == code


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.margin.isolated.account.flash_repay(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.margin.isolated.account.flash_repay(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.account.flash_repay(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("POST", "/api/v2/margin/isolated/account/flash-repay")
    assert record.call == "v2.margin.isolated.account.flash_repay"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "trade"
    assert record.effect == "write"
    assert record.errors == ("common", "margin")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.margin.isolated.account.flash_repay"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.account.flash_repay(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.account.flash_repay(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.account.flash_repay", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.account.flash_repay(**LEAST)
