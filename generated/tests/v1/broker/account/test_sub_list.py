# Made by Specloom from bitget/rest/v1/broker/account/sub-list.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_list``: GET /api/broker/v1/account/sub-list."""

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
    "last_end_id": "lastEndId2",
    "status": "status3",
}
LEAST = {}
TAKES = {
    "page_size": "pageSize: integer as int, optional",
    "last_end_id": "lastEndId: text as str, optional",
    "status": "status: text as str, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": ("v2.broker.account.subaccount_list",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.broker.account.sub_list",
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
    client.v1.broker.account.sub_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/broker/v1/account/sub-list?lastEndId=lastEndId2&pageSize=10&status=status3",
        signature="R0BGfio4EyFXhGTIEL1+Olfxwm+ruQ1N7ad2NcL41u4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.broker.account.sub_list(**LEAST)
    exchange.received(
        "GET",
        "/api/broker/v1/account/sub-list",
        signature="0P+eqkB9pC4hxUVxQ59lBxoKa0LsYAc2Me0FeMJ0x+A=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.broker.account.sub_list(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.broker.account.sub_list(**EVERYTHING)
    assert answer == client.v1.broker.account.sub_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.broker.account.sub_list(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v1.broker.account.sub_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.broker.account.sub_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.broker.account.sub_list", 8)
    for _ in range(2):
        client.v1.broker.account.sub_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.broker.account.sub_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.broker.account.subaccount_list"):
        assert client.v1.broker.account.sub_list


def test_takes(client, told):
    assert told(client.v1.broker.account.sub_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/broker/v1/account/sub-list")
    assert record.call == "v1.broker.account.sub_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.broker.account.sub_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.broker.account.sub_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.broker.account.sub_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.broker.account.sub_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.broker.account.sub_list")
    mock_client.v1.broker.account.sub_list(**EVERYTHING)
    assert served.calls() == ["v1.broker.account.sub_list", "v1.broker.account.sub_list"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.broker.account.sub_list(**LEAST)
    limited.spend(keeper, "v1.broker.account.sub_list", 8)
    for _ in range(2):
        keeper.v1.broker.account.sub_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.broker.account.sub_list(**LEAST)
    limited.spend(hasty, "v1.broker.account.sub_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.broker.account.sub_list(**LEAST)
    assert limited.refused() > 0
