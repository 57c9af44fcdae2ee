# Made by Specloom from bitget/rest/v1/mix/position/history-position.yaml; change that file, not this one.
"""``client.v1.mix.position.history_position``: GET /api/mix/v1/position/history-position."""

import datetime as dt

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
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "product_type": "umcbl",
    "symbol": "BTCUSDT_UMCBL",
    "page_size": "14",
    "last_end_id": "lastEndId6",
}
LEAST = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "product_type": "productType: text as str, optional, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "page_size": "pageSize: integer as int, optional",
    "last_end_id": "lastEndId: text as str, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v1.mix.position.history_position",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.position.history_position(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/mix/v1/position/history-position?endTime=1700000000002&lastEndId=lastEndId6&pageSize=14&productType=umcbl&startTime=1700000000001&symbol=BTCUSDT_UMCBL",
        signature="mlX4frf6QC3hiSsbmetuhm+HsLRLqG+tCPbsHOJgPjQ=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.position.history_position(**LEAST)
    exchange.received(
        "GET",
        "/api/mix/v1/position/history-position?endTime=1700000000002&startTime=1700000000001",
        signature="we0at6ekBpPe6Ab8kYE5u7f0Oy79KfBzZCDaXbuet3w=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.position.history_position(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.position.history_position(**EVERYTHING)
    assert answer == client.v1.mix.position.history_position(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v1.mix.position.history_position(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.position.history_position(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("symbol", "BTCUSDT"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.position.history_position(**EVERYTHING | {name: value})
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
        client.v1.mix.position.history_position(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.mix.position.history_position(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.position.history_position", 8)
    for _ in range(2):
        client.v1.mix.position.history_position(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.position.history_position(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v1.mix.position.history_position) == TAKES


def test_record(parts):
    record = find("GET", "/api/mix/v1/position/history-position")
    assert record.call == "v1.mix.position.history_position"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.position.history_position(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.position.history_position(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.position.history_position", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.position.history_position(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.mix.position.history_position")
    mock_client.v1.mix.position.history_position(**EVERYTHING)
    assert served.calls() == ["v1.mix.position.history_position", "v1.mix.position.history_position"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.position.history_position(**LEAST)
    limited.spend(keeper, "v1.mix.position.history_position", 8)
    for _ in range(2):
        keeper.v1.mix.position.history_position(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.position.history_position(**LEAST)
    limited.spend(hasty, "v1.mix.position.history_position", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.position.history_position(**LEAST)
    assert limited.refused() > 0
