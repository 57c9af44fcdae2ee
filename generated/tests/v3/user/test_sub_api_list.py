# Made by Specloom from bitget/rest/v3/user/sub-api-list.yaml; change that file, not this one.
"""``client.v3.user.sub_api_list``: GET /api/v3/user/sub-api-list."""

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
        "items": [
            {
                "apiKey": "***********************************",
                "note": "xxxx",
                "type": "read_only",
                "permissions": [
                    "uta_trade"
                ],
                "ips": [
                    "127.0.0.1"
                ],
                "ts": "1740129303268"
            }
        ],
        "hasNext": false,
        "cursor": "18484"
    }
}
"""
EVERYTHING = {
    "sub_uid": "4746345901",
    "limit": "100",
    "cursor": "cursor3",
}
LEAST = {
    "sub_uid": "4746345901",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
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
    "rate_limit.pool": "v3.user.sub_api_list",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "items",
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
    client.v3.user.sub_api_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/user/sub-api-list?cursor=cursor3&limit=100&subUid=4746345901",
        signature="GMsHvhxOdzWBq53e4pj516+vxpuE7S7PwgoMa0hTXdo=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.user.sub_api_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/user/sub-api-list?subUid=4746345901",
        signature="lXWabEJLHRplF2AKtz35LPrLDHBJraPvvUOfnsclPmg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.user.sub_api_list(**EVERYTHING)

    assert answer.items[0].api_key == "***********************************"
    assert answer.items[0].note == "xxxx"
    assert answer.items[0].type == "read_only"
    assert answer.items[0].permissions == ["uta_trade"]
    assert answer.items[0].ips == ["127.0.0.1"]
    assert answer.items[0].ts == 1740129303268
    assert answer.has_next is False
    assert answer.cursor == "18484"
    assert type(answer.items[0].ts) is Millis
    assert "***********************************" not in repr(answer)
    assert not client.drift


VALUES = {
    ("data", "items", 0, "type"): ("read_write", "read_only"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.user.sub_api_list(**LEAST)


def test_documented_values(told):
    assert told("v3.user.sub_api_list") == [("type", ("read_write", "read_only"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.user.sub_api_list(**EVERYTHING)
    assert answer == client.v3.user.sub_api_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.user.sub_api_list(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.user.sub_api_list(**EVERYTHING | {name: value})
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
        client.v3.user.sub_api_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"items": [{"apiKey": "106"}, {"apiKey": "105"}], "cursor": "105"},
    {"items": [{"apiKey": "104"}, {"apiKey": "103"}], "cursor": "103"},
    {"items": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.user.sub_api_list.items(**LEAST))
    assert [row.api_key for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.user.sub_api_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.user.sub_api_list", 8)
    for _ in range(2):
        client.v3.user.sub_api_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.user.sub_api_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.user.sub_api_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/user/sub-api-list")
    assert record.call == "v3.user.sub_api_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.user.sub_api_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.user.sub_api_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.user.sub_api_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.user.sub_api_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.user.sub_api_list")
    mock_client.v3.user.sub_api_list(**EVERYTHING)
    assert served.calls() == ["v3.user.sub_api_list", "v3.user.sub_api_list"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.user.sub_api_list.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.user.sub_api_list(**LEAST)
    limited.spend(keeper, "v3.user.sub_api_list", 8)
    for _ in range(2):
        keeper.v3.user.sub_api_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.user.sub_api_list(**LEAST)
    limited.spend(hasty, "v3.user.sub_api_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.user.sub_api_list(**LEAST)
    assert limited.refused() > 0
