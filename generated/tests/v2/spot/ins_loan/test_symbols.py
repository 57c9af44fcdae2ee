# Made by Specloom from bitget/rest/v2/spot/ins-loan/symbols.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.symbols``: GET /api/v2/spot/ins-loan/symbols."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": {
    "productId": "xxxxxxxx",
    "spotSymbols": [
      "BTCUSDT",
      "ETHUSDT"
    ]
  }
}
"""
EVERYTHING = {
    "product_id": "xxx",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.ins_loan.symbols(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/ins-loan/symbols?productId=xxx",
        signature="bXcsuxqmIdNAgxx2A329e4rzBWh6/eJ1WenfIyz6hqc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.ins_loan.symbols(**EVERYTHING)
    assert answer.product_id == "xxxxxxxx"
    assert answer.spot_symbols == ["BTCUSDT", "ETHUSDT"]
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.ins_loan.symbols(**EVERYTHING)
    assert answer == client.v2.spot.ins_loan.symbols(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.ins_loan.symbols(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("25559", errors.LoanRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.ins_loan.symbols(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.ins_loan.symbols(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v2.spot.ins_loan.symbols(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.ins_loan.symbols(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_record():
    record = find("GET", "/api/v2/spot/ins-loan/symbols")
    assert record.call == "v2.spot.ins_loan.symbols"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "inst_loan")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.spot.ins_loan.symbols"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.ins_loan.symbols(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.ins_loan.symbols(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.ins_loan.symbols", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.ins_loan.symbols(**EVERYTHING)
