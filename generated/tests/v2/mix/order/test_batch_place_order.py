# Made by Specloom from bitget/rest/v2/mix/order/batch-place-order.yaml; change that file, not this one.
"""``client.v2.mix.order.batch_place_order``: POST /api/v2/mix/order/batch-place-order."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "data": {
        "successList": [
            {
                "orderId": "121211212122",
                "clientOid": "BITGET#121211212122"
            }
        ],
        "failureList": []
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
    "margin_coin": "USDT",
    "margin_mode": "crossed",
    "order_list": [
        {
            "size": "1",
            "side": "buy",
            "trade_side": "open",
            "order_type": "market",
            "force": "gtc",
            "client_oid": "123456",
            "reduce_only": "NO",
            "preset_stop_surplus_price": "20000",
            "preset_stop_loss_price": "10000",
        }
    ],
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.batch_place_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/batch-place-order",
        body='{"symbol":"BTCUSDT","productType":"usdt-futures","marginCoin":"USDT","marginMode":"crossed","orderList":[{"size":"1","side":"buy","tradeSide":"open","orderType":"market","force":"gtc","clientOid":"123456","reduceOnly":"NO","presetStopSurplusPrice":"20000","presetStopLossPrice":"10000"}]}',
        signature="JcM+0GY3QfN8XMgIjQsL3SjeEF31XPf2iuV9IMwqtQ0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.batch_place_order(**EVERYTHING).answer
    assert answer == {
        "successList": [{"orderId": "121211212122", "clientOid": "BITGET#121211212122"}],
        "failureList": [],
    }
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.batch_place_order(**EVERYTHING)
    assert answer.answer == client.v2.mix.order.batch_place_order(**EVERYTHING).answer
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type", "margin_coin", "margin_mode", "order_list"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.batch_place_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.batch_place_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.order.batch_place_order(**EVERYTHING)
    assert caught.value.code == code


TWO = {
    "order_list": [
        {
            "size": "1",
            "side": "buy",
            "trade_side": "open",
            "order_type": "market",
            "force": "gtc",
            "reduce_only": "NO",
            "preset_stop_surplus_price": "20000",
            "preset_stop_loss_price": "10000",
            "client_oid": "one",
        },
        {
            "size": "1",
            "side": "buy",
            "trade_side": "open",
            "order_type": "market",
            "force": "gtc",
            "reduce_only": "NO",
            "preset_stop_surplus_price": "20000",
            "preset_stop_loss_price": "10000",
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
    results = client.v2.mix.order.batch_place_order(**EVERYTHING | TWO)
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
    results = client.v2.mix.order.batch_place_order(**EVERYTHING | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(client, exchange):
    exchange.answers_data({"successList": [{"clientOid": "two"}], "failureList": []})
    first, second = client.v2.mix.order.batch_place_order(**EVERYTHING | TWO)
    assert first.missing
    assert second.ok


FOUND = {
    "symbol": "symbol1",
    "size": "2.5",
    "orderId": "orderId3",
    "clientOid": "123456",
    "baseVolume": "5.5",
    "priceAvg": "6.5",
    "fee": "7.5",
    "price": "8.5",
    "state": "state9",
    "side": "buy",
    "force": "ioc",
    "totalProfits": "12.5",
    "posSide": "long",
    "marginCoin": "marginCoin14",
    "presetStopSurplusPrice": "15.5",
    "presetStopSurplusType": "fill_price",
    "presetStopSurplusExecutePrice": "17.5",
    "presetStopLossPrice": "18.5",
    "presetStopLossType": "fill_price",
    "presetStopLossExecutePrice": "20.5",
    "quoteVolume": "21.5",
    "orderType": "limit",
    "leverage": "23.5",
    "marginMode": "isolated",
    "reduceOnly": "YES",
    "enterPointSource": "WEB",
    "tradeSide": "open",
    "posMode": "one_way_mode",
    "orderSource": "normal",
    "cancelReason": "normal_cancel",
    "cTime": "1700000000000",
    "uTime": "1700000000000",
    "status": "live",
}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v2.mix.order.batch_place_order(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/mix/order/batch-place-order")
    assert exchange.is_call(asked, "GET", "/api/v2/mix/order/detail")
    assert exchange.asked("clientOid")[1] == "123456"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.batch_place_order(**EVERYTHING)
    assert [
        exchange.is_call(request, "POST", "/api/v2/mix/order/batch-place-order") for request in exchange.sent
    ].count(True) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v2.mix.order.batch_place_order(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.batch_place_order(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_keeps_the_limit_of_copy_traders(copy_trader, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        copy_trader.v2.mix.order.batch_place_order(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        copy_trader.v2.mix.order.batch_place_order(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_record():
    record = find("POST", "/api/v2/mix/order/batch-place-order")
    assert record.call == "v2.mix.order.batch_place_order"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "trade"
    assert record.effect == "create_order"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.mix.order.batch_place_order"
    assert record.idempotency.key == "clientOid"
    assert record.idempotency.confirm == "v2.mix.order.detail"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.batch_place_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.batch_place_order(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.batch_place_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.batch_place_order(**EVERYTHING)
