# Made by Specloom from bitget/rest/v2/mix/order/detail.yaml; change that file, not this one.
"""``client.v2.mix.order.detail``: GET /api/v2/mix/order/detail."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695823012595,
    "data": {
        "symbol": "ethusdt",
        "size": "2",
        "orderId": "123456",
        "clientOid": "77777",
        "baseVolume": "2",
        "priceAvg": "1900",
        "fee": "",
        "price": "1900",
        "state": "filled",
        "side": "buy",
        "force": "gtc",
        "totalProfits": "2112",
        "posSide": "long",
        "marginCoin": "usdt",
        "presetStopSurplusPrice": "1910",
        "presetStopSurplusType":"fill_price",
        "presetStopSurplusExecutePrice":"1911",
        "presetStopLossPrice": "1890",
        "presetStopLossType":"fill_price",
        "presetStopLossExecutePrice":"1989",
        "quoteVolume": "1900",
        "orderType": "limit",
        "leverage": "20",
        "marginMode": "cross",
        "reduceOnly": "yes",
        "enterPointSource": "api",
        "tradeSide": "",
        "posMode": "one_way_mode",
        "orderSource": "normal",
        "cancelReason": "",
        "cTime": "1627300098776",
        "uTime": "1627300098776"
    }
}
"""
EVERYTHING = {
    "symbol": "ETHUSDT",
    "product_type": "usdt-futures",
    "order_id": "1",
    "client_oid": "1",
}
LEAST = {
    "symbol": "ETHUSDT",
    "product_type": "usdt-futures",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.detail(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/order/detail?clientOid=1&orderId=1&productType=usdt-futures&symbol=ETHUSDT",
        signature="gjy0QVdUe25H0iYaN+fOr7EzG1rdoC/pqTyRVB2WHh4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.detail(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/order/detail?productType=usdt-futures&symbol=ETHUSDT",
        signature="u+oufvko9fg0VNh5MpS9NbD9YHPu9wgRXYCZGqOQjTE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.detail(**EVERYTHING)
    assert answer.symbol == "ethusdt"
    assert answer.size == Decimal("2")
    assert answer.order_id == "123456"
    assert answer.client_oid == "77777"
    assert answer.base_volume == Decimal("2")
    assert answer.price_avg == Decimal("1900")
    assert answer.fee is None
    assert answer.price == Decimal("1900")
    assert answer.state == "filled"
    assert answer.side == "buy"
    assert answer.force == "gtc"
    assert answer.total_profits == Decimal("2112")
    assert answer.pos_side == "long"
    assert answer.margin_coin == "usdt"
    assert answer.preset_stop_surplus_price == Decimal("1910")
    assert answer.preset_stop_surplus_type == "fill_price"
    assert answer.preset_stop_surplus_execute_price == Decimal("1911")
    assert answer.preset_stop_loss_price == Decimal("1890")
    assert answer.preset_stop_loss_type == "fill_price"
    assert answer.preset_stop_loss_execute_price == Decimal("1989")
    assert answer.quote_volume == Decimal("1900")
    assert answer.order_type == "limit"
    assert answer.leverage == Decimal("20")
    assert answer.margin_mode == "cross"
    assert answer.reduce_only == "yes"
    assert answer.enter_point_source == "api"
    assert answer.trade_side is None
    assert answer.pos_mode == "one_way_mode"
    assert answer.order_source == "normal"
    assert answer.cancel_reason is None
    assert answer.c_time == 1627300098776
    assert answer.u_time == 1627300098776
    assert type(answer.c_time) is Millis
    assert type(answer.u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.detail(**EVERYTHING)
    assert answer == client.v2.mix.order.detail(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.detail(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.detail(**EVERYTHING | {name: value})
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
        client.v2.mix.order.detail(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.order.detail(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.mix.order.detail(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.detail(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/mix/order/detail")
    assert record.call == "v2.mix.order.detail"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.mix.order.detail"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.detail(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.detail(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.detail", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.detail(**LEAST)
