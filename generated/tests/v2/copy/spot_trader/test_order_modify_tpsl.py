# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-modify-tpsl.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.order_modify_tpsl``: POST /api/v2/copy/spot-trader/order-modify-tpsl."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1656066841304,
    "data": ""
}
"""
EVERYTHING = {
    "tracking_no": "123",
    "stop_surplus_price": "2000",
    "stop_loss_price": "1000",
}
LEAST = {
    "tracking_no": "123",
}
TAKES = {
    "tracking_no": "trackingNo: text as str, required",
    "stop_surplus_price": "stopSurplusPrice: decimal as DecimalIn, optional",
    "stop_loss_price": "stopLossPrice: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "spot", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.spot_trader.order_modify_tpsl",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.order_modify_tpsl(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/copy/spot-trader/order-modify-tpsl",
        body='{"trackingNo":"123","stopSurplusPrice":"2000","stopLossPrice":"1000"}',
        signature="0g63MR3jZ0OlS4ImtBD/k3BN7EcJbTxjH4T7xe3jMRE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.order_modify_tpsl(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/copy/spot-trader/order-modify-tpsl",
        body='{"trackingNo":"123"}',
        signature="m5gba75ftiZDHOOLFScumrXFuvUnmsTcZkVyFhTJY5Y=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_trader.order_modify_tpsl(**EVERYTHING)

    assert answer is None
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.order_modify_tpsl(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.order_modify_tpsl(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["tracking_no"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.spot_trader.order_modify_tpsl(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("stop_surplus_price", "much"),
        ("stop_loss_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.spot_trader.order_modify_tpsl(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.spot_trader.order_modify_tpsl(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.copy.spot_trader.order_modify_tpsl(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.copy.spot_trader.order_modify_tpsl(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.order_modify_tpsl(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.copy.spot_trader.order_modify_tpsl) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/copy/spot-trader/order-modify-tpsl")
    assert record.call == "v2.copy.spot_trader.order_modify_tpsl"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_trader.order_modify_tpsl(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_trader.order_modify_tpsl(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_trader.order_modify_tpsl", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_trader.order_modify_tpsl(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_trader.order_modify_tpsl")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.copy.spot_trader.order_modify_tpsl(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_trader.order_modify_tpsl"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.copy.spot_trader.order_modify_tpsl(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_trader.order_modify_tpsl(**LEAST)
    assert limited.refused() > 0
