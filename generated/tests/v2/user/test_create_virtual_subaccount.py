# Made by Specloom from bitget/rest/v2/user/create-virtual-subaccount.yaml; change that file, not this one.
"""``client.v2.user.create_virtual_subaccount``: POST /api/v2/user/create-virtual-subaccount."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1682660169412,
    "data": {
        "failureList": [
            {
                "subaAccountName": "****@*****.com"
            }
        ],
        "successList": [
            {
                "subaAccountUid": "**********",
                "subaAccountName": "****@*****.com",
                "status": "normal",
                "label": "label4",
                "permList": [
                    "contract_trade",
                    "spot_trade"
                ],
                "cTime": "1682660169573",
                "uTime": "1700000000007"
            }
        ]
    }
}
"""
EVERYTHING = {
    "sub_account_list": ["testtest"],
}
TAKES = {
    "sub_account_list": "subAccountList: list as Sequence[str], required",
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
    "rate_limit.pool": "v2.user.create_virtual_subaccount",
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
    client.v2.user.create_virtual_subaccount(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/user/create-virtual-subaccount",
        body='{"subAccountList":["testtest"]}',
        signature="dyAULaigzfJpD2rg72JejSj/b6oumL0T+l1cfD1UzxQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.user.create_virtual_subaccount(**EVERYTHING)

    assert answer.failure_list[0].suba_account_name == "****@*****.com"
    assert answer.success_list[0].suba_account_uid == "**********"
    assert answer.success_list[0].suba_account_name == "****@*****.com"
    assert answer.success_list[0].status == "normal"
    assert answer.success_list[0].label == "label4"
    assert answer.success_list[0].perm_list == ["contract_trade", "spot_trade"]
    assert answer.success_list[0].c_time == 1682660169573
    assert answer.success_list[0].u_time == 1700000000007
    assert type(answer.success_list[0].c_time) is Millis
    assert type(answer.success_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.user.create_virtual_subaccount(**EVERYTHING)
    assert answer == client.v2.user.create_virtual_subaccount(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_account_list"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.user.create_virtual_subaccount(**given)
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
        client.v2.user.create_virtual_subaccount(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.user.create_virtual_subaccount(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.user.create_virtual_subaccount", 3)
    for _ in range(2):
        client.v2.user.create_virtual_subaccount(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.user.create_virtual_subaccount(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.user.create_virtual_subaccount) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/user/create-virtual-subaccount")
    assert record.call == "v2.user.create_virtual_subaccount"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.user.create_virtual_subaccount(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.user.create_virtual_subaccount(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.user.create_virtual_subaccount", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.user.create_virtual_subaccount(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.user.create_virtual_subaccount")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.user.create_virtual_subaccount(**EVERYTHING)
    assert served.calls() == ["v2.user.create_virtual_subaccount"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.user.create_virtual_subaccount(**EVERYTHING)
    limited.spend(keeper, "v2.user.create_virtual_subaccount", 3)
    for _ in range(2):
        keeper.v2.user.create_virtual_subaccount(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.user.create_virtual_subaccount(**EVERYTHING)
    limited.spend(hasty, "v2.user.create_virtual_subaccount", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.user.create_virtual_subaccount(**EVERYTHING)
    assert limited.refused() > 0
