# Made by Specloom from bitget/rest/v2/copy/mix-trader/profits-group-coin-date.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.profits_group_coin_date``: GET /api/v2/copy/mix-trader/profits-group-coin-date."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695807225928,
    "data": [
        {
            "coin": "usdt",
            "profit": "15",
            "profitTime": "1627354109502"
        }
    ]
}
"""
EVERYTHING = {
    "page_size": "20",
    "page_no": "1",
}
LEAST = {}
TAKES = {
    "page_size": "pageSize: integer as int, optional, else 20, most 50",
    "page_no": "pageNo: integer as int, optional, else 1",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_trader.profits_group_coin_date",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "page_no",
    "paging.param": "pageNo",
    "paging.items": "",
    "paging.source": None,
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "pageSize",
    "paging.size_max": 50,
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.profits_group_coin_date(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/profits-group-coin-date?pageNo=1&pageSize=20",
        signature="+duTV5k2CbJJvH/IfDYua85tltOYrUurDoX7JInkdy8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.profits_group_coin_date(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/profits-group-coin-date",
        signature="t64X4a1FRccjxVReq/aMGea86D1mPT7phLHNJwkG0l8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_trader.profits_group_coin_date(**EVERYTHING)

    assert answer[0].coin == "usdt"
    assert answer[0].profit == Decimal("15")
    assert answer[0].profit_time == 1627354109502
    assert type(answer) is list
    assert type(answer[0].profit) is Decimal
    assert type(answer[0].profit_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_trader.profits_group_coin_date(**EVERYTHING)
    assert answer == client.v2.copy.mix_trader.profits_group_coin_date(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("page_size", "1.5"),
        ("page_no", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.mix_trader.profits_group_coin_date(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.mix_trader.profits_group_coin_date(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"coin": "106"}, {"coin": "105"}],
    [{"coin": "104"}, {"coin": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.mix_trader.profits_group_coin_date.items(**LEAST))
    assert [row.coin for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNo") == ["1", "2", "3"]
    assert exchange.asked("pageSize") == ["50", "50", "50"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_trader.profits_group_coin_date(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_trader.profits_group_coin_date", 3)
    for _ in range(2):
        client.v2.copy.mix_trader.profits_group_coin_date(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_trader.profits_group_coin_date(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_trader.profits_group_coin_date) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-trader/profits-group-coin-date")
    assert record.call == "v2.copy.mix_trader.profits_group_coin_date"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_trader.profits_group_coin_date(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_trader.profits_group_coin_date(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_trader.profits_group_coin_date", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_trader.profits_group_coin_date(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_trader.profits_group_coin_date")
    mock_client.v2.copy.mix_trader.profits_group_coin_date(**EVERYTHING)
    assert served.calls() == [
        "v2.copy.mix_trader.profits_group_coin_date",
        "v2.copy.mix_trader.profits_group_coin_date",
    ]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.mix_trader.profits_group_coin_date.items(**LEAST | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_trader.profits_group_coin_date(**LEAST)
    limited.spend(keeper, "v2.copy.mix_trader.profits_group_coin_date", 3)
    for _ in range(2):
        keeper.v2.copy.mix_trader.profits_group_coin_date(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_trader.profits_group_coin_date(**LEAST)
    limited.spend(hasty, "v2.copy.mix_trader.profits_group_coin_date", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_trader.profits_group_coin_date(**LEAST)
    assert limited.refused() > 0
