# Made by Specloom from bitget/rest/v3/position/current-position.yaml; change that file, not this one.
"""``client.v3.position.current_position``: GET /api/v3/position/current-position."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1753103840140,
    "data": {
        "list": [
            {
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "marginCoin": "USDT",
                "holdMode": "hedge_mode",
                "posSide": "long",
                "marginMode": "crossed",
                "positionBalance": "4701531.84941582",
                "available": "119.2068",
                "frozen": "0",
                "total": "10.5",
                "leverage": "3",
                "curRealisedPnl": "12.5",
                "avgPrice": "108674",
                "positionStatus": "normal",
                "unrealisedPnl": "1124573.04243999",
                "liquidationPrice": "43099.9",
                "mmr": "0.015",
                "profitRate": "0.2391929010498401",
                "markPrice": "118097",
                "breakEvenPrice": "109208.6",
                "totalFunding": "-53076.32433032",
                "openFeeTotal": "-2842.86603479",
                "closeFeeTotal": "23.5",
                "createdTime": "1736378720620",
                "updatedTime": "1753102803148"
            }
        ]
    }
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "EOSUSDT",
    "pos_side": "long",
}
LEAST = {
    "category": "USDT-FUTURES",
}
TAKES = {
    "category": "category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "pos_side": "posSide: text as str, optional, one of long short",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "unified",
    "twin": "v2.mix.position.single_position",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.position.current_position",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.position.current_position(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/position/current-position?category=USDT-FUTURES&posSide=long&symbol=EOSUSDT",
        signature="Jq7Ge5TqowGBLcFH8yGPHSspymiVBE+sy9KjMAUKg0U=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.position.current_position(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/position/current-position?category=USDT-FUTURES",
        signature="SgIgyNfwooxGL3y7yZsGeQohF38+rcyaMhduCyhG6i8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.position.current_position(**EVERYTHING)

    assert answer.list[0].category == "USDT-FUTURES"
    assert answer.list[0].symbol == "BTCUSDT"
    assert answer.list[0].margin_coin == "USDT"
    assert answer.list[0].hold_mode == "hedge_mode"
    assert answer.list[0].pos_side == "long"
    assert answer.list[0].margin_mode == "crossed"
    assert answer.list[0].position_balance == Decimal("4701531.84941582")
    assert answer.list[0].available == Decimal("119.2068")
    assert answer.list[0].frozen == Decimal("0")
    assert answer.list[0].total == Decimal("10.5")
    assert answer.list[0].leverage == Decimal("3")
    assert answer.list[0].cur_realised_pnl == Decimal("12.5")
    assert answer.list[0].avg_price == Decimal("108674")
    assert answer.list[0].position_status == "normal"
    assert answer.list[0].unrealised_pnl == Decimal("1124573.04243999")
    assert answer.list[0].liquidation_price == Decimal("43099.9")
    assert answer.list[0].mmr == Decimal("0.015")
    assert answer.list[0].profit_rate == Decimal("0.2391929010498401")
    assert answer.list[0].mark_price == Decimal("118097")
    assert answer.list[0].break_even_price == Decimal("109208.6")
    assert answer.list[0].total_funding == Decimal("-53076.32433032")
    assert answer.list[0].open_fee_total == Decimal("-2842.86603479")
    assert answer.list[0].close_fee_total == Decimal("23.5")
    assert answer.list[0].created_time == 1736378720620
    assert answer.list[0].updated_time == 1753102803148
    assert type(answer.list[0].frozen) is Decimal
    assert type(answer.list[0].leverage) is Decimal
    assert type(answer.list[0].avg_price) is Decimal
    assert type(answer.list[0].mark_price) is Decimal
    assert type(answer.list[0].created_time) is Millis
    assert type(answer.list[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "category"): ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", "list", 0, "holdMode"): ("one_way_mode", "hedge_mode"),
    ("data", "list", 0, "posSide"): ("long", "short"),
    ("data", "list", 0, "marginMode"): ("crossed", "isolated"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.position.current_position(**LEAST)


def test_documented_values(told):
    assert told("v3.position.current_position") == [
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_side", ("long", "short")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.position.current_position(**EVERYTHING)
    assert answer == client.v3.position.current_position(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.position.current_position(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.position.current_position(**EVERYTHING | {name: value})
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
        client.v3.position.current_position(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.position.current_position(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.position.current_position", 18)
    for _ in range(2):
        client.v3.position.current_position(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.position.current_position(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.position.current_position) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/position/current-position")
    assert record.call == "v3.position.current_position"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.position.current_position(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.position.current_position(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.position.current_position", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.position.current_position(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.position.current_position")
    mock_client.v3.position.current_position(**EVERYTHING)
    assert served.calls() == ["v3.position.current_position", "v3.position.current_position"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.position.current_position(**LEAST)
    limited.spend(keeper, "v3.position.current_position", 18)
    for _ in range(2):
        keeper.v3.position.current_position(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.position.current_position(**LEAST)
    limited.spend(hasty, "v3.position.current_position", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.position.current_position(**LEAST)
    assert limited.refused() > 0
