# Made by Specloom from bitget/rest/v2/mix/order/orders-pending.yaml; change that file, not this one.
"""``client.v2.mix.order.orders_pending``: GET /api/v2/mix/order/orders-pending."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "data": {
        "entrustedList": [
            {
                "symbol": "ethusdt",
                "size": "100",
                "orderId": "123",
                "clientOid": "12321",
                "baseVolume": "12.1",
                "fee": "",
                "price": "1900",
                "priceAvg": "1903",
                "status": "partially_filled",
                "side": "buy",
                "force": "gtc",
                "totalProfits": "0",
                "posSide": "long",
                "marginCoin": "usdt",
                "quoteVolume": "22001.21",
                "leverage": "20",
                "marginMode": "cross",
                "enterPointSource": "api",
                "tradeSide": "open",
                "posMode": "hedge_mode",
                "orderType": "limit",
                "orderSource": "normal",
                "cTime": "1627293504612",
                "uTime": "1627293505612",
                "presetStopSurplusPrice": "2001",
                "presetStopSurplusType": "mark_price",
                "presetStopSurplusExecutePrice": "2201",
                "presetStopLossPrice": "1800",
                "presetStopLossType": "mark_price",
                "presetStopLossExecutePrice":"1900"
            }
        ],
        "endId": "123"
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "product_type": "usdt-futures",
    "order_id": "orderId2",
    "client_oid": "clientOid3",
    "symbol": "BTCUSDT",
    "status": "live",
    "id_less_than": "idLessThan6",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "limit": "100",
}
LEAST = {
    "product_type": "usdt-futures",
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.orders_pending(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/order/orders-pending?clientOid=clientOid3&endTime=1700000000000&idLessThan=idLessThan6&limit=100&orderId=orderId2&productType=usdt-futures&startTime=1700000000000&status=live&symbol=BTCUSDT",
        signature="bYy20eSx2k0JU9o2cWc45CMXu+iyKox3MLCzLPIXTYc=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.orders_pending(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/order/orders-pending?productType=usdt-futures",
        signature="Fi53GU0cboeo+h9qezYxl1pQwo4+iAq/BEbASb6iSx8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.orders_pending(**EVERYTHING)
    assert answer.entrusted_list[0].symbol == "ethusdt"
    assert answer.entrusted_list[0].size == Decimal("100")
    assert answer.entrusted_list[0].order_id == "123"
    assert answer.entrusted_list[0].client_oid == "12321"
    assert answer.entrusted_list[0].base_volume == Decimal("12.1")
    assert answer.entrusted_list[0].fee is None
    assert answer.entrusted_list[0].price == Decimal("1900")
    assert answer.entrusted_list[0].price_avg == Decimal("1903")
    assert answer.entrusted_list[0].status == "partially_filled"
    assert answer.entrusted_list[0].side == "buy"
    assert answer.entrusted_list[0].force == "gtc"
    assert answer.entrusted_list[0].total_profits == Decimal("0")
    assert answer.entrusted_list[0].pos_side == "long"
    assert answer.entrusted_list[0].margin_coin == "usdt"
    assert answer.entrusted_list[0].quote_volume == Decimal("22001.21")
    assert answer.entrusted_list[0].leverage == Decimal("20")
    assert answer.entrusted_list[0].margin_mode == "cross"
    assert answer.entrusted_list[0].enter_point_source == "api"
    assert answer.entrusted_list[0].trade_side == "open"
    assert answer.entrusted_list[0].pos_mode == "hedge_mode"
    assert answer.entrusted_list[0].order_type == "limit"
    assert answer.entrusted_list[0].order_source == "normal"
    assert answer.entrusted_list[0].c_time == 1627293504612
    assert answer.entrusted_list[0].u_time == 1627293505612
    assert answer.entrusted_list[0].preset_stop_surplus_price == Decimal("2001")
    assert answer.entrusted_list[0].preset_stop_surplus_type == "mark_price"
    assert answer.entrusted_list[0].preset_stop_surplus_execute_price == Decimal("2201")
    assert answer.entrusted_list[0].preset_stop_loss_price == Decimal("1800")
    assert answer.entrusted_list[0].preset_stop_loss_type == "mark_price"
    assert answer.entrusted_list[0].preset_stop_loss_execute_price == Decimal("1900")
    assert answer.end_id == "123"
    assert type(answer.entrusted_list[0].c_time) is Millis
    assert type(answer.entrusted_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.orders_pending(**EVERYTHING)
    assert answer == client.v2.mix.order.orders_pending(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v2.mix.order.orders_pending(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.orders_pending(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.orders_pending(**EVERYTHING | {name: value})
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
        client.v2.mix.order.orders_pending(**EVERYTHING)
    assert caught.value.code == code


PAGES = [
    {"entrustedList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
    {"entrustedList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
    {"entrustedList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.mix.order.orders_pending.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.mix.order.orders_pending.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.order.orders_pending(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.mix.order.orders_pending(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.orders_pending(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/mix/order/orders-pending")
    assert record.call == "v2.mix.order.orders_pending"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.mix.order.orders_pending"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.orders_pending(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.orders_pending(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.orders_pending", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.orders_pending(**LEAST)
