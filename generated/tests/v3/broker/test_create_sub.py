# Made by Specloom from bitget/rest/v3/broker/create-sub.yaml; change that file, not this one.
"""``client.v3.broker.create_sub``: POST /api/v3/broker/create-sub."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "subUid": "subUid1",
        "subaccountName": "subaccountName2",
        "subaccountEmail": "subaccountEmail3",
        "status": "normal",
        "permList": [
            "permList5"
        ],
        "label": "label6",
        "cTime": "1700000000007"
    }
}
"""
EVERYTHING = {
    "subaccount_name": "subaccountName1",
    "label": "label2",
}
TAKES = {
    "subaccount_name": "subaccountName: text as str, required",
    "label": "label: text as str, required",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "uta", "broker"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.broker.create_sub",
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
    client.v3.broker.create_sub(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/broker/create-sub",
        body='{"subaccountName":"subaccountName1","label":"label2"}',
        signature="nUWxL79BoXPOMDKjg5pAfxG3knvVuEjqMgBphRJXztk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.broker.create_sub(**EVERYTHING)

    assert answer.sub_uid == "subUid1"
    assert answer.subaccount_name == "subaccountName2"
    assert answer.subaccount_email == "subaccountEmail3"
    assert answer.status == "normal"
    assert answer.perm_list == ["permList5"]
    assert answer.label == "label6"
    assert answer.c_time == 1700000000007
    assert type(answer.c_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "status"): ("normal", "freeze"),
    ("data", "permList", 0): ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.broker.create_sub(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.broker.create_sub") == [
        ("perm_list", ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit")),
        ("status", ("normal", "freeze")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.broker.create_sub(**EVERYTHING)
    assert answer == client.v3.broker.create_sub(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["subaccount_name", "label"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.broker.create_sub(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.broker.create_sub(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.broker.create_sub(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.broker.create_sub", 8)
    for _ in range(2):
        client.v3.broker.create_sub(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.broker.create_sub(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.broker.create_sub) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/broker/create-sub")
    assert record.call == "v3.broker.create_sub"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.broker.create_sub(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.broker.create_sub(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.broker.create_sub", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.broker.create_sub(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.broker.create_sub")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.broker.create_sub(**EVERYTHING)
    assert served.calls() == ["v3.broker.create_sub"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.broker.create_sub(**EVERYTHING)
    limited.spend(keeper, "v3.broker.create_sub", 8)
    for _ in range(2):
        keeper.v3.broker.create_sub(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.broker.create_sub(**EVERYTHING)
    limited.spend(hasty, "v3.broker.create_sub", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.broker.create_sub(**EVERYTHING)
    assert limited.refused() > 0
