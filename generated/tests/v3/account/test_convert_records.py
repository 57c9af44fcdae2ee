# Made by Specloom from bitget/rest/v3/account/convert-records.yaml; change that file, not this one.
"""``client.v3.account.convert_records``: GET /api/v3/account/convert-records."""

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
    "requestTime": 1730369634178,
    "data": {
        "list": [
            {
                "fromCoin": "USDT",
                "fromCoinSize": "281.72276656",
                "toCoin": "ETH",
                "toCoinSize": "0.0986029682",
                "price": "0.0003499",
                "ts": "1730359119358"
            },
            {
                "fromCoin": "USDT",
                "fromCoinSize": "3305.13434913",
                "toCoin": "ETH",
                "toCoinSize": "1.1567970221",
                "price": "0.00035",
                "ts": "1730359063138"
            }
        ],
        "cursor": "1235780967957364737"
    }
}
"""
EVERYTHING = {
    "from_coin": "BTC",
    "to_coin": "USDT",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
    "limit": "100",
    "cursor": "cursor6",
}
LEAST = {
    "from_coin": "BTC",
    "to_coin": "USDT",
}
TAKES = {
    "from_coin": "fromCoin: text as str, required",
    "to_coin": "toCoin: text as str, required",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "cursor": "cursor: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.convert_records",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "list",
    "paging.source": "cursor",
    "paging.source_of_row": False,
    "paging.row_id": None,
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
    client.v3.account.convert_records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/convert-records?cursor=cursor6&endTime=1700000000004&fromCoin=BTC&limit=100&startTime=1700000000003&toCoin=USDT",
        signature="3409Xhz9spDDk+zuSNYvNPIINcxEDTHP3oc0OKL/tYk=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.convert_records(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/convert-records?fromCoin=BTC&toCoin=USDT",
        signature="eNQZ3C4FLAxiBOR8JGb2opntsgc7iIiHti7ruuRUcqE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.convert_records(**EVERYTHING)

    assert answer.list[0].from_coin == "USDT"
    assert answer.list[0].from_coin_size == Decimal("281.72276656")
    assert answer.list[0].to_coin == "ETH"
    assert answer.list[0].to_coin_size == Decimal("0.0986029682")
    assert answer.list[0].price == Decimal("0.0003499")
    assert answer.list[0].ts == 1730359119358
    assert answer.list[1].from_coin == "USDT"
    assert answer.list[1].from_coin_size == Decimal("3305.13434913")
    assert answer.list[1].to_coin == "ETH"
    assert answer.list[1].to_coin_size == Decimal("1.1567970221")
    assert answer.list[1].price == Decimal("0.00035")
    assert answer.list[1].ts == 1730359063138
    assert answer.cursor == "1235780967957364737"
    assert type(answer.list[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.convert_records(**EVERYTHING)
    assert answer == client.v3.account.convert_records(**EVERYTHING)
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
    client.v3.account.convert_records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["from_coin", "to_coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.convert_records(**given)
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
        client.v3.account.convert_records(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.convert_records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"fromCoin": "106"}, {"fromCoin": "105"}], "cursor": "105"},
    {"list": [{"fromCoin": "104"}, {"fromCoin": "103"}], "cursor": "103"},
    {"list": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.account.convert_records.items(**LEAST))
    assert [row.from_coin for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v3.account.convert_records.items(**LEAST | {"start_time": 0, "end_time": 5184000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("2592000000", "5184000000"), ("0", "2591999999")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.convert_records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.convert_records", 18)
    for _ in range(2):
        client.v3.account.convert_records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.convert_records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.convert_records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/convert-records")
    assert record.call == "v3.account.convert_records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.convert_records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.convert_records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.convert_records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.convert_records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.convert_records")
    mock_client.v3.account.convert_records(**EVERYTHING)
    assert served.calls() == ["v3.account.convert_records", "v3.account.convert_records"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.account.convert_records.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.convert_records(**LEAST)
    limited.spend(keeper, "v3.account.convert_records", 18)
    for _ in range(2):
        keeper.v3.account.convert_records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.convert_records(**LEAST)
    limited.spend(hasty, "v3.account.convert_records", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.convert_records(**LEAST)
    assert limited.refused() > 0
