# Made by Specloom from bitget/rest/v3/market/fee-group.yaml; change that file, not this one.
"""``client.v3.market.fee_group``: GET /api/v3/market/fee-group."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

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
TAKES = {
    "category": "category: text as str, required, one of SPOT FUTURES",
    "group": "group: text as str, optional, one of DEFAULT GROUP_A GROUP_B GROUP_C",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "public",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.market.fee_group",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
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


VALUES = {
    ("data", "category"): ("SPOT", "FUTURES"),
    ("data", "group"): ("DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.market.fee_group(**LEAST)


def test_documented_values(told):
    assert told("v3.market.fee_group") == [
        ("category", ("SPOT", "FUTURES")),
        ("group", ("DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C")),
    ]


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
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.market.fee_group(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.fee_group(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.fee_group", 8)
    for _ in range(2):
        client.v3.market.fee_group(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.fee_group(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.fee_group) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/fee-group")
    assert record.call == "v3.market.fee_group"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


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


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.fee_group")
    mock_client.v3.market.fee_group(**EVERYTHING)
    assert served.calls() == ["v3.market.fee_group", "v3.market.fee_group"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.fee_group(**LEAST)
    limited.spend(keeper, "v3.market.fee_group", 8)
    for _ in range(2):
        keeper.v3.market.fee_group(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.fee_group(**LEAST)
    limited.spend(hasty, "v3.market.fee_group", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.fee_group(**LEAST)
    assert limited.refused() > 0
