# Made by Specloom from bitget/rest/v3/account/sub-unified-assets.yaml; change that file, not this one.
"""``client.v3.account.sub_unified_assets``: GET /api/v3/account/sub-unified-assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1751970047603,
    "data": [
        {
            "subUid": "1111111111",
            "cursor": "5832862",
            "assets": [
                {
                    "coin": "USDT",
                    "equity": "1",
                    "usdValue": "0.99996985",
                    "balance": "4.5",
                    "available": "5.5",
                    "debt": "0",
                    "locked": "7.5"
                }
            ]
        }
    ]
}
"""
EVERYTHING = {
    "sub_uid": "subUid1",
    "cursor": "cursor2",
    "limit": "50",
}
LEAST = {}
TAKES = {
    "sub_uid": "subUid: text as str, optional",
    "cursor": "cursor: text as str, optional",
    "limit": "limit: integer as int, optional, else 10, most 50",
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
    "rate_limit.pool": "v3.account.sub_unified_assets",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "",
    "paging.source": "cursor",
    "paging.source_of_row": True,
    "paging.row_id": None,
    "paging.size_param": "limit",
    "paging.size_max": 50,
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.sub_unified_assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/sub-unified-assets?cursor=cursor2&limit=50&subUid=subUid1",
        signature="3s5WAVP8UlMIgAvVKmn9mhSVbmm3sB2B02VLsac/2KI=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.sub_unified_assets(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/sub-unified-assets",
        signature="Pun4XbKF9V1QHiM0miGg/UgMBX+3c1E3071s5sFkHtE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.sub_unified_assets(**EVERYTHING)

    assert answer[0].sub_uid == "1111111111"
    assert answer[0].cursor == "5832862"
    assert answer[0].assets[0].coin == "USDT"
    assert answer[0].assets[0].equity == Decimal("1")
    assert answer[0].assets[0].usd_value == Decimal("0.99996985")
    assert answer[0].assets[0].balance == Decimal("4.5")
    assert answer[0].assets[0].available == Decimal("5.5")
    assert answer[0].assets[0].debt == Decimal("0")
    assert answer[0].assets[0].locked == Decimal("7.5")
    assert type(answer) is list
    assert type(answer[0].assets[0].equity) is Decimal
    assert type(answer[0].assets[0].debt) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.sub_unified_assets(**EVERYTHING)
    assert answer == client.v3.account.sub_unified_assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.sub_unified_assets(**EVERYTHING | {name: value})
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
        client.v3.account.sub_unified_assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"cursor": "106"}, {"cursor": "105"}],
    [{"cursor": "104"}, {"cursor": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.account.sub_unified_assets.items(**LEAST))
    assert [row.cursor for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]
    assert exchange.asked("limit") == ["50", "50", "50"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.sub_unified_assets(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v3.account.sub_unified_assets(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.sub_unified_assets(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v3.account.sub_unified_assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/sub-unified-assets")
    assert record.call == "v3.account.sub_unified_assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.sub_unified_assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.sub_unified_assets(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.sub_unified_assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.sub_unified_assets(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.sub_unified_assets")
    mock_client.v3.account.sub_unified_assets(**EVERYTHING)
    assert served.calls() == ["v3.account.sub_unified_assets", "v3.account.sub_unified_assets"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.account.sub_unified_assets.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v3.account.sub_unified_assets(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.sub_unified_assets(**LEAST)
    assert limited.refused() > 0
