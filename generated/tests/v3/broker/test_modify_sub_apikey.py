# Made by Specloom from bitget/rest/v3/broker/modify-sub-apikey.yaml; change that file, not this one.
"""``client.v3.broker.modify_sub_apikey``: POST /api/v3/broker/modify-sub-apikey."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "subUid": "subUid1",
        "label": "label2",
        "apiKey": "apiKey3",
        "permType": "read_write",
        "permList": [
            "permList5"
        ],
        "ipList": [
            "ipList6"
        ]
    }
}
"""
EVERYTHING = {
    "sub_uid": "subUid1",
    "passphrase": "passphrase2",
    "api_key": "apiKey3",
    "label": "label4",
    "ip_list": ["ipList5"],
    "perm_type": "read_write",
    "perm_list": ["permList7"],
}
LEAST = {
    "sub_uid": "subUid1",
    "passphrase": "passphrase2",
    "api_key": "apiKey3",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "passphrase": "passphrase: text as str, required",
    "api_key": "apiKey: text as str, required",
    "label": "label: text as str, optional",
    "ip_list": "ipList: list as Sequence[str], optional",
    "perm_type": "permType: text as str, optional, one of read_write read_only",
    "perm_list": "permList: list as Sequence[str], optional, one of uta_trade uta_mgt withdraw",
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
    "rate_limit.pool": "v3.broker.modify_sub_apikey",
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
    client.v3.broker.modify_sub_apikey(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/broker/modify-sub-apikey",
        body='{"subUid":"subUid1","passphrase":"passphrase2","apiKey":"apiKey3","label":"label4","ipList":["ipList5"],"permType":"read_write","permList":["permList7"]}',
        signature="QNaQcFlDtiRvnC9zbRcYo7EajPICwhgyeyLX9+G4snQ=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.modify_sub_apikey(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/broker/modify-sub-apikey",
        body='{"subUid":"subUid1","passphrase":"passphrase2","apiKey":"apiKey3"}',
        signature="7jufurqKE2GirFn0T7RYYiayBhoNiugcAjif/24E6o4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.broker.modify_sub_apikey(**EVERYTHING)

    assert answer.sub_uid == "subUid1"
    assert answer.label == "label2"
    assert answer.api_key == "apiKey3"
    assert answer.perm_type == "read_write"
    assert answer.perm_list == ["permList5"]
    assert answer.ip_list == ["ipList6"]
    assert "apiKey3" not in repr(answer)
    assert not client.drift


VALUES = {
    ("data", "permType"): ("read_write", "read_only"),
    ("data", "permList", 0): ("uta_trade", "uta_mgt", "withdraw"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.broker.modify_sub_apikey(**LEAST)


def test_documented_values(told):
    assert told("v3.broker.modify_sub_apikey") == [
        ("perm_list", ("uta_trade", "uta_mgt", "withdraw")),
        ("perm_type", ("read_write", "read_only")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.broker.modify_sub_apikey(**EVERYTHING)
    assert answer == client.v3.broker.modify_sub_apikey(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "passphrase", "api_key"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.broker.modify_sub_apikey(**given)
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
        client.v3.broker.modify_sub_apikey(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.broker.modify_sub_apikey(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.broker.modify_sub_apikey", 8)
    for _ in range(2):
        client.v3.broker.modify_sub_apikey(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.broker.modify_sub_apikey(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.broker.modify_sub_apikey) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/broker/modify-sub-apikey")
    assert record.call == "v3.broker.modify_sub_apikey"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.broker.modify_sub_apikey(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.broker.modify_sub_apikey(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.broker.modify_sub_apikey", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.broker.modify_sub_apikey(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.broker.modify_sub_apikey")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.broker.modify_sub_apikey(**EVERYTHING)
    assert served.calls() == ["v3.broker.modify_sub_apikey"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.broker.modify_sub_apikey(**LEAST)
    limited.spend(keeper, "v3.broker.modify_sub_apikey", 8)
    for _ in range(2):
        keeper.v3.broker.modify_sub_apikey(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.broker.modify_sub_apikey(**LEAST)
    limited.spend(hasty, "v3.broker.modify_sub_apikey", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.broker.modify_sub_apikey(**LEAST)
    assert limited.refused() > 0
