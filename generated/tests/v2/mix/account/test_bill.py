# Made by Specloom from bitget/rest/v2/mix/account/bill.yaml; change that file, not this one.
"""``client.v2.mix.account.bill``: GET /api/v2/mix/account/bill."""

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
    "requestTime": 1695809161807,
    "data": {
        "bills": [
            {
                "billId": "1",
                "symbol": "BTCUSDT",
                "amount": "-0.004992",
                "fee": "0",
                "feeByCoupon": "5.5",
                "businessType": "contract_settle_fee",
                "coin": "USDT",
                "balance": "232.21",
                "cTime": "1695715200654"
            },
            {
                "billId": "2",
                "symbol": "ETHUSDT",
                "amount": "0",
                "fee": "-0.222012",
                "feeByCoupon": "",
                "businessType": "open_long",
                "coin": "USDT",
                "balance": "232.21",
                "cTime": "1695714563516"
            }
        ],
        "endId": "2"
    }
}
"""
EVERYTHING = {
    "product_type": "USDT-FUTURES",
    "coin": "coin2",
    "business_type": "businessType3",
    "only_funding": "no",
    "id_less_than": "idLessThan5",
    "start_time": "1700000000006",
    "end_time": "1700000000007",
    "limit": "100",
}
LEAST = {
    "product_type": "USDT-FUTURES",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "coin": "coin: text as str, optional",
    "business_type": "businessType: text as str, optional",
    "only_funding": "onlyFunding: text as str, optional, one of yes no, else no",
    "id_less_than": "idLessThan: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": "v3.account.financial_records",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.bill",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "bills",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": "billId",
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 2592000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.bill(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/bill?businessType=businessType3&coin=coin2&endTime=1700000000007&idLessThan=idLessThan5&limit=100&onlyFunding=no&productType=USDT-FUTURES&startTime=1700000000006",
        signature="6Mwhu8/Q11OZfnOaoeAyHJO2Lgu3la+nx4L7ixScaE4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.bill(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/account/bill?productType=USDT-FUTURES",
        signature="XTBg6R+CFo4zxSXNz399iNVhZiZW7pfl+5nzUyvpGkU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.bill(**EVERYTHING)

    assert answer.bills[0].bill_id == "1"
    assert answer.bills[0].symbol == "BTCUSDT"
    assert answer.bills[0].amount == Decimal("-0.004992")
    assert answer.bills[0].fee == Decimal("0")
    assert answer.bills[0].fee_by_coupon == Decimal("5.5")
    assert answer.bills[0].business_type == "contract_settle_fee"
    assert answer.bills[0].coin == "USDT"
    assert answer.bills[0].balance == Decimal("232.21")
    assert answer.bills[0].c_time == 1695715200654
    assert answer.bills[1].bill_id == "2"
    assert answer.bills[1].symbol == "ETHUSDT"
    assert answer.bills[1].amount == Decimal("0")
    assert answer.bills[1].fee == Decimal("-0.222012")
    assert answer.bills[1].fee_by_coupon is None
    assert answer.bills[1].business_type == "open_long"
    assert answer.bills[1].coin == "USDT"
    assert answer.bills[1].balance == Decimal("232.21")
    assert answer.bills[1].c_time == 1695714563516
    assert answer.end_id == "2"
    assert type(answer.bills[0].fee) is Decimal
    assert type(answer.bills[0].c_time) is Millis
    assert type(answer.bills[1].amount) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.bill(**EVERYTHING)
    assert answer == client.v2.mix.account.bill(**EVERYTHING)
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
    client.v2.mix.account.bill(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.bill(**given)
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
        client.v2.mix.account.bill(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.account.bill(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"bills": [{"billId": "106"}, {"billId": "105"}], "endId": "105"},
    {"bills": [{"billId": "104"}, {"billId": "103"}], "endId": "103"},
    {"bills": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.mix.account.bill.items(**LEAST))
    assert [row.bill_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.mix.account.bill.items(**LEAST | {"start_time": 0, "end_time": 5184000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("2592000000", "5184000000"), ("0", "2592000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.bill(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.account.bill", 8)
    for _ in range(2):
        client.v2.mix.account.bill(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.bill(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.account.bill) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/account/bill")
    assert record.call == "v2.mix.account.bill"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.bill(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.bill(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.bill", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.bill(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.bill")
    mock_client.v2.mix.account.bill(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.bill", "v2.mix.account.bill"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.mix.account.bill.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.account.bill(**LEAST)
    limited.spend(keeper, "v2.mix.account.bill", 8)
    for _ in range(2):
        keeper.v2.mix.account.bill(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.account.bill(**LEAST)
    limited.spend(hasty, "v2.mix.account.bill", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.bill(**LEAST)
    assert limited.refused() > 0
