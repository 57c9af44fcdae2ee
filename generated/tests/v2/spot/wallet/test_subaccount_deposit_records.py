# Made by Specloom from bitget/rest/v2/spot/wallet/subaccount-deposit-records.yaml; change that file, not this one.
"""``client.v2.spot.wallet.subaccount_deposit_records``: GET /api/v2/spot/wallet/subaccount-deposit-records."""

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
            "size": "10.00000000",
            "status": "success",
            "toAddress": "0x51xxx",
            "dest": "on_chain",
            "chain": "erc20",
            "fromAddress": "0x52xxx",
            "cTime": "1653290769222",
            "uTime": "1700000000011",
            "clientOid": "clientOid12",
            "confirm": "22",
            "tag": "tag14"
        }
    ]
}
"""
EVERYTHING = {
    "sub_uid": "12121212",
    "coin": "USDT",
    "id_less_than": "1111120137173336063",
    "limit": "5",
    "start_time": "1700000000005",
    "end_time": "1700000000006",
}
LEAST = {
    "sub_uid": "12121212",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "coin": "coin: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
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
    "rate_limit.pool": "v2.spot.wallet.subaccount_deposit_records",
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
    client.v2.spot.wallet.subaccount_deposit_records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/wallet/subaccount-deposit-records?coin=USDT&endTime=1700000000006&idLessThan=1111120137173336063&limit=5&startTime=1700000000005&subUid=12121212",
        signature="GJi+ZP9sRcW4H4Rmj2o+mvrvVOpLLzkE6cVg+Bg7n1c=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.wallet.subaccount_deposit_records(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/wallet/subaccount-deposit-records?subUid=12121212",
        signature="F3fdjX5rgwsCX31AHWKDXNGdlREz81yfRdjEfdmVQ3c=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.wallet.subaccount_deposit_records(**EVERYTHING)

    assert answer[0].order_id == "1"
    assert answer[0].trade_id == "tradeId2"
    assert answer[0].coin == "USDT"
    assert answer[0].size == Decimal("10.00000000")
    assert answer[0].status == "success"
    assert answer[0].to_address == "0x51xxx"
    assert answer[0].dest == "on_chain"
    assert answer[0].chain == "erc20"
    assert answer[0].from_address == "0x52xxx"
    assert answer[0].c_time == 1653290769222
    assert answer[0].u_time == 1700000000011
    assert answer[0].client_oid == "clientOid12"
    assert answer[0].confirm == 22
    assert answer[0].tag == "tag14"
    assert type(answer) is list
    assert type(answer[0].c_time) is Millis
    assert type(answer[0].u_time) is Millis
    assert type(answer[0].confirm) is int
    assert not client.drift


VALUES = {
    ("data", 0, "status"): ("pending", "fail", "success"),
    ("data", 0, "dest"): ("on_chain", "internal_transfer"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.wallet.subaccount_deposit_records(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.wallet.subaccount_deposit_records") == [
        ("dest", ("on_chain", "internal_transfer")),
        ("status", ("pending", "fail", "success")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.wallet.subaccount_deposit_records(**EVERYTHING)
    assert answer == client.v2.spot.wallet.subaccount_deposit_records(**EVERYTHING)
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
    client.v2.spot.wallet.subaccount_deposit_records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["sub_uid"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.wallet.subaccount_deposit_records(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
        ("start_time", "noon"),
        ("end_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.wallet.subaccount_deposit_records(**EVERYTHING | {name: value})
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
        client.v2.spot.wallet.subaccount_deposit_records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"orderId": "106"}, {"orderId": "105"}],
    [{"orderId": "104"}, {"orderId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.wallet.subaccount_deposit_records.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.wallet.subaccount_deposit_records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.wallet.subaccount_deposit_records", 8)
    for _ in range(2):
        client.v2.spot.wallet.subaccount_deposit_records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.wallet.subaccount_deposit_records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.wallet.subaccount_deposit_records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/wallet/subaccount-deposit-records")
    assert record.call == "v2.spot.wallet.subaccount_deposit_records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.wallet.subaccount_deposit_records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.wallet.subaccount_deposit_records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.wallet.subaccount_deposit_records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.wallet.subaccount_deposit_records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.wallet.subaccount_deposit_records")
    mock_client.v2.spot.wallet.subaccount_deposit_records(**EVERYTHING)
    assert served.calls() == ["v2.spot.wallet.subaccount_deposit_records", "v2.spot.wallet.subaccount_deposit_records"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.spot.wallet.subaccount_deposit_records.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.wallet.subaccount_deposit_records(**LEAST)
    limited.spend(keeper, "v2.spot.wallet.subaccount_deposit_records", 8)
    for _ in range(2):
        keeper.v2.spot.wallet.subaccount_deposit_records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.wallet.subaccount_deposit_records(**LEAST)
    limited.spend(hasty, "v2.spot.wallet.subaccount_deposit_records", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.wallet.subaccount_deposit_records(**LEAST)
    assert limited.refused() > 0
