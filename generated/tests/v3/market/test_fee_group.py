# Made by Specloom from bitget/rest/v3/market/fee-group.yaml; change that file, not this one.
"""``client.v3.market.fee_group``: GET /api/v3/market/fee-group."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "category": "SPOT",
        "group": "DEFAULT",
        "labelList": [
            {
                "weight": "1.5",
                "label": "label2",
                "symbols": [
                    "symbols3"
                ]
            }
        ],
        "tierList": [
            {
                "level": "10",
                "makerFeeRate": "2.5",
                "takerFeeRate": "3.5"
            }
        ]
    }
}
"""
EVERYTHING = {
    "category": "SPOT",
    "group": "DEFAULT",
}
LEAST = {
    "category": "SPOT",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.fee_group(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/fee-group?category=SPOT&group=DEFAULT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.fee_group(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/market/fee-group?category=SPOT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.fee_group(**EVERYTHING)
    assert answer.category == "SPOT"
    assert answer.group == "DEFAULT"
    assert answer.label_list[0].weight == Decimal("1.5")
    assert answer.label_list[0].label == "label2"
    assert answer.label_list[0].symbols == ["symbols3"]
    assert answer.tier_list[0].level == 10
    assert answer.tier_list[0].maker_fee_rate == Decimal("2.5")
    assert answer.tier_list[0].taker_fee_rate == Decimal("3.5")
    assert type(answer.tier_list[0].level) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.fee_group(**EVERYTHING)
    assert answer == client.v3.market.fee_group(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.fee_group(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.market.fee_group(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.fee_group(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.market.fee_group(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.fee_group(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/market/fee-group")
    assert record.call == "v3.market.fee_group"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "public"
    assert record.effect == "read"
    assert record.errors == ("common", "uta")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.market.fee_group"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.fee_group(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.fee_group(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.fee_group", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.fee_group(**LEAST)
