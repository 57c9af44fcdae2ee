# Made by Specloom from bitget/rest/v2/mix/position/single-position.yaml; change that file, not this one.
"""``client.v2.mix.position.single_position``: GET /api/v2/mix/position/single-position."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 21312312312321,
    "data": [
        {
            "marginCoin": "USDT",
            "symbol": "BTCUSDT",
            "holdSide": "long",
            "openDelegateSize": "0.01",
            "marginSize": "9.6695050093373343",
            "available": "6.5",
            "locked": "0.09",
            "total": "8.5",
            "leverage": "20",
            "achievedProfits": "0",
            "openPriceAvg": "25000",
            "marginMode": "isolated",
            "posMode": "hedge_mode",
            "unrealizedPL": "1",
            "liquidationPrice": "24144.1124161806977798",
            "keepMarginRate": "0.004",
            "markPrice": "25100",
            "breakEvenPrice": "24778.97",
            "totalFee": "1.45",
            "deductedFee": "0.388",
            "marginRatio": "0.1082149545822005",
            "assetMode": "single",
            "uTime": "1691382137999",
            "autoMargin": "on",
            "cTime": "1691382137448"
        }
    ]
}
"""
EVERYTHING = {
    "product_type": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "margin_coin": "USDT",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "margin_coin": "marginCoin: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.position.current_position",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.position.single_position",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.position.single_position(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/position/single-position?marginCoin=USDT&productType=USDT-FUTURES&symbol=BTCUSDT",
        signature="QiK6FqptfjHMJibBnsT4PrYpu5XGBD27Z7TMKqDZ9LU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.position.single_position(**EVERYTHING)

    assert answer[0].margin_coin == "USDT"
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].hold_side == "long"
    assert answer[0].open_delegate_size == Decimal("0.01")
    assert answer[0].margin_size == Decimal("9.6695050093373343")
    assert answer[0].available == Decimal("6.5")
    assert answer[0].locked == Decimal("0.09")
    assert answer[0].total == Decimal("8.5")
    assert answer[0].leverage == Decimal("20")
    assert answer[0].achieved_profits == Decimal("0")
    assert answer[0].open_price_avg == Decimal("25000")
    assert answer[0].margin_mode == "isolated"
    assert answer[0].pos_mode == "hedge_mode"
    assert answer[0].unrealized_pl == Decimal("1")
    assert answer[0].liquidation_price == Decimal("24144.1124161806977798")
    assert answer[0].keep_margin_rate == Decimal("0.004")
    assert answer[0].mark_price == Decimal("25100")
    assert answer[0].break_even_price == Decimal("24778.97")
    assert answer[0].total_fee == Decimal("1.45")
    assert answer[0].deducted_fee == Decimal("0.388")
    assert answer[0].margin_ratio == Decimal("0.1082149545822005")
    assert answer[0].asset_mode == "single"
    assert answer[0].u_time == 1691382137999
    assert answer[0].auto_margin == "on"
    assert answer[0].c_time == 1691382137448
    assert type(answer) is list
    assert type(answer[0].leverage) is Decimal
    assert type(answer[0].achieved_profits) is Decimal
    assert type(answer[0].open_price_avg) is Decimal
    assert type(answer[0].unrealized_pl) is Decimal
    assert type(answer[0].mark_price) is Decimal
    assert type(answer[0].u_time) is Millis
    assert type(answer[0].c_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "holdSide"): ("long", "short"),
    ("data", 0, "marginMode"): ("crossed", "isolated"),
    ("data", 0, "posMode"): ("one_way_mode", "hedge_mode"),
    ("data", 0, "assetMode"): ("single", "union"),
    ("data", 0, "autoMargin"): ("on", "off"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.position.single_position(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.mix.position.single_position") == [
        ("asset_mode", ("single", "union")),
        ("auto_margin", ("on", "off")),
        ("hold_side", ("long", "short")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.position.single_position(**EVERYTHING)
    assert answer == client.v2.mix.position.single_position(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type", "symbol", "margin_coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.position.single_position(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.position.single_position(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.position.single_position(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.position.single_position(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.position.single_position", 8)
    for _ in range(2):
        client.v2.mix.position.single_position(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.position.single_position(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.position.single_position) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/position/single-position")
    assert record.call == "v2.mix.position.single_position"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.position.single_position(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.position.single_position(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.position.single_position", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.position.single_position(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.position.single_position")
    mock_client.v2.mix.position.single_position(**EVERYTHING)
    assert served.calls() == ["v2.mix.position.single_position", "v2.mix.position.single_position"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.position.single_position(**EVERYTHING)
    limited.spend(keeper, "v2.mix.position.single_position", 8)
    for _ in range(2):
        keeper.v2.mix.position.single_position(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.position.single_position(**EVERYTHING)
    limited.spend(hasty, "v2.mix.position.single_position", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.position.single_position(**EVERYTHING)
    assert limited.refused() > 0
