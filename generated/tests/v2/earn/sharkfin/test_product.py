# Made by Specloom from bitget/rest/v2/earn/sharkfin/product.yaml; change that file, not this one.
"""``client.v2.earn.sharkfin.product``: GET /api/v2/earn/sharkfin/product."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

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
                "period": "7",
                "interestStartTime": "1696838400000",
                "status": "in_progress",
                "minAmount": "0.1",
                "limitAmount": "500001.0",
                "soldAmount": "310187.2",
                "endTime": "1696831200000",
                "startTime": "1696744800000"
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
    assert answer.result_list[0].period == "7"
    assert answer.result_list[0].interest_start_time == 1696838400000
    assert answer.result_list[0].status == "in_progress"
    assert answer.result_list[0].min_amount == Decimal("0.1")
    assert answer.result_list[0].limit_amount == "500001.0"
    assert answer.result_list[0].sold_amount == Decimal("310187.2")
    assert answer.result_list[0].end_time == 1696831200000
    assert answer.result_list[0].start_time == 1696744800000
    assert answer.end_id == "1"
    assert type(answer.result_list[0].farming_start_time) is Millis
    assert type(answer.result_list[0].farming_end_time) is Millis
    assert type(answer.result_list[0].interest_start_time) is Millis
    assert type(answer.result_list[0].end_time) is Millis
    assert type(answer.result_list[0].start_time) is Millis
    assert not client.drift


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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("59002", errors.EarnRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.sharkfin.product(**EVERYTHING)
    assert caught.value.code == code


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
    for _ in range(10):
        client.v2.earn.sharkfin.product(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.sharkfin.product(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/earn/sharkfin/product")
    assert record.call == "v2.earn.sharkfin.product"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "earn")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.earn.sharkfin.product"


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
