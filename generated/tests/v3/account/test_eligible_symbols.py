# Made by Specloom from bitget/rest/v3/account/eligible-symbols.yaml; change that file, not this one.
"""``client.v3.account.eligible_symbols``: GET /api/v3/account/eligible-symbols."""

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
            "symbol": "symbol1",
            "category": "SPOT",
            "baseCoin": "baseCoin3",
            "quoteCoin": "quoteCoin4",
            "symbolType": "crypto",
            "buyLimitPriceRatio": "6.5",
            "sellLimitPriceRatio": "7.5",
            "minOrderQty": "8.5",
            "maxOrderQty": "9.5",
            "pricePrecision": "19",
            "quantityPrecision": "20",
            "quotePrecision": "21",
            "minOrderAmount": "13.5",
            "maxSymbolOrderNum": "23",
            "maxProductOrderNum": "24",
            "status": "listed",
            "maintainTime": "1700000000017",
            "areaSymbol": "yes",
            "maxPositionNum": "28",
            "isReality": "true",
            "launchTime": "1700000000021"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
}
LEAST = {}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.eligible_symbols",
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
    client.v3.account.eligible_symbols(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/eligible-symbols?symbol=BTCUSDT",
        signature="tWuuwXFeLwAcqs1h5SiDVx7W+WFiLNg0n3M54WiGFaA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.eligible_symbols(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/eligible-symbols",
        signature="UdKAZPjgdZRKtVcFLf4/vsd09XGrlldPrf8/0lM/TsE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.eligible_symbols(**EVERYTHING)

    assert answer[0].symbol == "symbol1"
    assert answer[0].category == "SPOT"
    assert answer[0].base_coin == "baseCoin3"
    assert answer[0].quote_coin == "quoteCoin4"
    assert answer[0].symbol_type == "crypto"
    assert answer[0].buy_limit_price_ratio == Decimal("6.5")
    assert answer[0].sell_limit_price_ratio == Decimal("7.5")
    assert answer[0].min_order_qty == Decimal("8.5")
    assert answer[0].max_order_qty == Decimal("9.5")
    assert answer[0].price_precision == 19
    assert answer[0].quantity_precision == 20
    assert answer[0].quote_precision == 21
    assert answer[0].min_order_amount == Decimal("13.5")
    assert answer[0].max_symbol_order_num == 23
    assert answer[0].max_product_order_num == 24
    assert answer[0].status == "listed"
    assert answer[0].maintain_time == 1700000000017
    assert answer[0].area_symbol == "yes"
    assert answer[0].max_position_num == 28
    assert answer[0].is_reality is True
    assert answer[0].launch_time == 1700000000021
    assert type(answer) is list
    assert type(answer[0].price_precision) is int
    assert type(answer[0].quantity_precision) is int
    assert type(answer[0].quote_precision) is int
    assert type(answer[0].max_symbol_order_num) is int
    assert type(answer[0].max_product_order_num) is int
    assert type(answer[0].maintain_time) is Millis
    assert type(answer[0].max_position_num) is int
    assert type(answer[0].launch_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "category"): ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", 0, "symbolType"): ("crypto", "metal", "stock", "commodity"),
    ("data", 0, "status"): ("listed", "online", "limit_open", "limit_close", "offline", "restrictedAPI"),
    ("data", 0, "areaSymbol"): ("yes", "no"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.account.eligible_symbols(**LEAST)


def test_documented_values(told):
    assert told("v3.account.eligible_symbols") == [
        ("area_symbol", ("yes", "no")),
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("status", ("listed", "online", "limit_open", "limit_close", "offline", "restrictedAPI")),
        ("symbol_type", ("crypto", "metal", "stock", "commodity")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.eligible_symbols(**EVERYTHING)
    assert answer == client.v3.account.eligible_symbols(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.eligible_symbols(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.eligible_symbols(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.eligible_symbols(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.eligible_symbols", 8)
    for _ in range(2):
        client.v3.account.eligible_symbols(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.eligible_symbols(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.eligible_symbols) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/eligible-symbols")
    assert record.call == "v3.account.eligible_symbols"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.eligible_symbols(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.eligible_symbols(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.eligible_symbols", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.eligible_symbols(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.eligible_symbols")
    mock_client.v3.account.eligible_symbols(**EVERYTHING)
    assert served.calls() == ["v3.account.eligible_symbols", "v3.account.eligible_symbols"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.eligible_symbols(**LEAST)
    limited.spend(keeper, "v3.account.eligible_symbols", 8)
    for _ in range(2):
        keeper.v3.account.eligible_symbols(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.eligible_symbols(**LEAST)
    limited.spend(hasty, "v3.account.eligible_symbols", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.eligible_symbols(**LEAST)
    assert limited.refused() > 0
