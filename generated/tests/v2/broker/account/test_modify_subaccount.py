# Made by Specloom from bitget/rest/v2/broker/account/modify-subaccount.yaml; change that file, not this one.
"""``client.v2.broker.account.modify_subaccount``: POST /api/v2/broker/account/modify-subaccount."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695784726115,
    "data": {
        "subUid": "*********",
        "subaccountName": "**********",
        "status": "normal",
        "permList": [
            "transfer"
        ],
        "label": "old remark",
        "language": "en_US",
        "cTime": "1692008679489",
        "uTime": "1695784728684"
    }
}
"""
EVERYTHING = {
    "sub_uid": "111222",
    "perm_list": ["transfer"],
    "status": "normal",
    "language": "en_US",
}
LEAST = {
    "sub_uid": "111222",
    "perm_list": ["transfer"],
    "status": "normal",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "perm_list": "permList: list as Sequence[str], required",
    "status": "status: text as str, required, one of normal freeze",
    "language": "language: text as str, optional",
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
    "rate_limit.pool": "v2.broker.account.modify_subaccount",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "key",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.account.modify_subaccount(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/broker/account/modify-subaccount",
        body='{"subUid":"111222","permList":["transfer"],"status":"normal","language":"en_US"}',
        signature="qlMflgMo71SuH7ENbl+9kA1fO/VjIp2mEqLNuxkxGnQ=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.account.modify_subaccount(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/broker/account/modify-subaccount",
        body='{"subUid":"111222","permList":["transfer"],"status":"normal"}',
        signature="e1dKtpuw8ADFhLxU1ZXhaNvCaOOOkFCh1+YDCJyYZkE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.account.modify_subaccount(**EVERYTHING)

    assert answer.sub_uid == "*********"
    assert answer.subaccount_name == "**********"
    assert answer.status == "normal"
    assert answer.perm_list == ["transfer"]
    assert answer.label == "old remark"
    assert answer.language == "en_US"
    assert answer.c_time == 1692008679489
    assert answer.u_time == 1695784728684
    assert type(answer.c_time) is Millis
    assert type(answer.u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.account.modify_subaccount(**EVERYTHING)
    assert answer == client.v2.broker.account.modify_subaccount(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "perm_list", "status"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.broker.account.modify_subaccount(**given)
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
        client.v2.broker.account.modify_subaccount(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.broker.account.modify_subaccount(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.broker.account.modify_subaccount(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.account.modify_subaccount(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.broker.account.modify_subaccount) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/broker/account/modify-subaccount")
    assert record.call == "v2.broker.account.modify_subaccount"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.account.modify_subaccount(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.account.modify_subaccount(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.account.modify_subaccount", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.account.modify_subaccount(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.account.modify_subaccount")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.broker.account.modify_subaccount(**EVERYTHING)
    assert served.calls() == ["v2.broker.account.modify_subaccount"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.broker.account.modify_subaccount(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.account.modify_subaccount(**LEAST)
    assert limited.refused() > 0
