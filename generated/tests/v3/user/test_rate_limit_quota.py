# Made by Specloom from bitget/rest/v3/user/rate-limit-quota.yaml; change that file, not this one.
"""``client.v3.user.rate_limit_quota``: GET /api/v3/user/rate-limit-quota."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "category": "category1",
        "quotaList": [
            {
                "uid": "uid1",
                "quota": "11"
            }
        ],
        "masterSubQuota": "12",
        "masterSubCap": "13",
        "cursor": "cursor5"
    }
}
"""
EVERYTHING = {
    "category": "spot",
    "uid": "uid2",
    "cursor": "cursor3",
    "limit": "13",
}
LEAST = {
    "category": "spot",
}
TAKES = {
    "category": "category: text as str, required, one of spot futures",
    "uid": "uid: text as str, optional",
    "cursor": "cursor: text as str, optional",
    "limit": "limit: integer as int, optional",
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
    "rate_limit.pool": "v3.user.rate_limit_quota",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "quotaList",
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
    client.v3.user.rate_limit_quota(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/user/rate-limit-quota?category=spot&cursor=cursor3&limit=13&uid=uid2",
        signature="U9DysDIrqd/faHPXoJOKVnce9yt2rt1ZBqyUSFrI8nM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.user.rate_limit_quota(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/user/rate-limit-quota?category=spot",
        signature="EXYDIhyq6veG9spo5n53t5mkICgZdgGgXbWMYuarvsw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.user.rate_limit_quota(**EVERYTHING)

    assert answer.category == "category1"
    assert answer.quota_list[0].uid == "uid1"
    assert answer.quota_list[0].quota == 11
    assert answer.master_sub_quota == 12
    assert answer.master_sub_cap == 13
    assert answer.cursor == "cursor5"
    assert type(answer.quota_list[0].quota) is int
    assert type(answer.master_sub_quota) is int
    assert type(answer.master_sub_cap) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.user.rate_limit_quota(**EVERYTHING)
    assert answer == client.v3.user.rate_limit_quota(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.user.rate_limit_quota(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.user.rate_limit_quota(**EVERYTHING | {name: value})
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
        client.v3.user.rate_limit_quota(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"quotaList": [{"uid": "106"}, {"uid": "105"}], "cursor": "105"},
    {"quotaList": [{"uid": "104"}, {"uid": "103"}], "cursor": "103"},
    {"quotaList": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.user.rate_limit_quota.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.user.rate_limit_quota(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.user.rate_limit_quota", 8)
    for _ in range(2):
        client.v3.user.rate_limit_quota(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.user.rate_limit_quota(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.user.rate_limit_quota) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/user/rate-limit-quota")
    assert record.call == "v3.user.rate_limit_quota"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.user.rate_limit_quota(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.user.rate_limit_quota(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.user.rate_limit_quota", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.user.rate_limit_quota(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.user.rate_limit_quota")
    mock_client.v3.user.rate_limit_quota(**EVERYTHING)
    assert served.calls() == ["v3.user.rate_limit_quota", "v3.user.rate_limit_quota"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.user.rate_limit_quota.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.user.rate_limit_quota(**LEAST)
    limited.spend(keeper, "v3.user.rate_limit_quota", 8)
    for _ in range(2):
        keeper.v3.user.rate_limit_quota(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.user.rate_limit_quota(**LEAST)
    limited.spend(hasty, "v3.user.rate_limit_quota", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.user.rate_limit_quota(**LEAST)
    assert limited.refused() > 0
