# Made by Specloom from bitget/rest/v2/broker/customer-asset.yaml; change that file, not this one.
"""``client.v2.broker.customer_asset``: POST /api/v2/broker/customer-asset."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "balance": "1.5",
            "uid": "uid2",
            "uTime": "1700000000003",
            "remark": "remark4"
        }
    ]
}
"""
EVERYTHING = {
    "page_no": "10",
    "page_size": "11",
    "uid": "uid3",
    "show_sub": "yes",
}
LEAST = {}
TAKES = {
    "page_no": "pageNo: integer as int, optional",
    "page_size": "pageSize: integer as int, optional",
    "uid": "uid: text as str, optional",
    "show_sub": "showSub: text as str, optional, one of yes no",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.customer_asset",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "page_no",
    "paging.param": "pageNo",
    "paging.items": "",
    "paging.source": None,
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "pageSize",
    "paging.size_max": None,
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.customer_asset(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/broker/customer-asset",
        body='{"pageNo":"10","pageSize":"11","uid":"uid3","showSub":"yes"}',
        signature="bQsQ6d6phlY0yX/2mZ3Z74FaAvo9AhOk1ue9aFaExns=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.customer_asset(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/broker/customer-asset",
        body="{}",
        signature="l/jI+QwuhXmWrdRO+xie5jyR1Q6GXX5LfvdRJRd2qq4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.customer_asset(**EVERYTHING)

    assert answer[0].balance == Decimal("1.5")
    assert answer[0].uid == "uid2"
    assert answer[0].u_time == 1700000000003
    assert answer[0].remark == "remark4"
    assert type(answer) is list
    assert type(answer[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.customer_asset(**EVERYTHING)
    assert answer == client.v2.broker.customer_asset(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("page_no", "1.5"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.broker.customer_asset(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.broker.customer_asset(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"balance": "106"}, {"balance": "105"}],
    [{"balance": "104"}, {"balance": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.customer_asset.items(**LEAST))
    assert [row.balance for row in rows] == [Decimal("106"), Decimal("105"), Decimal("104"), Decimal("103")]
    assert exchange.asked("pageNo") == ["1", "2", "3"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.customer_asset(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.customer_asset", 8)
    for _ in range(2):
        client.v2.broker.customer_asset(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.customer_asset(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.customer_asset) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/broker/customer-asset")
    assert record.call == "v2.broker.customer_asset"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.customer_asset(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.customer_asset(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.customer_asset", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.customer_asset(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.customer_asset")
    mock_client.v2.broker.customer_asset(**EVERYTHING)
    assert served.calls() == ["v2.broker.customer_asset", "v2.broker.customer_asset"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.broker.customer_asset.items(**LEAST | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.customer_asset(**LEAST)
    limited.spend(keeper, "v2.broker.customer_asset", 8)
    for _ in range(2):
        keeper.v2.broker.customer_asset(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.customer_asset(**LEAST)
    limited.spend(hasty, "v2.broker.customer_asset", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.customer_asset(**LEAST)
    assert limited.refused() > 0
