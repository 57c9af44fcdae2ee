# Made by Specloom from bitget/rest/v2/broker/manage/modify-subaccount-apikey.yaml; change that file, not this one.
"""``client.v2.broker.manage.modify_subaccount_apikey``: POST /api/v2/broker/manage/modify-subaccount-apikey."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695785738672,
    "data": {
        "subUid": "*********",
        "apiKey": "bg_**********************",
        "label": "old remark",
        "ipList": [
            "127.0.0.1"
        ],
        "permType": "readonly",
        "permList": [
            "spot_trade"
        ]
    }
}
"""
EVERYTHING = {
    "sub_uid": "subUid1",
    "label": "label2",
    "passphrase": "passphrase3",
    "ip_list": ["ipList4"],
    "perm_type": "read_and_write",
    "perm_list": ["permList6"],
    "api_key": "apiKey7",
}
LEAST = {
    "sub_uid": "subUid1",
    "passphrase": "passphrase3",
    "perm_type": "read_and_write",
    "perm_list": ["permList6"],
    "api_key": "apiKey7",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "label": "label: text as str, optional",
    "passphrase": "passphrase: text as str, required",
    "ip_list": "ipList: list as Sequence[str], optional, items 30",
    "perm_type": "permType: text as str, required, one of read_and_write readonly",
    "perm_list": "permList: list as Sequence[str], required",
    "api_key": "apiKey: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.manage.modify_subaccount_apikey",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.manage.modify_subaccount_apikey(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/broker/manage/modify-subaccount-apikey",
        body='{"subUid":"subUid1","label":"label2","passphrase":"passphrase3","ipList":["ipList4"],"permType":"read_and_write","permList":["permList6"],"apiKey":"apiKey7"}',
        signature="XQhNkZ79488Rrmb0cBRCFerJbt5RhUTLUROMQH3fYpA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.manage.modify_subaccount_apikey(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/broker/manage/modify-subaccount-apikey",
        body='{"subUid":"subUid1","passphrase":"passphrase3","permType":"read_and_write","permList":["permList6"],"apiKey":"apiKey7"}',
        signature="Hr64UL8MSzEDYbyGFnrXCn6XIXWxlbXawhO86ex8Z4c=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.manage.modify_subaccount_apikey(**EVERYTHING)

    assert answer.sub_uid == "*********"
    assert answer.api_key == "bg_**********************"
    assert answer.label == "old remark"
    assert answer.ip_list == ["127.0.0.1"]
    assert answer.perm_type == "readonly"
    assert answer.perm_list == ["spot_trade"]
    assert "bg_**********************" not in repr(answer)
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.manage.modify_subaccount_apikey(**EVERYTHING)
    assert answer == client.v2.broker.manage.modify_subaccount_apikey(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "passphrase", "perm_type", "perm_list", "api_key"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.broker.manage.modify_subaccount_apikey(**given)
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
        client.v2.broker.manage.modify_subaccount_apikey(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.broker.manage.modify_subaccount_apikey(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.manage.modify_subaccount_apikey", 8)
    for _ in range(2):
        client.v2.broker.manage.modify_subaccount_apikey(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.manage.modify_subaccount_apikey(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.manage.modify_subaccount_apikey) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/broker/manage/modify-subaccount-apikey")
    assert record.call == "v2.broker.manage.modify_subaccount_apikey"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.manage.modify_subaccount_apikey(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.manage.modify_subaccount_apikey(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.manage.modify_subaccount_apikey", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.manage.modify_subaccount_apikey(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.manage.modify_subaccount_apikey")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.broker.manage.modify_subaccount_apikey(**EVERYTHING)
    assert served.calls() == ["v2.broker.manage.modify_subaccount_apikey"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.manage.modify_subaccount_apikey(**LEAST)
    limited.spend(keeper, "v2.broker.manage.modify_subaccount_apikey", 8)
    for _ in range(2):
        keeper.v2.broker.manage.modify_subaccount_apikey(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.manage.modify_subaccount_apikey(**LEAST)
    limited.spend(hasty, "v2.broker.manage.modify_subaccount_apikey", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.manage.modify_subaccount_apikey(**LEAST)
    assert limited.refused() > 0
