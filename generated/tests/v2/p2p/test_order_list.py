# Made by Specloom from bitget/rest/v2/p2p/orderList.yaml; change that file, not this one.
"""``client.v2.p2p.order_list``: GET /api/v2/p2p/orderList."""

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
    "requestTime": 1681201761390,
    "data": {
        "orderList": [
            {
                "orderId": "1",
                "orderNo": "orderNo2",
                "advNo": "advNo3",
                "price": "4.5",
                "count": "11",
                "side": "buy",
                "fiat": "USD",
                "coin": "USDT",
                "withdrawTime": "1700000000009",
                "representTime": "1700000000010",
                "paymentTime": "1700000000011",
                "releaseTime": "1700000000012",
                "amount": "13.5",
                "buyerRealName": "buyerRealName14",
                "sellerRealName": "兰州",
                "status": "cancelled",
                "paymentInfo": {
                    "paymethodName": "paypal",
                    "paymethodId": "1",
                    "paymethodInfo": [
                        {
                            "name": "繁体中文",
                            "required": "yes",
                            "type": "number",
                            "value": "11****"
                        },
                        {
                            "name": "繁体中文",
                            "required": "yes",
                            "type": "file",
                            "value": "http://abc.x.com/otc/images/20230116/1.jpg"
                        }
                    ]
                },
                "utime": "1696732368875",
                "ctime": "1681111722251"
            }
        ],
        "minOrderId": "1"
    }
}
"""
EVERYTHING = {
    "end_time": "1696930027673",
    "limit": "1",
    "start_time": "1700000000003",
    "id_less_than": "idLessThan4",
    "status": "pending_pay",
    "adv_no": "advNo6",
    "side": "buy",
    "coin": "coin8",
    "language": "zh-CN",
    "fiat": "fiat10",
    "order_no": "orderNo11",
}
LEAST = {}
TAKES = {
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100",
    "start_time": "startTime: ms as TimeIn, optional",
    "id_less_than": "idLessThan: text as str, optional",
    "status": "status: text as str, optional, one of pending_pay Paid Appeal Completed cancelled",
    "adv_no": "advNo: text as str, optional",
    "side": "side: text as str, optional, one of buy sell",
    "coin": "coin: text as str, optional",
    "language": "language: text as str, optional, one of zh-CN en-US",
    "fiat": "fiat: text as str, optional",
    "order_no": "orderNo: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "p2p"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.p2p.order_list",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "orderList",
    "paging.source": "orderId",
    "paging.source_of_row": True,
    "paging.row_id": "orderId",
    "paging.size_param": "limit",
    "paging.size_max": None,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.p2p.order_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/p2p/orderList?advNo=advNo6&coin=coin8&endTime=1696930027673&fiat=fiat10&idLessThan=idLessThan4&language=zh-CN&limit=1&orderNo=orderNo11&side=buy&startTime=1700000000003&status=pending_pay",
        signature="XWUAu1jOPkawxMBvA+hSZ/7qHppzo2I086c8w8D3HIA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.p2p.order_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/p2p/orderList",
        signature="l1JwEkgsW/Y1FI0xWA7KeM/LUfMgEUUH1NpKCovfRz0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.p2p.order_list(**EVERYTHING)

    assert answer.order_list[0].order_id == "1"
    assert answer.order_list[0].order_no == "orderNo2"
    assert answer.order_list[0].adv_no == "advNo3"
    assert answer.order_list[0].price == Decimal("4.5")
    assert answer.order_list[0].count == Decimal("11")
    assert answer.order_list[0].side == "buy"
    assert answer.order_list[0].fiat == "USD"
    assert answer.order_list[0].coin == "USDT"
    assert answer.order_list[0].withdraw_time == 1700000000009
    assert answer.order_list[0].represent_time == 1700000000010
    assert answer.order_list[0].payment_time == 1700000000011
    assert answer.order_list[0].release_time == 1700000000012
    assert answer.order_list[0].amount == Decimal("13.5")
    assert answer.order_list[0].buyer_real_name == "buyerRealName14"
    assert answer.order_list[0].seller_real_name == "兰州"
    assert answer.order_list[0].status == "cancelled"
    assert answer.order_list[0].payment_info.paymethod_name == "paypal"
    assert answer.order_list[0].payment_info.paymethod_id == "1"
    assert answer.order_list[0].payment_info.paymethod_info[0].name == "繁体中文"
    assert answer.order_list[0].payment_info.paymethod_info[0].required is True
    assert answer.order_list[0].payment_info.paymethod_info[0].type == "number"
    assert answer.order_list[0].payment_info.paymethod_info[0].value == "11****"
    assert answer.order_list[0].payment_info.paymethod_info[1].name == "繁体中文"
    assert answer.order_list[0].payment_info.paymethod_info[1].required is True
    assert answer.order_list[0].payment_info.paymethod_info[1].type == "file"
    assert answer.order_list[0].payment_info.paymethod_info[1].value == "http://abc.x.com/otc/images/20230116/1.jpg"
    assert answer.order_list[0].utime == 1696732368875
    assert answer.order_list[0].ctime == 1681111722251
    assert answer.min_order_id == "1"
    assert type(answer.order_list[0].count) is Decimal
    assert type(answer.order_list[0].withdraw_time) is Millis
    assert type(answer.order_list[0].represent_time) is Millis
    assert type(answer.order_list[0].payment_time) is Millis
    assert type(answer.order_list[0].release_time) is Millis
    assert type(answer.order_list[0].utime) is Millis
    assert type(answer.order_list[0].ctime) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.p2p.order_list(**EVERYTHING)
    assert answer == client.v2.p2p.order_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("end_time", "endTime", "1700000000000"),
        ("start_time", "startTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v2.p2p.order_list(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("end_time", "noon"),
        ("limit", "1.5"),
        ("start_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.p2p.order_list(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("60001", errors.MissingParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.p2p.order_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"orderList": [{"orderId": "106"}, {"orderId": "105"}]},
    {"orderList": [{"orderId": "104"}, {"orderId": "103"}]},
    {"orderList": []},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.p2p.order_list.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.p2p.order_list.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.p2p.order_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.p2p.order_list", 8)
    for _ in range(2):
        client.v2.p2p.order_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.p2p.order_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.p2p.order_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/p2p/orderList")
    assert record.call == "v2.p2p.order_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.p2p.order_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.p2p.order_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.p2p.order_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.p2p.order_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.p2p.order_list")
    mock_client.v2.p2p.order_list(**EVERYTHING)
    assert served.calls() == ["v2.p2p.order_list", "v2.p2p.order_list"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.p2p.order_list.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.p2p.order_list(**LEAST)
    limited.spend(keeper, "v2.p2p.order_list", 8)
    for _ in range(2):
        keeper.v2.p2p.order_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.p2p.order_list(**LEAST)
    limited.spend(hasty, "v2.p2p.order_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.p2p.order_list(**LEAST)
    assert limited.refused() > 0
