# Made by Specloom from bitget/rest/v3/user/sub-list.yaml; change that file, not this one.
"""``client.v3.user.sub_list``: GET /api/v3/user/sub-list."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1740212430491,
    "data": {
        "list": [
            {
                "subUid": "xxx",
                "username": "llt****@virtual-bitget.com",
                "status": "normal",
                "accountMode": "CLASSIC",
                "type": "VIRTUAL_CHILD",
                "note": "xxxx",
                "createdTime": "1740129303268",
                "updatedTime": "1700000000008"
            },
            {
                "subUid": "xxx",
                "username": "zml****@virtual-bitget.com",
                "status": "normal",
                "accountMode": "UNIFIED",
                "type": "VIRTUAL_CHILD",
                "note": "xxx",
                "createdTime": "1740211445018",
                "updatedTime": "1740211445018"
            },
            {
                "subUid": "xxx",
                "username": "tmr****@virtual-bitget.com",
                "status": "freeze",
                "accountMode": "UNIFIED",
                "type": "VIRTUAL_CHILD",
                "note": "xxx",
                "createdTime": "1740131800692",
                "updatedTime": "1740212129476"
            }
        ],
        "hasNext": false,
        "cursor": "18484"
    }
}
"""
EVERYTHING = {
    "limit": "100",
    "cursor": "18484",
}
LEAST = {}
TAKES = {
    "limit": "limit: integer as int, optional, else 100, most 100",
    "cursor": "cursor: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.user.sub_list",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
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
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.user.sub_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/user/sub-list?cursor=18484&limit=100",
        signature="1LxosysRIHobftxL9OFFG7YEfcyq/vQagnDF+Pu42do=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.user.sub_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/user/sub-list",
        signature="fbY5fHSrGVPdmarrRiP1u01YoPZPdSnA1NwqiJZF3dw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.user.sub_list(**EVERYTHING)

    assert answer.list[0].sub_uid == "xxx"
    assert answer.list[0].username == "llt****@virtual-bitget.com"
    assert answer.list[0].status == "normal"
    assert answer.list[0].account_mode == "CLASSIC"
    assert answer.list[0].type == "VIRTUAL_CHILD"
    assert answer.list[0].note == "xxxx"
    assert answer.list[0].created_time == 1740129303268
    assert answer.list[0].updated_time == 1700000000008
    assert answer.list[1].sub_uid == "xxx"
    assert answer.list[1].username == "zml****@virtual-bitget.com"
    assert answer.list[1].status == "normal"
    assert answer.list[1].account_mode == "UNIFIED"
    assert answer.list[1].type == "VIRTUAL_CHILD"
    assert answer.list[1].note == "xxx"
    assert answer.list[1].created_time == 1740211445018
    assert answer.list[1].updated_time == 1740211445018
    assert answer.list[2].sub_uid == "xxx"
    assert answer.list[2].username == "tmr****@virtual-bitget.com"
    assert answer.list[2].status == "freeze"
    assert answer.list[2].account_mode == "UNIFIED"
    assert answer.list[2].type == "VIRTUAL_CHILD"
    assert answer.list[2].note == "xxx"
    assert answer.list[2].created_time == 1740131800692
    assert answer.list[2].updated_time == 1740212129476
    assert answer.has_next is False
    assert answer.cursor == "18484"
    assert type(answer.list[0].created_time) is Millis
    assert type(answer.list[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "status"): ("normal", "frozen", "freeze"),
    ("data", "list", 0, "accountMode"): ("CLASSIC", "UNIFIED"),
    ("data", "list", 0, "type"): ("COMMON", "VIRTUAL_CHILD", "ENTRUST_CHILD"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.user.sub_list(**LEAST)


def test_documented_values(told):
    assert told("v3.user.sub_list") == [
        ("account_mode", ("CLASSIC", "UNIFIED")),
        ("status", ("normal", "frozen", "freeze")),
        ("type", ("COMMON", "VIRTUAL_CHILD", "ENTRUST_CHILD")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.user.sub_list(**EVERYTHING)
    assert answer == client.v3.user.sub_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.user.sub_list(**EVERYTHING | {name: value})
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
        client.v3.user.sub_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"subUid": "106"}, {"subUid": "105"}], "cursor": "105"},
    {"list": [{"subUid": "104"}, {"subUid": "103"}], "cursor": "103"},
    {"list": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.user.sub_list.items(**LEAST))
    assert [row.sub_uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.user.sub_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.user.sub_list", 8)
    for _ in range(2):
        client.v3.user.sub_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.user.sub_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.user.sub_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/user/sub-list")
    assert record.call == "v3.user.sub_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.user.sub_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.user.sub_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.user.sub_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.user.sub_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.user.sub_list")
    mock_client.v3.user.sub_list(**EVERYTHING)
    assert served.calls() == ["v3.user.sub_list", "v3.user.sub_list"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.user.sub_list.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.user.sub_list(**LEAST)
    limited.spend(keeper, "v3.user.sub_list", 8)
    for _ in range(2):
        keeper.v3.user.sub_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.user.sub_list(**LEAST)
    limited.spend(hasty, "v3.user.sub_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.user.sub_list(**LEAST)
    assert limited.refused() > 0
