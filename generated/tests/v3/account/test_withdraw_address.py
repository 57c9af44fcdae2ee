# Made by Specloom from bitget/rest/v3/account/withdraw-address.yaml; change that file, not this one.
"""``client.v3.account.withdraw_address``: GET /api/v3/account/withdraw-address."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "addressList": [
            {
                "coin": "coin1",
                "chain": "chain2",
                "address": "address3",
                "countryCode": "countryCode4",
                "label": "label5",
                "memo": "memo6",
                "type": "EVM",
                "internalType": "uid",
                "createdTime": "1700000000009"
            }
        ],
        "cursor": "cursor2"
    }
}
"""
EVERYTHING = {
    "coin": "coin1",
    "type": "EVM",
    "limit": "12",
    "cursor": "cursor4",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
    "type": "type: text as str, optional, one of EVM internal regular universal",
    "limit": "limit: integer as int, optional",
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
    "rate_limit.pool": "v3.account.withdraw_address",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "addressList",
    "paging.source": "cursor",
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "limit",
    "paging.size_max": None,
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.withdraw_address(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/withdraw-address?coin=coin1&cursor=cursor4&limit=12&type=EVM",
        signature="cbvtbMh+88fqyC2swlVEly6t+d3+h1PmTeG5LIrIOMc=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.withdraw_address(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/withdraw-address",
        signature="2K5tGlzzSF5kYIrsnsqKc1yrwen+QYkEkrPgkiPekBI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.withdraw_address(**EVERYTHING)

    assert answer.address_list[0].coin == "coin1"
    assert answer.address_list[0].chain == "chain2"
    assert answer.address_list[0].address == "address3"
    assert answer.address_list[0].country_code == "countryCode4"
    assert answer.address_list[0].label == "label5"
    assert answer.address_list[0].memo == "memo6"
    assert answer.address_list[0].type == "EVM"
    assert answer.address_list[0].internal_type == "uid"
    assert answer.address_list[0].created_time == 1700000000009
    assert answer.cursor == "cursor2"
    assert type(answer.address_list[0].created_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "addressList", 0, "type"): ("EVM", "internal", "regular", "universal"),
    ("data", "addressList", 0, "internalType"): ("", "uid", "mobile", "email"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.account.withdraw_address(**LEAST)


def test_documented_values(told):
    assert told("v3.account.withdraw_address") == [
        ("internal_type", ("", "uid", "mobile", "email")),
        ("type", ("EVM", "internal", "regular", "universal")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.withdraw_address(**EVERYTHING)
    assert answer == client.v3.account.withdraw_address(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.withdraw_address(**EVERYTHING | {name: value})
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
        client.v3.account.withdraw_address(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"addressList": [{"coin": "106"}, {"coin": "105"}], "cursor": "105"},
    {"addressList": [{"coin": "104"}, {"coin": "103"}], "cursor": "103"},
    {"addressList": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.account.withdraw_address.items(**LEAST))
    assert [row.coin for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.withdraw_address(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.withdraw_address", 8)
    for _ in range(2):
        client.v3.account.withdraw_address(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.withdraw_address(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.withdraw_address) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/withdraw-address")
    assert record.call == "v3.account.withdraw_address"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.withdraw_address(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.withdraw_address(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.withdraw_address", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.withdraw_address(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.withdraw_address")
    mock_client.v3.account.withdraw_address(**EVERYTHING)
    assert served.calls() == ["v3.account.withdraw_address", "v3.account.withdraw_address"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.account.withdraw_address.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.withdraw_address(**LEAST)
    limited.spend(keeper, "v3.account.withdraw_address", 8)
    for _ in range(2):
        keeper.v3.account.withdraw_address(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.withdraw_address(**LEAST)
    limited.spend(hasty, "v3.account.withdraw_address", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.withdraw_address(**LEAST)
    assert limited.refused() > 0
