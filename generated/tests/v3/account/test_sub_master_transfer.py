# Made by Specloom from bitget/rest/v3/account/sub-master-transfer.yaml; change that file, not this one.
"""``client.v3.account.sub_master_transfer``: POST /api/v3/account/sub-master-transfer."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1740213448866,
    "data": {
        "transferId": "172947298237423",
        "clientOid": "test_001"
    }
}
"""
EVERYTHING = {
    "from_type": "spot",
    "to_type": "uta",
    "amount": "1000",
    "coin": "USDT",
    "client_oid": "xxxxx",
}
TAKES = {
    "from_type": "fromType: text as str, required, one of spot uta",
    "to_type": "toType: text as str, required, one of spot p2p uta",
    "amount": "amount: decimal as DecimalIn, required",
    "coin": "coin: text as str, required",
    "client_oid": "clientOid: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "transfer",
    "effect": "transfer",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.sub_master_transfer",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v3.account.sub_transfer_record",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.sub_master_transfer(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/account/sub-master-transfer",
        body='{"fromType":"spot","toType":"uta","amount":"1000","coin":"USDT","clientOid":"xxxxx"}',
        signature="PpCA8JKQV22xHtRmIrmf81Adg1guc5uwqb8CZjncKIQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.sub_master_transfer(**EVERYTHING)

    assert answer.transfer_id == "172947298237423"
    assert answer.client_oid == "test_001"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.sub_master_transfer(**EVERYTHING)
    assert answer == client.v3.account.sub_master_transfer(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["from_type", "to_type", "amount", "coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.sub_master_transfer(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.sub_master_transfer(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.sub_master_transfer(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = {
    "list": [
        {
            "transferId": "transferId1",
            "fromType": "spot",
            "toType": "spot",
            "amount": "4.5",
            "coin": "coin5",
            "fromUserId": "fromUserId6",
            "toUserId": "toUserId7",
            "status": "Successful",
            "clientOid": "xxxxx",
            "createdTime": "1700000000010",
            "updatedTime": "1700000000011",
            "oldTransferId": "oldTransferId12",
        }
    ],
    "cursor": "cursor2",
}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v3.account.sub_master_transfer(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v3/account/sub-master-transfer")
    assert exchange.is_call(asked, "GET", "/api/v3/account/sub-transfer-record")
    assert exchange.asked("clientOid")[1] == "xxxxx"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.account.sub_master_transfer(**EVERYTHING)
    assert [
        exchange.is_call(request, "POST", "/api/v3/account/sub-master-transfer") for request in exchange.sent
    ].count(True) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.sub_master_transfer", 3)
    for _ in range(2):
        client.v3.account.sub_master_transfer(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.sub_master_transfer(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.sub_master_transfer) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/account/sub-master-transfer")
    assert record.call == "v3.account.sub_master_transfer"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.sub_master_transfer(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.sub_master_transfer(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.sub_master_transfer", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.sub_master_transfer(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.sub_master_transfer")
    mock_client.v3.account.sub_master_transfer(**EVERYTHING)
    assert served.calls() == ["v3.account.sub_master_transfer", "v3.account.sub_transfer_record"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.sub_master_transfer(**EVERYTHING)
    limited.spend(keeper, "v3.account.sub_master_transfer", 3)
    for _ in range(2):
        keeper.v3.account.sub_master_transfer(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.sub_master_transfer(**EVERYTHING)
    limited.spend(hasty, "v3.account.sub_master_transfer", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.sub_master_transfer(**EVERYTHING)
    assert limited.refused() > 0
