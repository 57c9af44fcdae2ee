# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-setting-symbols.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.config_setting_symbols``: POST /api/v2/copy/spot-trader/config-setting-symbols."""

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
    "symbol_list": ["ethusdt", "btcusdt"],
    "setting_type": "add",
}
TAKES = {
    "symbol_list": "symbolList: list as Sequence[str], required, items 50",
    "setting_type": "settingType: text as str, required",
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
    "rate_limit.pool": "v2.copy.spot_trader.config_setting_symbols",
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
    client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/copy/spot-trader/config-setting-symbols",
        body='{"symbolList":["ethusdt","btcusdt"],"settingType":"add"}',
        signature="ywuwyVTTZqpCib8aXDBNEq4GBNl8+GcBI504LgxxZxQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)

    assert answer is None
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol_list", "setting_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.spot_trader.config_setting_symbols(**given)
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
        client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.copy.spot_trader.config_setting_symbols) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/copy/spot-trader/config-setting-symbols")
    assert record.call == "v2.copy.spot_trader.config_setting_symbols"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_trader.config_setting_symbols(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_trader.config_setting_symbols", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_trader.config_setting_symbols")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_trader.config_setting_symbols"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_trader.config_setting_symbols(**EVERYTHING)
    assert limited.refused() > 0
