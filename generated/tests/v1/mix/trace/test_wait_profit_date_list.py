# Made by Specloom from bitget/rest/v1/mix/trace/waitProfitDateList.yaml; change that file, not this one.
"""``client.v1.mix.trace.wait_profit_date_list``: GET /api/mix/v1/trace/waitProfitDateList."""

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
    "page_size": "10",
    "page_no": "11",
}
TAKES = {
    "page_size": "pageSize: integer as int, required",
    "page_no": "pageNo: integer as int, required",
}
SAYS = {
    "version": "v1",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.copy.mix_trader.profit_details",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.mix.trace.wait_profit_date_list",
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
    client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/mix/v1/trace/waitProfitDateList?pageNo=11&pageSize=10",
        signature="ZgM4gHXDGaPf3469j7SAtKWEH0criuo5tymoikKJbQI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    assert answer == client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["page_size", "page_no"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.trace.wait_profit_date_list(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("page_size", "1.5"),
        ("page_no", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.trace.wait_profit_date_list(**EVERYTHING | {name: value})
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
        client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.trace.wait_profit_date_list", 8)
    for _ in range(2):
        client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.copy.mix_trader.profit_details"):
        assert client.v1.mix.trace.wait_profit_date_list


def test_takes(client, told):
    assert told(client.v1.mix.trace.wait_profit_date_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/mix/v1/trace/waitProfitDateList")
    assert record.call == "v1.mix.trace.wait_profit_date_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.trace.wait_profit_date_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.trace.wait_profit_date_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.mix.trace.wait_profit_date_list")
    mock_client.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    assert served.calls() == ["v1.mix.trace.wait_profit_date_list", "v1.mix.trace.wait_profit_date_list"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    limited.spend(keeper, "v1.mix.trace.wait_profit_date_list", 8)
    for _ in range(2):
        keeper.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    limited.spend(hasty, "v1.mix.trace.wait_profit_date_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.trace.wait_profit_date_list(**EVERYTHING)
    assert limited.refused() > 0
