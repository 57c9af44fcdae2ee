# Made by Specloom from bitget/rest/v2/mix/order/fill-history.yaml; change that file, not this one.
"""``client.v2.mix.order.fill_history``: GET /api/v2/mix/order/fill-history."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1699267238892,
    "data": {
        "fillList": [
            {
                "tradeId": "xxxx",
                "symbol": "ETHUSDT",
                "marginCoin": "USDT",
                "orderId": "orderId4",
                "price": "1801.33",
                "baseVolume": "0.02",
                "feeDetail": [
                    {
                        "deduction": "no",
                        "feeCoin": "USDT",
                        "totalDeductionFee": "0",
                        "totalFee": "-0.02161596"
                    }
                ],
                "side": "sell",
                "quoteVolume": "36.0266",
                "profit": "0.0252",
                "enterPointSource": "ios",
                "tradeSide": "sell_single",
                "posMode": "one_way_mode",
                "tradeScope": "taker",
                "cTime": "1698730804882"
            }
        ],
        "endId": "123456789"
    }
}
"""
EVERYTHING = {
    "product_type": "usdt-futures",
    "order_id": "orderId2",
    "symbol": "BTCUSDT",
    "start_time": "1700000000004",
    "end_time": "1700000000005",
    "id_less_than": "idLessThan6",
    "limit": "100",
}
LEAST = {
    "product_type": "usdt-futures",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "order_id": "orderId: text as str, optional",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "id_less_than": "idLessThan: text as str, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.trade.fills",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.fill_history",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "fillList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": "tradeId",
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.fill_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/order/fill-history?endTime=1700000000005&idLessThan=idLessThan6&limit=100&orderId=orderId2&productType=usdt-futures&startTime=1700000000004&symbol=BTCUSDT",
        signature="QqMz81cNpFqi4RwbIFtspWh+kdx5F9iKPst/xMTYkgo=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.fill_history(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/order/fill-history?productType=usdt-futures",
        signature="DlfgaBQFDypxso/fewiy8N0Q0d4J6awFq2EHESsOw2g=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.fill_history(**EVERYTHING)

    assert answer.fill_list[0].trade_id == "xxxx"
    assert answer.fill_list[0].symbol == "ETHUSDT"
    assert answer.fill_list[0].margin_coin == "USDT"
    assert answer.fill_list[0].order_id == "orderId4"
    assert answer.fill_list[0].price == Decimal("1801.33")
    assert answer.fill_list[0].base_volume == Decimal("0.02")
    assert answer.fill_list[0].fee_detail[0].deduction is False
    assert answer.fill_list[0].fee_detail[0].fee_coin == "USDT"
    assert answer.fill_list[0].fee_detail[0].total_deduction_fee == Decimal("0")
    assert answer.fill_list[0].fee_detail[0].total_fee == Decimal("-0.02161596")
    assert answer.fill_list[0].side == "sell"
    assert answer.fill_list[0].quote_volume == Decimal("36.0266")
    assert answer.fill_list[0].profit == Decimal("0.0252")
    assert answer.fill_list[0].enter_point_source == "ios"
    assert answer.fill_list[0].trade_side == "sell_single"
    assert answer.fill_list[0].pos_mode == "one_way_mode"
    assert answer.fill_list[0].trade_scope == "taker"
    assert answer.fill_list[0].c_time == 1698730804882
    assert answer.end_id == "123456789"
    assert type(answer.fill_list[0].fee_detail[0].total_deduction_fee) is Decimal
    assert type(answer.fill_list[0].c_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "fillList", 0, "enterPointSource"): ("WEB", "API", "SYS", "ANDROID", "IOS", "ios"),
    ("data", "fillList", 0, "tradeSide"): (
        "open",
        "close",
        "reduce_close_long",
        "reduce_close_short",
        "burst_close_long",
        "burst_close_short",
        "offset_close_long",
        "offset_close_short",
        "delivery_close_long",
        "delivery_close_short",
        "dte_sys_adl_close_long",
        "dte_sys_adl_close_short",
        "buy_single",
        "sell_single",
        "reduce_buy_single",
        "reduce_sell_single",
        "burst_buy_single",
        "burst_sell_single",
        "delivery_buy_single",
        "delivery_sell_single",
        "dte_sys_adl_buy_in_single_side_mode",
        "dte_sys_adl_sell_in_single_side_mode",
    ),
    ("data", "fillList", 0, "posMode"): ("one_way_mode", "hedge_mode"),
    ("data", "fillList", 0, "tradeScope"): ("taker", "maker"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.order.fill_history(**LEAST)


def test_documented_values(told):
    assert told("v2.mix.order.fill_history") == [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "ios")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
        ("trade_scope", ("taker", "maker")),
        (
            "trade_side",
            (
                "open",
                "close",
                "reduce_close_long",
                "reduce_close_short",
                "burst_close_long",
                "burst_close_short",
                "offset_close_long",
                "offset_close_short",
                "delivery_close_long",
                "delivery_close_short",
                "dte_sys_adl_close_long",
                "dte_sys_adl_close_short",
                "buy_single",
                "sell_single",
                "reduce_buy_single",
                "reduce_sell_single",
                "burst_buy_single",
                "burst_sell_single",
                "delivery_buy_single",
                "delivery_sell_single",
                "dte_sys_adl_buy_in_single_side_mode",
                "dte_sys_adl_sell_in_single_side_mode",
            ),
        ),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.fill_history(**EVERYTHING)
    assert answer == client.v2.mix.order.fill_history(**EVERYTHING)
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
    client.v2.mix.order.fill_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.fill_history(**given)
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
        client.v2.mix.order.fill_history(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.order.fill_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"fillList": [{"tradeId": "106"}, {"tradeId": "105"}], "endId": "105"},
    {"fillList": [{"tradeId": "104"}, {"tradeId": "103"}], "endId": "103"},
    {"fillList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.mix.order.fill_history.items(**LEAST))
    assert [row.trade_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.order.fill_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.fill_history", 8)
    for _ in range(2):
        client.v2.mix.order.fill_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.fill_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.fill_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/order/fill-history")
    assert record.call == "v2.mix.order.fill_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.fill_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.fill_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.fill_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.fill_history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.fill_history")
    mock_client.v2.mix.order.fill_history(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.fill_history", "v2.mix.order.fill_history"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.mix.order.fill_history.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.fill_history(**LEAST)
    limited.spend(keeper, "v2.mix.order.fill_history", 8)
    for _ in range(2):
        keeper.v2.mix.order.fill_history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.fill_history(**LEAST)
    limited.spend(hasty, "v2.mix.order.fill_history", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.fill_history(**LEAST)
    assert limited.refused() > 0
