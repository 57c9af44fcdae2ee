# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-close-positions.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.order_close_positions``: POST /api/v2/copy/mix-trader/order-close-positions."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": [
        {
            "trackingNo": "123",
            "symbol": "ETHUSDT",
            "productType": "USDT-FUTURES"
        },
        {
            "trackingNo": "32123",
            "symbol": "BTCUSDT",
            "productType": "USDT-FUTURES"
        }
    ],
    "msg": "success",
    "requestTime": 1627354109502
}
"""
EVERYTHING = {
    "tracking_no": "1",
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
}
LEAST = {
    "product_type": "usdt-futures",
}
TAKES = {
    "tracking_no": "trackingNo: text as str, optional",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_trader.order_close_positions",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.order_close_positions(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/copy/mix-trader/order-close-positions",
        body='{"trackingNo":"1","symbol":"BTCUSDT","productType":"usdt-futures"}',
        signature="PwLPfgdNLJdXrAcBZnNN5Ejqn5ESa3O9mrWUbIUOeB4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.order_close_positions(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/copy/mix-trader/order-close-positions",
        body='{"productType":"usdt-futures"}',
        signature="BD6kdX4OVUkk86xU1izj3tIImJecovtPpuBCPhykevI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_trader.order_close_positions(**EVERYTHING)

    assert answer[0].tracking_no == "123"
    assert answer[0].symbol == "ETHUSDT"
    assert answer[0].product_type == "USDT-FUTURES"
    assert answer[1].tracking_no == "32123"
    assert answer[1].symbol == "BTCUSDT"
    assert answer[1].product_type == "USDT-FUTURES"
    assert type(answer) is list
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_trader.order_close_positions(**EVERYTHING)
    assert answer == client.v2.copy.mix_trader.order_close_positions(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.mix_trader.order_close_positions(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.mix_trader.order_close_positions(**EVERYTHING | {name: value})
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
        client.v2.copy.mix_trader.order_close_positions(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.copy.mix_trader.order_close_positions(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_trader.order_close_positions", 3)
    for _ in range(2):
        client.v2.copy.mix_trader.order_close_positions(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_trader.order_close_positions(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_trader.order_close_positions) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/copy/mix-trader/order-close-positions")
    assert record.call == "v2.copy.mix_trader.order_close_positions"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_trader.order_close_positions(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_trader.order_close_positions(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_trader.order_close_positions", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_trader.order_close_positions(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_trader.order_close_positions")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.copy.mix_trader.order_close_positions(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_trader.order_close_positions"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_trader.order_close_positions(**LEAST)
    limited.spend(keeper, "v2.copy.mix_trader.order_close_positions", 3)
    for _ in range(2):
        keeper.v2.copy.mix_trader.order_close_positions(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_trader.order_close_positions(**LEAST)
    limited.spend(hasty, "v2.copy.mix_trader.order_close_positions", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_trader.order_close_positions(**LEAST)
    assert limited.refused() > 0
