# Made by Specloom from bitget/rest/v2/margin/isolated/account/max-transfer-out-amount.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.max_transfer_out_amount``: GET /api/v2/margin/isolated/account/max-transfer-out-amount."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695618856403,
    "data": {
        "baseCoin": "BTC",
        "symbol": "BTCUSDT",
        "baseCoinMaxTransferOutAmount": "199999",
        "quoteCoin": "USDT",
        "quoteCoinMaxTransferOutAmount": "1000000"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.isolated.account.max_transfer_out_amount",
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
    client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/account/max-transfer-out-amount?symbol=BTCUSDT",
        signature="5lYiGCa8NO3/rugMk0fHsix7h8N0ByN3MFpOuGxpq5g=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)

    assert answer.base_coin == "BTC"
    assert answer.symbol == "BTCUSDT"
    assert answer.base_coin_max_transfer_out_amount == Decimal("199999")
    assert answer.quote_coin == "USDT"
    assert answer.quote_coin_max_transfer_out_amount == Decimal("1000000")
    assert type(answer.base_coin_max_transfer_out_amount) is Decimal
    assert type(answer.quote_coin_max_transfer_out_amount) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    assert answer == client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.isolated.account.max_transfer_out_amount(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("50001", errors.BadCoin, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.isolated.account.max_transfer_out_amount", 8)
    for _ in range(2):
        client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.isolated.account.max_transfer_out_amount) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/isolated/account/max-transfer-out-amount")
    assert record.call == "v2.margin.isolated.account.max_transfer_out_amount"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.account.max_transfer_out_amount(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.account.max_transfer_out_amount", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.isolated.account.max_transfer_out_amount")
    mock_client.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    assert served.calls() == [
        "v2.margin.isolated.account.max_transfer_out_amount",
        "v2.margin.isolated.account.max_transfer_out_amount",
    ]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    limited.spend(keeper, "v2.margin.isolated.account.max_transfer_out_amount", 8)
    for _ in range(2):
        keeper.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    limited.spend(hasty, "v2.margin.isolated.account.max_transfer_out_amount", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.isolated.account.max_transfer_out_amount(**EVERYTHING)
    assert limited.refused() > 0
