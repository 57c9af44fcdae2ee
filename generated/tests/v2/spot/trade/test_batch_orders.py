# Made by Specloom from bitget/rest/v2/spot/trade/batch-orders.yaml; change that file, not this one.
"""``client.v2.spot.trade.batch_orders``: POST /api/v2/spot/trade/batch-orders."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1666336231317,
    "data": {
        "successList": [
            {
                "orderId": "121211212122",
                "clientOid": "1"
            }
        ],
        "failureList": [
            {
                "orderId": "121211212122",
                "clientOid": "1",
                "errorMsg": "clientOrderId duplicate"
            }
        ]
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "order_list": [
        {
            "side": "buy",
            "order_type": "limit",
            "force": "gtc",
            "price": "23222.5",
            "size": "1",
            "client_oid": "121211212122",
        }
    ],
    "batch_mode": "single",
}
LEAST = {
    "order_list": [
        {
            "side": "buy",
            "order_type": "limit",
            "force": "gtc",
            "price": "23222.5",
            "size": "1",
            "client_oid": "121211212122",
        }
    ],
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.batch_orders(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/spot/trade/batch-orders",
        body='{"symbol":"BTCUSDT","orderList":[{"side":"buy","orderType":"limit","force":"gtc","price":"23222.5","size":"1","clientOid":"121211212122"}],"batchMode":"single"}',
        signature="j3cVTVpkjzjcjVdSvR4nGDPB8GGhG+AK8PCyCwakD38=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.batch_orders(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/spot/trade/batch-orders",
        body='{"orderList":[{"side":"buy","orderType":"limit","force":"gtc","price":"23222.5","size":"1","clientOid":"121211212122"}]}',
        signature="qHOIbHgxlZMJVfUt2DXBMxA1NXDuHEpt5EGI5muwVJU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.trade.batch_orders(**EVERYTHING).answer
    assert answer == {
        "successList": [{"orderId": "121211212122", "clientOid": "1"}],
        "failureList": [{"orderId": "121211212122", "clientOid": "1", "errorMsg": "clientOrderId duplicate"}],
    }
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.batch_orders(**EVERYTHING)
    assert answer.answer == client.v2.spot.trade.batch_orders(**EVERYTHING).answer
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_list"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.trade.batch_orders(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.trade.batch_orders(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("13007", errors.QuotaExceeded),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.trade.batch_orders(**EVERYTHING)
    assert caught.value.code == code


TWO = {
    "order_list": [
        {"side": "buy", "order_type": "limit", "force": "gtc", "price": "23222.5", "size": "1", "client_oid": "one"},
        {"side": "buy", "order_type": "limit", "force": "gtc", "price": "23222.5", "size": "1", "client_oid": "two"},
    ],
}


def test_batch_of_which_half_is_taken(client, exchange):
    exchange.answers_data(
        {
            "successList": [{"clientOid": "two"}],
            "failureList": [{"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"}],
        }
    )
    results = client.v2.spot.trade.batch_orders(**LEAST | TWO)
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
    results = client.v2.spot.trade.batch_orders(**LEAST | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(client, exchange):
    exchange.answers_data({"successList": [{"clientOid": "two"}], "failureList": []})
    first, second = client.v2.spot.trade.batch_orders(**LEAST | TWO)
    assert first.missing
    assert second.ok


FOUND = [
    {
        "userId": "userId1",
        "symbol": "symbol2",
        "orderId": "orderId3",
        "clientOid": "121211212122",
        "price": "5.5",
        "size": "6.5",
        "orderType": "orderType7",
        "side": "side8",
        "status": "live",
        "priceAvg": "10.5",
        "baseVolume": "11.5",
        "quoteVolume": "12.5",
        "enterPointSource": "enterPointSource13",
        "feeDetail": "{}",
        "orderSource": "orderSource15",
        "cancelReason": "normal_cancel",
        "cTime": "1700000000000",
        "uTime": "1700000000000",
    }
]


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v2.spot.trade.batch_orders(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/spot/trade/batch-orders")
    assert exchange.is_call(asked, "GET", "/api/v2/spot/trade/orderInfo")
    assert exchange.asked("clientOid")[1] == "121211212122"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.spot.trade.batch_orders(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v2/spot/trade/batch-orders") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v2.spot.trade.batch_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.batch_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_keeps_the_limit_of_copy_traders(copy_trader, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        copy_trader.v2.spot.trade.batch_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        copy_trader.v2.spot.trade.batch_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_record():
    record = find("POST", "/api/v2/spot/trade/batch-orders")
    assert record.call == "v2.spot.trade.batch_orders"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "trade"
    assert record.effect == "create_order"
    assert record.errors == ("common", "spot")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.spot.trade.batch_orders"
    assert record.idempotency.key == "clientOid"
    assert record.idempotency.confirm == "v2.spot.trade.order_info"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.trade.batch_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.trade.batch_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.trade.batch_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.trade.batch_orders(**LEAST)
