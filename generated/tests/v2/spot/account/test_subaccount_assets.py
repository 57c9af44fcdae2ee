# Made by Specloom from bitget/rest/v2/spot/account/subaccount-assets.yaml; change that file, not this one.
"""``client.v2.spot.account.subaccount_assets``: GET /api/v2/spot/account/subaccount-assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "message": "success",
    "requestTime": 1695808949356,
    "data": [
        {
            "id": 1111,
            "userId": 1234567890,
            "assetsList": [
                {
                    "coin": "BTC",
                    "available": "1.1",
                    "limitAvailable": "12.1",
                    "frozen": "0",
                    "locked": "5.5",
                    "uTime": "1337654897651"
                }
            ]
        },
        {
            "id": 2222,
            "userId": 1234567890,
            "assetsList": [
                {
                    "coin": "ETH",
                    "available": "12.1",
                    "limitAvailable": "12.1",
                    "frozen": "0",
                    "locked": "1.1",
                    "uTime": "1337654897651"
                }
            ]
        }
    ]
}
"""
EVERYTHING = {
    "id_less_than": "idLessThan1",
    "limit": "50",
}
LEAST = {}
TAKES = {
    "id_less_than": "idLessThan: text as str, optional",
    "limit": "limit: integer as int, optional, else 10, most 50",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "account"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.account.subaccount_assets",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "id",
    "paging.source_of_row": True,
    "paging.row_id": "id",
    "paging.size_param": "limit",
    "paging.size_max": 50,
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.subaccount_assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/account/subaccount-assets?idLessThan=idLessThan1&limit=50",
        signature="n+TtyygAEIE0eMP72/vxjhIRmmHj1upkiQh9myKNCwg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.subaccount_assets(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/account/subaccount-assets",
        signature="P93+Jw8rsDYvo0TIHfWq/vb6rik1lWvaoxASdKAHLjs=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.subaccount_assets(**EVERYTHING)

    assert answer[0].id == "1111"
    assert answer[0].user_id == "1234567890"
    assert answer[0].assets_list[0].coin == "BTC"
    assert answer[0].assets_list[0].available == Decimal("1.1")
    assert answer[0].assets_list[0].limit_available == Decimal("12.1")
    assert answer[0].assets_list[0].frozen == Decimal("0")
    assert answer[0].assets_list[0].locked == Decimal("5.5")
    assert answer[0].assets_list[0].u_time == 1337654897651
    assert answer[1].id == "2222"
    assert answer[1].user_id == "1234567890"
    assert answer[1].assets_list[0].coin == "ETH"
    assert answer[1].assets_list[0].available == Decimal("12.1")
    assert answer[1].assets_list[0].limit_available == Decimal("12.1")
    assert answer[1].assets_list[0].frozen == Decimal("0")
    assert answer[1].assets_list[0].locked == Decimal("1.1")
    assert answer[1].assets_list[0].u_time == 1337654897651
    assert type(answer) is list
    assert type(answer[0].assets_list[0].frozen) is Decimal
    assert type(answer[0].assets_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.subaccount_assets(**EVERYTHING)
    assert answer == client.v2.spot.account.subaccount_assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.account.subaccount_assets(**EVERYTHING | {name: value})
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
        client.v2.spot.account.subaccount_assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"id": "106"}, {"id": "105"}],
    [{"id": "104"}, {"id": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.account.subaccount_assets.items(**LEAST))
    assert [row.id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["50", "50", "50"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.account.subaccount_assets(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.account.subaccount_assets", 8)
    for _ in range(2):
        client.v2.spot.account.subaccount_assets(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.subaccount_assets(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.account.subaccount_assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/account/subaccount-assets")
    assert record.call == "v2.spot.account.subaccount_assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.subaccount_assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.subaccount_assets(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.subaccount_assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.subaccount_assets(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.account.subaccount_assets")
    mock_client.v2.spot.account.subaccount_assets(**EVERYTHING)
    assert served.calls() == ["v2.spot.account.subaccount_assets", "v2.spot.account.subaccount_assets"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.spot.account.subaccount_assets.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.account.subaccount_assets(**LEAST)
    limited.spend(keeper, "v2.spot.account.subaccount_assets", 8)
    for _ in range(2):
        keeper.v2.spot.account.subaccount_assets(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.account.subaccount_assets(**LEAST)
    limited.spend(hasty, "v2.spot.account.subaccount_assets", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.account.subaccount_assets(**LEAST)
    assert limited.refused() > 0
