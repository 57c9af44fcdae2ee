# Made by Specloom from bitget/rest/v2/p2p/advList.yaml; change that file, not this one.
"""``client.v2.p2p.adv_list``: GET /api/v2/p2p/advList."""

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
    "requestTime": 1696930053072,
    "data": {
        "advList": [
            {
                "advId": "1",
                "advNo": "advNo2",
                "side": "buy",
                "advSize": "0.6",
                "size": "0",
                "coin": "BTC",
                "price": "155570.9",
                "coinPrecision": "36",
                "fiat": "CNY",
                "fiatPrecision": "2",
                "fiatSymbol": "￥",
                "status": "online",
                "hide": "no",
                "maxTradeAmount": "93342.54",
                "minTradeAmount": "100",
                "payDuration": "4",
                "turnoverNum": "8",
                "turnoverRate": "1.00",
                "label": "label19",
                "userLimitList": {
                    "minCompleteNum": "0",
                    "maxCompleteNum": "11",
                    "placeOrderNum": "12",
                    "allowMerchantPlace": "no",
                    "completeRate30d": "5.5",
                    "country": "country6"
                },
                "paymentMethodList": [
                    {
                        "paymentMethod": "Bank Card",
                        "paymentId": "11",
                        "paymentInfo": [
                            {
                                "name": "Bank Card",
                                "required": true,
                                "type": "txt"
                            }
                        ]
                    },
                    {
                        "paymentMethod": "WeChat",
                        "paymentId": "12",
                        "paymentInfo": [
                            {
                                "name": "Payment code",
                                "required": true,
                                "type": "file"
                            },
                            {
                                "name": "WeChatAccount",
                                "required": true,
                                "type": "txt"
                            }
                        ]
                    },
                    {
                        "paymentMethod": "Alipay",
                        "paymentId": "13",
                        "paymentInfo": [
                            {
                                "name": "AlipayAccount",
                                "required": true,
                                "type": "txt"
                            },
                            {
                                "name": "Payment code",
                                "required": true,
                                "type": "file"
                            }
                        ]
                    }
                ],
                "merchantCertifiedList": [
                    {
                        "imageUrl": "imageUrl1",
                        "desc": "desc2"
                    }
                ],
                "utime": "1696733724267",
                "ctime": "1700000000024"
            }
        ],
        "minAdvId": "1"
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "limit": "20",
    "id_less_than": "idLessThan4",
    "status": "online",
    "adv_no": "advNo6",
    "side": "buy",
    "coin": "coin8",
    "language": "zh-CN",
    "fiat": "fiat10",
    "order_by": "createTime",
    "pay_method_id": "payMethodId12",
    "source_type": "owner",
}
LEAST = {
    "start_time": "1700000000001",
    "status": "online",
    "side": "buy",
    "coin": "coin8",
    "fiat": "fiat10",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 20, most 20",
    "id_less_than": "idLessThan: text as str, optional",
    "status": "status: text as str, required, one of online offline editing completed",
    "adv_no": "advNo: text as str, optional",
    "side": "side: text as str, required, one of buy sell",
    "coin": "coin: text as str, required",
    "language": "language: text as str, optional, one of zh-CN en-US",
    "fiat": "fiat: text as str, required",
    "order_by": "orderBy: text as str, optional, one of createTime price",
    "pay_method_id": "payMethodId: text as str, optional",
    "source_type": "sourceType: text as str, optional, one of owner competitior ownerAndCompetitior",
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
    "rate_limit.pool": "v2.p2p.adv_list",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.p2p.adv_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/p2p/advList?advNo=advNo6&coin=coin8&endTime=1700000000002&fiat=fiat10&idLessThan=idLessThan4&language=zh-CN&limit=20&orderBy=createTime&payMethodId=payMethodId12&side=buy&sourceType=owner&startTime=1700000000001&status=online",
        signature="TEq31kxqjw67xlE3Eb/wWzw15OCy23IXB/MY93lrMxY=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.p2p.adv_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/p2p/advList?coin=coin8&fiat=fiat10&side=buy&startTime=1700000000001&status=online",
        signature="DuZdavQ/45PmilEfh6epwepAR3+3Ew5Wlzdxdit2kO4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.p2p.adv_list(**EVERYTHING)

    assert answer.adv_list[0].adv_id == "1"
    assert answer.adv_list[0].adv_no == "advNo2"
    assert answer.adv_list[0].side == "buy"
    assert answer.adv_list[0].adv_size == Decimal("0.6")
    assert answer.adv_list[0].size == Decimal("0")
    assert answer.adv_list[0].coin == "BTC"
    assert answer.adv_list[0].price == Decimal("155570.9")
    assert answer.adv_list[0].coin_precision == 36
    assert answer.adv_list[0].fiat == "CNY"
    assert answer.adv_list[0].fiat_precision == 2
    assert answer.adv_list[0].fiat_symbol == "￥"
    assert answer.adv_list[0].status == "online"
    assert answer.adv_list[0].hide is False
    assert answer.adv_list[0].max_trade_amount == Decimal("93342.54")
    assert answer.adv_list[0].min_trade_amount == Decimal("100")
    assert answer.adv_list[0].pay_duration == Decimal("4")
    assert answer.adv_list[0].turnover_num == Decimal("8")
    assert answer.adv_list[0].turnover_rate == Decimal("1.00")
    assert answer.adv_list[0].label == "label19"
    assert answer.adv_list[0].user_limit_list.min_complete_num == 0
    assert answer.adv_list[0].user_limit_list.max_complete_num == 11
    assert answer.adv_list[0].user_limit_list.place_order_num == 12
    assert answer.adv_list[0].user_limit_list.allow_merchant_place is False
    assert answer.adv_list[0].user_limit_list.complete_rate30d == Decimal("5.5")
    assert answer.adv_list[0].user_limit_list.country == "country6"
    assert answer.adv_list[0].payment_method_list[0].payment_method == "Bank Card"
    assert answer.adv_list[0].payment_method_list[0].payment_id == "11"
    assert answer.adv_list[0].payment_method_list[0].payment_info[0].name == "Bank Card"
    assert answer.adv_list[0].payment_method_list[0].payment_info[0].required is True
    assert answer.adv_list[0].payment_method_list[0].payment_info[0].type == "txt"
    assert answer.adv_list[0].payment_method_list[1].payment_method == "WeChat"
    assert answer.adv_list[0].payment_method_list[1].payment_id == "12"
    assert answer.adv_list[0].payment_method_list[1].payment_info[0].name == "Payment code"
    assert answer.adv_list[0].payment_method_list[1].payment_info[0].required is True
    assert answer.adv_list[0].payment_method_list[1].payment_info[0].type == "file"
    assert answer.adv_list[0].payment_method_list[1].payment_info[1].name == "WeChatAccount"
    assert answer.adv_list[0].payment_method_list[1].payment_info[1].required is True
    assert answer.adv_list[0].payment_method_list[1].payment_info[1].type == "txt"
    assert answer.adv_list[0].payment_method_list[2].payment_method == "Alipay"
    assert answer.adv_list[0].payment_method_list[2].payment_id == "13"
    assert answer.adv_list[0].payment_method_list[2].payment_info[0].name == "AlipayAccount"
    assert answer.adv_list[0].payment_method_list[2].payment_info[0].required is True
    assert answer.adv_list[0].payment_method_list[2].payment_info[0].type == "txt"
    assert answer.adv_list[0].payment_method_list[2].payment_info[1].name == "Payment code"
    assert answer.adv_list[0].payment_method_list[2].payment_info[1].required is True
    assert answer.adv_list[0].payment_method_list[2].payment_info[1].type == "file"
    assert answer.adv_list[0].merchant_certified_list[0].image_url == "imageUrl1"
    assert answer.adv_list[0].merchant_certified_list[0].desc == "desc2"
    assert answer.adv_list[0].utime == 1696733724267
    assert answer.adv_list[0].ctime == 1700000000024
    assert answer.min_adv_id == "1"
    assert type(answer.adv_list[0].size) is Decimal
    assert type(answer.adv_list[0].coin_precision) is int
    assert type(answer.adv_list[0].fiat_precision) is int
    assert type(answer.adv_list[0].min_trade_amount) is Decimal
    assert type(answer.adv_list[0].pay_duration) is Decimal
    assert type(answer.adv_list[0].turnover_num) is Decimal
    assert type(answer.adv_list[0].user_limit_list.min_complete_num) is int
    assert type(answer.adv_list[0].user_limit_list.max_complete_num) is int
    assert type(answer.adv_list[0].user_limit_list.place_order_num) is int
    assert type(answer.adv_list[0].utime) is Millis
    assert type(answer.adv_list[0].ctime) is Millis
    assert not client.drift


VALUES = {
    ("data", "advList", 0, "status"): ("online", "offline", "editing", "completed"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.p2p.adv_list(**LEAST)


def test_documented_values(told):
    assert told("v2.p2p.adv_list") == [("status", ("online", "offline", "editing", "completed"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.p2p.adv_list(**EVERYTHING)
    assert answer == client.v2.p2p.adv_list(**EVERYTHING)
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
    client.v2.p2p.adv_list(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "status", "side", "coin", "fiat"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.p2p.adv_list(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.p2p.adv_list(**EVERYTHING | {name: value})
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
        client.v2.p2p.adv_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.p2p.adv_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.p2p.adv_list", 8)
    for _ in range(2):
        client.v2.p2p.adv_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.p2p.adv_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.p2p.adv_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/p2p/advList")
    assert record.call == "v2.p2p.adv_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.p2p.adv_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.p2p.adv_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.p2p.adv_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.p2p.adv_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.p2p.adv_list")
    mock_client.v2.p2p.adv_list(**EVERYTHING)
    assert served.calls() == ["v2.p2p.adv_list", "v2.p2p.adv_list"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.p2p.adv_list(**LEAST)
    limited.spend(keeper, "v2.p2p.adv_list", 8)
    for _ in range(2):
        keeper.v2.p2p.adv_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.p2p.adv_list(**LEAST)
    limited.spend(hasty, "v2.p2p.adv_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.p2p.adv_list(**LEAST)
    assert limited.refused() > 0
