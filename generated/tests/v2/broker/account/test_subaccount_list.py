# Made by Specloom from bitget/rest/v2/broker/account/subaccount-list.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_list``: GET /api/v2/broker/account/subaccount-list."""

import datetime as dt

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695784474208,
    "data": {
        "hasNextPage": false,
        "idLessThan": 404,
        "subList": [
            {
                "subUid": "111111",
                "subaccountName": "**********",
                "status": "normal",
                "permList": [
                    "read",
                    "spot_trade",
                    "contract_trade",
                    "transfer",
                    "withdraw",
                    "deposit"
                ],
                "label": "old remark",
                "language": "en_US",
                "cTime": "1695784057280",
                "uTime": "1700000000008"
            }
        ]
    }
}
"""
EVERYTHING = {
    "limit": "100",
    "id_less_than": "idLessThan2",
    "status": "status3",
    "start_time": "1700000000004",
    "end_time": "1700000000005",
}
LEAST = {}
TAKES = {
    "limit": "limit: integer as int, optional, else 10, most 100",
    "id_less_than": "idLessThan: text as str, optional",
    "status": "status: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.account.subaccount_list",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
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
    client.v2.broker.account.subaccount_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/account/subaccount-list?endTime=1700000000005&idLessThan=idLessThan2&limit=100&startTime=1700000000004&status=status3",
        signature="kT77RmU25VVmMv1es4+UOEp0j6miSl2Pwo3D/PPUzA4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.account.subaccount_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/account/subaccount-list",
        signature="UiSK8fTcgBAzK4j8d7VzbY8iwoBrnWKLsFcmFhBAXdo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.account.subaccount_list(**EVERYTHING)

    assert answer.has_next_page is False
    assert answer.id_less_than == "404"
    assert answer.sub_list[0].sub_uid == "111111"
    assert answer.sub_list[0].subaccount_name == "**********"
    assert answer.sub_list[0].status == "normal"
    assert answer.sub_list[0].perm_list == ["read", "spot_trade", "contract_trade", "transfer", "withdraw", "deposit"]
    assert answer.sub_list[0].label == "old remark"
    assert answer.sub_list[0].language == "en_US"
    assert answer.sub_list[0].c_time == 1695784057280
    assert answer.sub_list[0].u_time == 1700000000008
    assert type(answer.sub_list[0].c_time) is Millis
    assert type(answer.sub_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.account.subaccount_list(**EVERYTHING)
    assert answer == client.v2.broker.account.subaccount_list(**EVERYTHING)
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
    client.v2.broker.account.subaccount_list(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


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
        client.v2.broker.account.subaccount_list(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.broker.account.subaccount_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.account.subaccount_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.broker.account.subaccount_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.account.subaccount_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.broker.account.subaccount_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/account/subaccount-list")
    assert record.call == "v2.broker.account.subaccount_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.account.subaccount_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.account.subaccount_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.account.subaccount_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.account.subaccount_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.account.subaccount_list")
    mock_client.v2.broker.account.subaccount_list(**EVERYTHING)
    assert served.calls() == ["v2.broker.account.subaccount_list", "v2.broker.account.subaccount_list"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.broker.account.subaccount_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.account.subaccount_list(**LEAST)
    assert limited.refused() > 0
