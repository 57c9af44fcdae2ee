# Made by Specloom from bitget/rest/v2/copy/spot-follower/settings.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.settings``: POST /api/v2/copy/spot-follower/settings."""

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
    "trader_id": "abc123",
    "settings": [
        {
            "symbol": "BTCUSDT",
            "trace_type": "amount",
            "max_hold_size": "1000",
            "trace_value": "100",
            "stop_surplus_ratio": "10",
            "stop_loss_ratio": "10",
        }
    ],
    "auto_copy": "on",
    "mode": "mode4",
}
LEAST = {
    "trader_id": "abc123",
    "settings": [
        {
            "symbol": "BTCUSDT",
            "trace_type": "amount",
            "max_hold_size": "1000",
            "trace_value": "100",
            "stop_surplus_ratio": "10",
            "stop_loss_ratio": "10",
        }
    ],
}
TAKES = {
    "trader_id": "traderId: text as str, required",
    "settings": "settings: list as Sequence, required",
    "settings.symbol": "symbol: text as str | Symbol, required, symbol",
    "settings.trace_type": "traceType: text as str, required, one of percent amount count",
    "settings.max_hold_size": "maxHoldSize: decimal as DecimalIn, required",
    "settings.trace_value": "traceValue: decimal as DecimalIn, required",
    "settings.stop_loss_ratio": "stopLossRatio: decimal as DecimalIn, optional",
    "settings.stop_surplus_ratio": "stopSurplusRatio: decimal as DecimalIn, optional",
    "auto_copy": "autoCopy: text as str, optional, one of on off",
    "mode": "mode: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "spot", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.spot_follower.settings",
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
    client.v2.copy.spot_follower.settings(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/copy/spot-follower/settings",
        body='{"traderId":"abc123","settings":[{"symbol":"BTCUSDT","traceType":"amount","maxHoldSize":"1000","traceValue":"100","stopSurplusRatio":"10","stopLossRatio":"10"}],"autoCopy":"on","mode":"mode4"}',
        signature="QqNcA4H2HQZPtgmgAYWH6sMW4KhG0IOMIPbEmIo5ccw=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_follower.settings(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/copy/spot-follower/settings",
        body='{"traderId":"abc123","settings":[{"symbol":"BTCUSDT","traceType":"amount","maxHoldSize":"1000","traceValue":"100","stopSurplusRatio":"10","stopLossRatio":"10"}]}',
        signature="XaRd5imUHCFHKkJgQ5VLMzS5cyz30hTwFTHTP9kat+E=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_follower.settings(**EVERYTHING)

    assert answer is None
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_follower.settings(**EVERYTHING)
    assert answer == client.v2.copy.spot_follower.settings(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["trader_id", "settings"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.spot_follower.settings(**given)
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
        client.v2.copy.spot_follower.settings(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.copy.spot_follower.settings(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.copy.spot_follower.settings(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_follower.settings(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.copy.spot_follower.settings) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/copy/spot-follower/settings")
    assert record.call == "v2.copy.spot_follower.settings"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_follower.settings(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_follower.settings(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_follower.settings", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_follower.settings(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_follower.settings")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.copy.spot_follower.settings(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_follower.settings"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.copy.spot_follower.settings(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_follower.settings(**LEAST)
    assert limited.refused() > 0
