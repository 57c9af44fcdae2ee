# Made by Specloom from bitget/rest/v2/user/modify-virtual-subaccount-apikey.yaml; change that file, not this one.
"""``client.v2.user.modify_virtual_subaccount_apikey``: POST /api/v2/user/modify-virtual-subaccount-apikey."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1682660169412,
    "data": {
        "subAccountUid": "1",
        "label": "sub api",
        "subAccountApiKey": "xx_xxx",
        "secretKey": "xxx",
        "permList": [
            "spot_trade",
            "contract_trade"
        ],
        "ipList": [
            "127.0.0.1"
        ]
    }
}
"""
EVERYTHING = {
    "sub_account_uid": "1",
    "passphrase": "xxx",
    "label": "label",
    "ip_list": ["127.0.0.1", "127.0.0.2"],
    "perm_list": ["spot_trade", "contract_trade"],
    "sub_account_api_key": "xx_xxx",
}
LEAST = {
    "sub_account_uid": "1",
    "passphrase": "xxx",
    "label": "label",
    "sub_account_api_key": "xx_xxx",
}
TAKES = {
    "sub_account_uid": "subAccountUid: text as str, required",
    "passphrase": "passphrase: text as str, required",
    "label": "label: text as str, required, longest 20",
    "ip_list": "ipList: list as Sequence[str], optional, items 30",
    "perm_list": "permList: list as Sequence[str], optional",
    "sub_account_api_key": "subAccountApiKey: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.user.modify_virtual_subaccount_apikey",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.user.modify_virtual_subaccount_apikey(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/user/modify-virtual-subaccount-apikey",
        body='{"subAccountUid":"1","passphrase":"xxx","label":"label","ipList":["127.0.0.1","127.0.0.2"],"permList":["spot_trade","contract_trade"],"subAccountApiKey":"xx_xxx"}',
        signature="ASMMrt818FmUuSAC43JdEEWwTqFd21wKMc0FaCRm44Y=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.user.modify_virtual_subaccount_apikey(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/user/modify-virtual-subaccount-apikey",
        body='{"subAccountUid":"1","passphrase":"xxx","label":"label","subAccountApiKey":"xx_xxx"}',
        signature="pm4B7TGKrQgq9yPD/XUkocgZpCY3mEdexLJ9fAuYvz8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.user.modify_virtual_subaccount_apikey(**EVERYTHING)

    assert answer.sub_account_uid == "1"
    assert answer.label == "sub api"
    assert answer.sub_account_api_key == "xx_xxx"
    assert answer.secret_key == "xxx"
    assert answer.perm_list == ["spot_trade", "contract_trade"]
    assert answer.ip_list == ["127.0.0.1"]
    assert "xx_xxx" not in repr(answer)
    assert "xxx" not in repr(answer)
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.user.modify_virtual_subaccount_apikey(**EVERYTHING)
    assert answer == client.v2.user.modify_virtual_subaccount_apikey(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_account_uid", "passphrase", "label", "sub_account_api_key"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.user.modify_virtual_subaccount_apikey(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.user.modify_virtual_subaccount_apikey(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.user.modify_virtual_subaccount_apikey(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.user.modify_virtual_subaccount_apikey", 3)
    for _ in range(2):
        client.v2.user.modify_virtual_subaccount_apikey(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.user.modify_virtual_subaccount_apikey(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.user.modify_virtual_subaccount_apikey) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/user/modify-virtual-subaccount-apikey")
    assert record.call == "v2.user.modify_virtual_subaccount_apikey"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.user.modify_virtual_subaccount_apikey(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.user.modify_virtual_subaccount_apikey(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.user.modify_virtual_subaccount_apikey", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.user.modify_virtual_subaccount_apikey(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.user.modify_virtual_subaccount_apikey")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.user.modify_virtual_subaccount_apikey(**EVERYTHING)
    assert served.calls() == ["v2.user.modify_virtual_subaccount_apikey"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.user.modify_virtual_subaccount_apikey(**LEAST)
    limited.spend(keeper, "v2.user.modify_virtual_subaccount_apikey", 3)
    for _ in range(2):
        keeper.v2.user.modify_virtual_subaccount_apikey(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.user.modify_virtual_subaccount_apikey(**LEAST)
    limited.spend(hasty, "v2.user.modify_virtual_subaccount_apikey", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.user.modify_virtual_subaccount_apikey(**LEAST)
    assert limited.refused() > 0
