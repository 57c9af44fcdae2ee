# Made by Specloom from bitget/rest/v2/margin/crossed/history-orders.yaml; change that file, not this one.
"""``client.v2.margin.crossed.history_orders``: GET /api/v2/margin/crossed/history-orders."""

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
    "requestTime": 1695636829522,
    "data": {
        "orderList": [
            {
                "orderId": "121211212122",
                "symbol": "BTCUSDT",
                "orderType": "limit",
                "enterPointSource": "API",
                "clientOid": "myClientOid001",
                "loanType": "normal",
                "price": "32111",
                "side": "buy",
                "status": "filled",
                "baseSize": "0.01",
                "quoteSize": "1000",
                "priceAvg": "12.5",
                "size": "13.5",
                "amount": "14.5",
                "force": "gtc",
                "cTime": "1695629859821",
                "uTime": "1695629890839"
            }
        ],
        "maxId": "121211212122",
        "minId": "minId3"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "start_time": "1693205171000",
    "end_time": "1694155571000",
    "limit": "20",
    "order_id": "orderId5",
    "enter_point_source": "WEB",
    "client_oid": "clientOid7",
    "id_less_than": "idLessThan8",
}
LEAST = {
    "symbol": "BTCUSDT",
    "start_time": "1693205171000",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 500",
    "order_id": "orderId: text as str, optional",
    "enter_point_source": "enterPointSource: text as str, optional, one of WEB API SYS ANDROID IOS",
    "client_oid": "clientOid: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": "v3.trade.history_orders",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.crossed.history_orders",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "min_max_id",
    "paging.param": "idLessThan",
    "paging.items": "orderList",
    "paging.source": "minId",
    "paging.source_of_row": False,
    "paging.row_id": "orderId",
    "paging.size_param": "limit",
    "paging.size_max": 500,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.history_orders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/history-orders?clientOid=clientOid7&endTime=1694155571000&enterPointSource=WEB&idLessThan=idLessThan8&limit=20&orderId=orderId5&startTime=1693205171000&symbol=BTCUSDT",
        signature="cDtuYRqGnKbRJsPU58KEilXywKmhovVchiYwLN6Kpoo=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.history_orders(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/history-orders?startTime=1693205171000&symbol=BTCUSDT",
        signature="hQjXEaKBRmCv1N59y+c/wJy4shwyjTRnlsizRwEf8rM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.crossed.history_orders(**EVERYTHING)

    assert answer.order_list[0].order_id == "121211212122"
    assert answer.order_list[0].symbol == "BTCUSDT"
    assert answer.order_list[0].order_type == "limit"
    assert answer.order_list[0].enter_point_source == "API"
    assert answer.order_list[0].client_oid == "myClientOid001"
    assert answer.order_list[0].loan_type == "normal"
    assert answer.order_list[0].price == Decimal("32111")
    assert answer.order_list[0].side == "buy"
    assert answer.order_list[0].status == "filled"
    assert answer.order_list[0].base_size == Decimal("0.01")
    assert answer.order_list[0].quote_size == Decimal("1000")
    assert answer.order_list[0].price_avg == Decimal("12.5")
    assert answer.order_list[0].size == Decimal("13.5")
    assert answer.order_list[0].amount == Decimal("14.5")
    assert answer.order_list[0].force == "gtc"
    assert answer.order_list[0].c_time == 1695629859821
    assert answer.order_list[0].u_time == 1695629890839
    assert answer.max_id == "121211212122"
    assert answer.min_id == "minId3"
    assert type(answer.order_list[0].price) is Decimal
    assert type(answer.order_list[0].quote_size) is Decimal
    assert type(answer.order_list[0].c_time) is Millis
    assert type(answer.order_list[0].u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "orderList", 0, "orderType"): ("limit", "market"),
    ("data", "orderList", 0, "enterPointSource"): ("WEB", "API", "SYS", "ANDROID", "IOS"),
    ("data", "orderList", 0, "loanType"): ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay"),
    ("data", "orderList", 0, "side"): (
        "buy",
        "sell",
        "liquidation-buy",
        "liquidation-sell",
        "systemRepay-buy",
        "systemRepay-selll",
    ),
    ("data", "orderList", 0, "status"): ("live", "partially_fill", "filled", "cancelled", "reject"),
    ("data", "orderList", 0, "force"): ("gtc", "post_only", "fok", "ioc"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.margin.crossed.history_orders(**LEAST)


def test_documented_values(told):
    assert told("v2.margin.crossed.history_orders") == [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS")),
        ("force", ("gtc", "post_only", "fok", "ioc")),
        ("loan_type", ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay")),
        ("order_type", ("limit", "market")),
        ("side", ("buy", "sell", "liquidation-buy", "liquidation-sell", "systemRepay-buy", "systemRepay-selll")),
        ("status", ("live", "partially_fill", "filled", "cancelled", "reject")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.crossed.history_orders(**EVERYTHING)
    assert answer == client.v2.margin.crossed.history_orders(**EVERYTHING)
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
    client.v2.margin.crossed.history_orders(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["symbol", "start_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.crossed.history_orders(**given)
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
        client.v2.margin.crossed.history_orders(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("50001", errors.BadCoin, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.crossed.history_orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"orderList": [{"orderId": "106"}, {"orderId": "105"}], "minId": "105"},
    {"orderList": [{"orderId": "104"}, {"orderId": "103"}], "minId": "103"},
    {"orderList": [], "minId": ""},
]
LISTED = {
    "symbol": "BTCUSDT",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.margin.crossed.history_orders.items(**LISTED))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.margin.crossed.history_orders.items(**LISTED | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.crossed.history_orders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.crossed.history_orders", 8)
    for _ in range(2):
        client.v2.margin.crossed.history_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.crossed.history_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.crossed.history_orders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/crossed/history-orders")
    assert record.call == "v2.margin.crossed.history_orders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.crossed.history_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.crossed.history_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.crossed.history_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.crossed.history_orders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.crossed.history_orders")
    mock_client.v2.margin.crossed.history_orders(**EVERYTHING)
    assert served.calls() == ["v2.margin.crossed.history_orders", "v2.margin.crossed.history_orders"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.margin.crossed.history_orders.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.crossed.history_orders(**LEAST)
    limited.spend(keeper, "v2.margin.crossed.history_orders", 8)
    for _ in range(2):
        keeper.v2.margin.crossed.history_orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.crossed.history_orders(**LEAST)
    limited.spend(hasty, "v2.margin.crossed.history_orders", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.crossed.history_orders(**LEAST)
    assert limited.refused() > 0
