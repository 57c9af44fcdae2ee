# Made by Specloom from bitget/rest/v2/spot/wallet/withdrawal-records.yaml; change that file, not this one.
"""``client.v2.spot.wallet.withdrawal_records``: GET /api/v2/spot/wallet/withdrawal-records."""

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
    "requestTime": 1654507973411,
    "data": [
        {
            "orderId": "1",
            "tradeId": "tradeId2",
            "coin": "USDT",
            "dest": "on_chain",
            "clientOid": "123",
            "type": "withdraw",
            "tag": "tag7",
            "size": "10.00000000",
            "fee": "-1.00000000",
            "status": "success",
            "toAddress": "toAddress11",
            "fromAddress": "2",
            "confirm": "100",
            "chain": "erc20",
            "cTime": "1653290769222",
            "uTime": "1700000000016"
        }
    ]
}
"""
EVERYTHING = {
    "coin": "USDT",
    "client_oid": "123",
    "start_time": "1659036670000",
    "end_time": "1659076670000",
    "limit": "20",
    "id_less_than": "idLessThan6",
    "order_id": "orderId7",
}
LEAST = {
    "start_time": "1659036670000",
    "end_time": "1659076670000",
}
TAKES = {
    "coin": "coin: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "id_less_than": "idLessThan: text as str, optional",
    "order_id": "orderId: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.wallet.withdrawal_records",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "orderId",
    "paging.source_of_row": True,
    "paging.row_id": "orderId",
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
    client.v2.spot.wallet.withdrawal_records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/wallet/withdrawal-records?clientOid=123&coin=USDT&endTime=1659076670000&idLessThan=idLessThan6&limit=20&orderId=orderId7&startTime=1659036670000",
        signature="lxEznQX9HxUFQbI5sySLOeHU+BFLilEeeoFYIUF8vN8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.wallet.withdrawal_records(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/wallet/withdrawal-records?endTime=1659076670000&startTime=1659036670000",
        signature="cU8myxN7oCt+FQHwO1JOacScJCO2uPJykqSZQ3Noh1M=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.wallet.withdrawal_records(**EVERYTHING)

    assert answer[0].order_id == "1"
    assert answer[0].trade_id == "tradeId2"
    assert answer[0].coin == "USDT"
    assert answer[0].dest == "on_chain"
    assert answer[0].client_oid == "123"
    assert answer[0].type == "withdraw"
    assert answer[0].tag == "tag7"
    assert answer[0].size == Decimal("10.00000000")
    assert answer[0].fee == Decimal("-1.00000000")
    assert answer[0].status == "success"
    assert answer[0].to_address == "toAddress11"
    assert answer[0].from_address == "2"
    assert answer[0].confirm == 100
    assert answer[0].chain == "erc20"
    assert answer[0].c_time == 1653290769222
    assert answer[0].u_time == 1700000000016
    assert type(answer) is list
    assert type(answer[0].confirm) is int
    assert type(answer[0].c_time) is Millis
    assert type(answer[0].u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "dest"): ("on_chain", "internal_transfer"),
    ("data", 0, "status"): ("pending", "fail", "success"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.wallet.withdrawal_records(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.wallet.withdrawal_records") == [
        ("dest", ("on_chain", "internal_transfer")),
        ("status", ("pending", "fail", "success")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.wallet.withdrawal_records(**EVERYTHING)
    assert answer == client.v2.spot.wallet.withdrawal_records(**EVERYTHING)
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
    client.v2.spot.wallet.withdrawal_records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.wallet.withdrawal_records(**given)
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
        client.v2.spot.wallet.withdrawal_records(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.wallet.withdrawal_records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"orderId": "106"}, {"orderId": "105"}],
    [{"orderId": "104"}, {"orderId": "103"}],
    [],
]
LISTED = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.wallet.withdrawal_records.items(**LISTED))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.wallet.withdrawal_records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.wallet.withdrawal_records", 8)
    for _ in range(2):
        client.v2.spot.wallet.withdrawal_records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.wallet.withdrawal_records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.wallet.withdrawal_records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/wallet/withdrawal-records")
    assert record.call == "v2.spot.wallet.withdrawal_records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.wallet.withdrawal_records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.wallet.withdrawal_records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.wallet.withdrawal_records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.wallet.withdrawal_records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.wallet.withdrawal_records")
    mock_client.v2.spot.wallet.withdrawal_records(**EVERYTHING)
    assert served.calls() == ["v2.spot.wallet.withdrawal_records", "v2.spot.wallet.withdrawal_records"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.spot.wallet.withdrawal_records.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.wallet.withdrawal_records(**LEAST)
    limited.spend(keeper, "v2.spot.wallet.withdrawal_records", 8)
    for _ in range(2):
        keeper.v2.spot.wallet.withdrawal_records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.wallet.withdrawal_records(**LEAST)
    limited.spend(hasty, "v2.spot.wallet.withdrawal_records", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.wallet.withdrawal_records(**LEAST)
    assert limited.refused() > 0
