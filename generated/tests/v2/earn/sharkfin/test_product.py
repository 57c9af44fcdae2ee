# Made by Specloom from bitget/rest/v2/earn/sharkfin/product.yaml; change that file, not this one.
"""``client.v2.earn.sharkfin.product``: GET /api/v2/earn/sharkfin/product."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1696754489003,
    "data": {
        "resultList": [
            {
                "productId": "1",
                "productName": "USDT/ETH_20231009",
                "productCoin": "ETH",
                "subscribeCoin": "USDT",
                "farmingStartTime": "1696744800000",
                "farmingEndTime": "1696831200000",
                "lowerRate": "7.06",
                "defaultRate": "7",
                "upperRate": "8.8",
                "period": "period10",
                "interestStartTime": "1696838400000",
                "status": "in_progress",
                "minAmount": "0.1",
                "limitAmount": "500001.0",
                "soldAmount": "310187.2",
                "endTime": "1700000000016",
                "startTime": "1700000000017"
            }
        ],
        "endId": "1"
    }
}
"""
EVERYTHING = {
    "coin": "ETH",
    "limit": "20",
    "id_less_than": "idLessThan3",
}
LEAST = {
    "coin": "ETH",
}
TAKES = {
    "coin": "coin: text as str, required",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "earn"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.sharkfin.product",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "resultList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.sharkfin.product(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/sharkfin/product?coin=ETH&idLessThan=idLessThan3&limit=20",
        signature="0lLbEOg5vdVlnN7qO5IZ4/BOuekfeqp43wu1SHgyE/A=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.sharkfin.product(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/earn/sharkfin/product?coin=ETH",
        signature="mWazWtZnvfhqmG0LwRACL7EA7ZRXgvQXq4ESSlnTYHI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.sharkfin.product(**EVERYTHING)

    assert answer.result_list[0].product_id == "1"
    assert answer.result_list[0].product_name == "USDT/ETH_20231009"
    assert answer.result_list[0].product_coin == "ETH"
    assert answer.result_list[0].subscribe_coin == "USDT"
    assert answer.result_list[0].farming_start_time == 1696744800000
    assert answer.result_list[0].farming_end_time == 1696831200000
    assert answer.result_list[0].lower_rate == Decimal("7.06")
    assert answer.result_list[0].default_rate == Decimal("7")
    assert answer.result_list[0].upper_rate == Decimal("8.8")
    assert answer.result_list[0].period == "period10"
    assert answer.result_list[0].interest_start_time == 1696838400000
    assert answer.result_list[0].status == "in_progress"
    assert answer.result_list[0].min_amount == Decimal("0.1")
    assert answer.result_list[0].limit_amount == "500001.0"
    assert answer.result_list[0].sold_amount == Decimal("310187.2")
    assert answer.result_list[0].end_time == 1700000000016
    assert answer.result_list[0].start_time == 1700000000017
    assert answer.end_id == "1"
    assert type(answer.result_list[0].farming_start_time) is Millis
    assert type(answer.result_list[0].farming_end_time) is Millis
    assert type(answer.result_list[0].default_rate) is Decimal
    assert type(answer.result_list[0].interest_start_time) is Millis
    assert type(answer.result_list[0].end_time) is Millis
    assert type(answer.result_list[0].start_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "resultList", 0, "status"): (
        "not_started",
        "in_progress",
        "paused",
        "interest_pending",
        "settle_pending",
        "settled",
        "redeemed",
        "sold_out",
    ),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.earn.sharkfin.product(**LEAST)


def test_documented_values(told):
    assert told("v2.earn.sharkfin.product") == [
        (
            "status",
            (
                "not_started",
                "in_progress",
                "paused",
                "interest_pending",
                "settle_pending",
                "settled",
                "redeemed",
                "sold_out",
            ),
        )
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.sharkfin.product(**EVERYTHING)
    assert answer == client.v2.earn.sharkfin.product(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.sharkfin.product(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.earn.sharkfin.product(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("59002", errors.EarnRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.sharkfin.product(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"resultList": [{"productId": "106"}, {"productId": "105"}], "endId": "105"},
    {"resultList": [{"productId": "104"}, {"productId": "103"}], "endId": "103"},
    {"resultList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.earn.sharkfin.product.items(**LEAST))
    assert [row.product_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.sharkfin.product(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.sharkfin.product", 8)
    for _ in range(2):
        client.v2.earn.sharkfin.product(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.sharkfin.product(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.sharkfin.product) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/sharkfin/product")
    assert record.call == "v2.earn.sharkfin.product"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.sharkfin.product(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.sharkfin.product(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.sharkfin.product", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.sharkfin.product(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.sharkfin.product")
    mock_client.v2.earn.sharkfin.product(**EVERYTHING)
    assert served.calls() == ["v2.earn.sharkfin.product", "v2.earn.sharkfin.product"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.earn.sharkfin.product.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.sharkfin.product(**LEAST)
    limited.spend(keeper, "v2.earn.sharkfin.product", 8)
    for _ in range(2):
        keeper.v2.earn.sharkfin.product(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.sharkfin.product(**LEAST)
    limited.spend(hasty, "v2.earn.sharkfin.product", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.sharkfin.product(**LEAST)
    assert limited.refused() > 0
