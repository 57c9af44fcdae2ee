# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-details.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.profit_details``: GET /api/v2/copy/mix-trader/profit-details."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": [
        {
            "coin": "usdt",
            "profit": "0",
            "nickName": "nickname"
        }
    ],
    "msg": "success",
    "requestTime": 1627354109502
}
"""
EVERYTHING = {
    "coin": "USDT",
    "page_size": "20",
    "page_no": "1",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
    "page_size": "pageSize: integer as int, optional, else 20, most 100",
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
    "rate_limit.pool": "v2.copy.mix_trader.profit_details",
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
    "paging.size_max": 100,
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.profit_details(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/profit-details?coin=USDT&pageNo=1&pageSize=20",
        signature="WUcO9RxswAwwKfhH5yjgN4a47kc8UWIovQhIAVzjMwM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.profit_details(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/profit-details",
        signature="LBy1wx/K/riBZTiUDL7TDvUR3XGeiF0bSWx5a7Z1yvw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_trader.profit_details(**EVERYTHING)

    assert answer[0].coin == "usdt"
    assert answer[0].profit == Decimal("0")
    assert answer[0].nick_name == "nickname"
    assert type(answer) is list
    assert type(answer[0].profit) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_trader.profit_details(**EVERYTHING)
    assert answer == client.v2.copy.mix_trader.profit_details(**EVERYTHING)
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
        client.v2.copy.mix_trader.profit_details(**EVERYTHING | {name: value})
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
        client.v2.copy.mix_trader.profit_details(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"coin": "106"}, {"coin": "105"}],
    [{"coin": "104"}, {"coin": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.mix_trader.profit_details.items(**LEAST))
    assert [row.coin for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNo") == ["1", "2", "3"]
    assert exchange.asked("pageSize") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_trader.profit_details(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_trader.profit_details", 3)
    for _ in range(2):
        client.v2.copy.mix_trader.profit_details(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_trader.profit_details(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_trader.profit_details) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-trader/profit-details")
    assert record.call == "v2.copy.mix_trader.profit_details"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_trader.profit_details(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_trader.profit_details(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_trader.profit_details", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_trader.profit_details(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_trader.profit_details")
    mock_client.v2.copy.mix_trader.profit_details(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_trader.profit_details", "v2.copy.mix_trader.profit_details"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.mix_trader.profit_details.items(**LEAST | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_trader.profit_details(**LEAST)
    limited.spend(keeper, "v2.copy.mix_trader.profit_details", 3)
    for _ in range(2):
        keeper.v2.copy.mix_trader.profit_details(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_trader.profit_details(**LEAST)
    limited.spend(hasty, "v2.copy.mix_trader.profit_details", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_trader.profit_details(**LEAST)
    assert limited.refused() > 0
