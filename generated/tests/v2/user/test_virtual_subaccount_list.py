# Made by Specloom from bitget/rest/v2/user/virtual-subaccount-list.yaml; change that file, not this one.
"""``client.v2.user.virtual_subaccount_list``: GET /api/v2/user/virtual-subaccount-list."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1656589586807,
    "data": {
        "endId": 51,
        "subAccountList": [
            {
                "subAccountUid": "********",
                "subAccountName": "****@*****.com",
                "status": "normal",
                "permList": [
                    "read",
                    "spot_trade",
                    "contract_trade"
                ],
                "label": "mySub01",
                "cTime": "1653287983475",
                "uTime": "1682660169573"
            }
        ]
    }
}
"""
EVERYTHING = {
    "limit": "20",
    "id_less_than": "idLessThan2",
    "status": "status3",
}
LEAST = {}
TAKES = {
    "limit": "limit: integer as int, optional, else 100, most 500",
    "id_less_than": "idLessThan: text as str, optional",
    "status": "status: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.user.virtual_subaccount_list",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "subAccountList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "limit",
    "paging.size_max": 500,
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.user.virtual_subaccount_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/user/virtual-subaccount-list?idLessThan=idLessThan2&limit=20&status=status3",
        signature="TPXhU2dshhld2i9GQQ3Vw5YPgr42Zv8cCRAsLOJKA4o=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.user.virtual_subaccount_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/user/virtual-subaccount-list",
        signature="jgYMn57MuNSu94LRV1CfBgV2lqwpI6E4qWo2/FQFmx4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.user.virtual_subaccount_list(**EVERYTHING)

    assert answer.end_id == "51"
    assert answer.sub_account_list[0].sub_account_uid == "********"
    assert answer.sub_account_list[0].sub_account_name == "****@*****.com"
    assert answer.sub_account_list[0].status == "normal"
    assert answer.sub_account_list[0].perm_list == ["read", "spot_trade", "contract_trade"]
    assert answer.sub_account_list[0].label == "mySub01"
    assert answer.sub_account_list[0].c_time == 1653287983475
    assert answer.sub_account_list[0].u_time == 1682660169573
    assert type(answer.sub_account_list[0].c_time) is Millis
    assert type(answer.sub_account_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.user.virtual_subaccount_list(**EVERYTHING)
    assert answer == client.v2.user.virtual_subaccount_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.user.virtual_subaccount_list(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.user.virtual_subaccount_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"subAccountList": [{"subAccountUid": "106"}, {"subAccountUid": "105"}], "endId": "105"},
    {"subAccountList": [{"subAccountUid": "104"}, {"subAccountUid": "103"}], "endId": "103"},
    {"subAccountList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.user.virtual_subaccount_list.items(**LEAST))
    assert [row.sub_account_uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.user.virtual_subaccount_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.user.virtual_subaccount_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.user.virtual_subaccount_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.user.virtual_subaccount_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/user/virtual-subaccount-list")
    assert record.call == "v2.user.virtual_subaccount_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.user.virtual_subaccount_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.user.virtual_subaccount_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.user.virtual_subaccount_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.user.virtual_subaccount_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.user.virtual_subaccount_list")
    mock_client.v2.user.virtual_subaccount_list(**EVERYTHING)
    assert served.calls() == ["v2.user.virtual_subaccount_list", "v2.user.virtual_subaccount_list"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.user.virtual_subaccount_list.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.user.virtual_subaccount_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.user.virtual_subaccount_list(**LEAST)
    assert limited.refused() > 0
