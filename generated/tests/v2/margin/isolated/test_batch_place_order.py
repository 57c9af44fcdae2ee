# Made by Specloom from bitget/rest/v2/margin/isolated/batch-place-order.yaml; change that file, not this one.
"""``client.v2.margin.isolated.batch_place_order``: POST /api/v2/margin/isolated/batch-place-order."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695621286952,
  "data": {
    "successList": [
      {
        "orderId": "121211212122",
        "clientOid": "121211212122"
      }
    ],
    "failureList": [
    ]
  }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "order_list": [
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
            "client_oid": "abc123",
        }
    ],
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/margin/isolated/batch-place-order",
        body='{"symbol":"BTCUSDT","orderList":[{"side":"buy","orderType":"market","force":"gtc","quoteSize":"110","loanType":"normal","clientOid":"abc123"}]}',
        signature="JIKU0SuDdzSOALdjwNrlFQBAAmCk0poJnoaVHHHG+wk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.batch_place_order(**EVERYTHING).answer
    assert answer == {"successList": [{"orderId": "121211212122", "clientOid": "121211212122"}], "failureList": []}
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert answer.answer == client.v2.margin.isolated.batch_place_order(**EVERYTHING).answer
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "order_list"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.isolated.batch_place_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.isolated.batch_place_order(**EVERYTHING | {name: value})
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
        client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert caught.value.code == code


TWO = {
    "order_list": [
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
            "client_oid": "one",
        },
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
            "client_oid": "two",
        },
    ],
}


def test_batch_of_which_half_is_taken(client, exchange):
    exchange.answers_data(
        {
            "successList": [{"clientOid": "two"}],
            "failureList": [{"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"}],
        }
    )
    results = client.v2.margin.isolated.batch_place_order(**EVERYTHING | TWO)
    first, second = results
    assert (first.ok, first.code, first.message) == (False, "00001", "refused")
    assert isinstance(first.error, errors.BadTimeRange)
    assert (second.ok, second.result.client_oid) == (True, "two")
    assert not results.unmatched


def test_batch_of_which_nothing_is_taken(client, exchange):
    exchange.answers_data(
        {
            "successList": [],
            "failureList": [
                {"clientOid": "two", "errorCode": "00001", "errorMsg": "refused"},
                {"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"},
            ],
        }
    )
    results = client.v2.margin.isolated.batch_place_order(**EVERYTHING | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(client, exchange):
    exchange.answers_data({"successList": [{"clientOid": "two"}], "failureList": []})
    first, second = client.v2.margin.isolated.batch_place_order(**EVERYTHING | TWO)
    assert first.missing
    assert second.ok


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("POST", "/api/v2/margin/isolated/batch-place-order")
    assert record.call == "v2.margin.isolated.batch_place_order"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "trade"
    assert record.effect == "create_order"
    assert record.errors == ("common", "margin")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.margin.isolated.batch_place_order"
    assert record.idempotency.key == "clientOid"
    assert record.idempotency.confirm == "v2.margin.isolated.open_orders"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.batch_place_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.batch_place_order(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.batch_place_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.batch_place_order(**EVERYTHING)
