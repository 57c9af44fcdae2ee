# Made by Specloom from bitget/rest/v3/trade/place-batch.yaml; change that file, not this one.
"""``client.v3.trade.place_batch``: POST /api/v3/trade/place-batch."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806875837,
  "data": [
    {
      "clientOid": "121211212122",
      "orderId": "121211212122"
    }
  ]
}
"""
EVERYTHING = {
    "orders": [
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "pos_side": "long",
            "client_oid": "clientOid9",
            "stp_mode": "none",
        }
    ],
}
LEAST = {
    "orders": [
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "clientOid9",
        }
    ],
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.place_batch(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/place-batch",
        body='[{"category":"SPOT","symbol":"BGBUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","posSide":"long","clientOid":"clientOid9","stpMode":"none"}]',
        signature="GbtTPYbpXlG9/7hyiKY4tO0bRT6IPSZNIhqc+o+EBF0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.place_batch(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/place-batch",
        body='[{"category":"SPOT","symbol":"BGBUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","clientOid":"clientOid9"}]',
        signature="vQ+HS564/69MPx5EhZAVXYUxs2Rf+Y+gsQeZsZZ/wxQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.place_batch(**EVERYTHING).answer
    assert answer == [{"clientOid": "121211212122", "orderId": "121211212122"}]
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.place_batch(**EVERYTHING)
    assert answer.answer == client.v3.trade.place_batch(**EVERYTHING).answer
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["orders"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.place_batch(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("40762", errors.PositionLimitExceeded),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.trade.place_batch(**EVERYTHING)
    assert caught.value.code == code


TWO = {
    "orders": [
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "one",
        },
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "two",
        },
    ],
}


def test_batch_of_which_half_is_taken(client, exchange):
    exchange.answers_data(
        [{"clientOid": "two", "code": "00000"}, {"clientOid": "one", "code": "00001", "msg": "refused"}]
    )
    results = client.v3.trade.place_batch(**LEAST | TWO)
    first, second = results
    assert (first.ok, first.code, first.message) == (False, "00001", "refused")
    assert isinstance(first.error, errors.BadTimeRange)
    assert (second.ok, second.result.client_oid) == (True, "two")
    assert not results.unmatched


def test_batch_of_which_nothing_is_taken(client, exchange):
    exchange.answers_data(
        [
            {"clientOid": "two", "code": "00001", "msg": "refused"},
            {"clientOid": "one", "code": "00001", "msg": "refused"},
        ]
    )
    results = client.v3.trade.place_batch(**LEAST | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(client, exchange):
    exchange.answers_data([{"clientOid": "two", "code": "00000"}])
    first, second = client.v3.trade.place_batch(**LEAST | TWO)
    assert first.missing
    assert second.ok


FOUND = {
    "orderId": "orderId1",
    "clientOid": "clientOid9",
    "category": "SPOT",
    "symbol": "symbol4",
    "orderType": "limit",
    "side": "buy",
    "price": "7.5",
    "qty": "8.5",
    "amount": "9.5",
    "cumExecQty": "10.5",
    "cumExecValue": "11.5",
    "avgPrice": "12.5",
    "timeInForce": "gtc",
    "orderStatus": "live",
    "posSide": "long",
    "holdMode": "one_way_mode",
    "tradeSide": "open",
    "reduceOnly": "YES",
    "feeDetail": [{"feeCoin": "feeCoin1", "fee": "2.5"}],
    "cancelReason": "normal_cancel",
    "execType": "normal",
    "createdTime": "1700000000000",
    "updatedTime": "1700000000000",
    "stpMode": "none",
}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v3.trade.place_batch(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v3/trade/place-batch")
    assert exchange.is_call(asked, "GET", "/api/v3/trade/order-info")
    assert exchange.asked("clientOid")[1] == "clientOid9"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.trade.place_batch(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v3/trade/place-batch") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v3.trade.place_batch(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.place_batch(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_record():
    record = find("POST", "/api/v3/trade/place-batch")
    assert record.call == "v3.trade.place_batch"
    assert record.version == "v3"
    assert record.symbol_format == "v3"
    assert record.access == "trade"
    assert record.effect == "create_order"
    assert record.errors == ("common", "uta", "40762")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v3.trade.place_batch"
    assert record.idempotency.key == "clientOid"
    assert record.idempotency.confirm == "v3.trade.order_info"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.place_batch(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.place_batch(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.place_batch", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.place_batch(**LEAST)
