# Made by Specloom from bitget/rest/v1/mix/trace/currentTrack.yaml; change that file, not this one.
"""``client.v1.mix.trace.current_track``: GET /api/mix/v1/trace/currentTrack."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT_UMCBL",
    "product_type": "umcbl",
    "page_size": "12",
    "page_no": "13",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
    "page_size": "pageSize: integer as int, required",
    "page_no": "pageNo: integer as int, required",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.copy.mix_trader.order_current_track",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.mix.trace.current_track",
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
    client.v1.mix.trace.current_track(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/mix/v1/trace/currentTrack?pageNo=13&pageSize=12&productType=umcbl&symbol=BTCUSDT_UMCBL",
        signature="hlUKLROqklBfiEcfcmCQwFbsnwElxZhuFfSIaX/NlkI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.trace.current_track(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.trace.current_track(**EVERYTHING)
    assert answer == client.v1.mix.trace.current_track(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type", "page_size", "page_no"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.trace.current_track(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("page_size", "1.5"),
        ("page_no", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.trace.current_track(**EVERYTHING | {name: value})
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
        client.v1.mix.trace.current_track(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.mix.trace.current_track(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.trace.current_track", 8)
    for _ in range(2):
        client.v1.mix.trace.current_track(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.trace.current_track(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.copy.mix_trader.order_current_track"):
        assert client.v1.mix.trace.current_track


def test_takes(client, told):
    assert told(client.v1.mix.trace.current_track) == TAKES


def test_record(parts):
    record = find("GET", "/api/mix/v1/trace/currentTrack")
    assert record.call == "v1.mix.trace.current_track"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.trace.current_track(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.trace.current_track(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.trace.current_track", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.trace.current_track(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.mix.trace.current_track")
    mock_client.v1.mix.trace.current_track(**EVERYTHING)
    assert served.calls() == ["v1.mix.trace.current_track", "v1.mix.trace.current_track"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.trace.current_track(**EVERYTHING)
    limited.spend(keeper, "v1.mix.trace.current_track", 8)
    for _ in range(2):
        keeper.v1.mix.trace.current_track(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.trace.current_track(**EVERYTHING)
    limited.spend(hasty, "v1.mix.trace.current_track", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.trace.current_track(**EVERYTHING)
    assert limited.refused() > 0
