# Made by Specloom from bitget/rest/v3/account/withdrawal.yaml; change that file, not this one.
"""``client.v3.account.withdrawal``: POST /api/v3/account/withdrawal."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1730189276579,
    "data": {
        "orderId": "111111111111",
        "clientOid": "clientOid2"
    }
}
"""
EVERYTHING = {
    "coin": "usdt",
    "transfer_type": "internal_transfer",
    "address": "234234242",
    "inner_to_type": "uid",
    "size": "100",
    "chain": "chain6",
    "area_code": "areaCode7",
    "tag": "tag8",
    "remark": "remark9",
    "client_oid": "clientOid10",
    "member_code": "bithumb",
    "identity_type": "user",
    "company_name": "companyName13",
    "first_name": "firstName14",
    "last_name": "lastName15",
}
LEAST = {
    "coin": "usdt",
    "transfer_type": "internal_transfer",
    "address": "234234242",
    "size": "100",
    "client_oid": "clientOid10",
}
TAKES = {
    "coin": "coin: text as str, required",
    "transfer_type": "transferType: text as str, required, one of on_chain internal_transfer",
    "address": "address: text as str, required",
    "inner_to_type": "innerToType: text as str, optional, one of uid email mobile, else uid",
    "size": "size: decimal as DecimalIn, required",
    "chain": "chain: text as str, optional, needed if transferType is on_chain",
    "area_code": "areaCode: text as str, optional, needed if innerToType is mobile",
    "tag": "tag: text as str, optional",
    "remark": "remark: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
    "member_code": "memberCode: text as str, optional, one of bithumb korbit coinone",
    "identity_type": "identityType: text as str, optional, one of user company",
    "company_name": "companyName: text as str, optional",
    "first_name": "firstName: text as str, optional",
    "last_name": "lastName: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "withdraw",
    "effect": "withdraw",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.withdrawal",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v3.account.withdrawal_records",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.withdrawal(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/account/withdrawal",
        body='{"coin":"usdt","transferType":"internal_transfer","address":"234234242","innerToType":"uid","size":"100","chain":"chain6","areaCode":"areaCode7","tag":"tag8","remark":"remark9","clientOid":"clientOid10","memberCode":"bithumb","identityType":"user","companyName":"companyName13","firstName":"firstName14","lastName":"lastName15"}',
        signature="ylpCsamMnq6g+4QKQY1hpW2A6NXy6gDRcZv+YnwXKq0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.withdrawal(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/account/withdrawal",
        body='{"coin":"usdt","transferType":"internal_transfer","address":"234234242","size":"100","clientOid":"clientOid10"}',
        signature="RMxmFTmMWZ4B+0unTmO29fMGEOk+3NEc7Kkk/MSMS70=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.withdrawal(**EVERYTHING)

    assert answer.order_id == "111111111111"
    assert answer.client_oid == "clientOid2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.withdrawal(**EVERYTHING)
    assert answer == client.v3.account.withdrawal(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin", "transfer_type", "address", "size"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.withdrawal(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.withdrawal(**EVERYTHING | {name: value})
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
        client.v3.account.withdrawal(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.account.withdrawal(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v3.account.withdrawal(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.withdrawal(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v3.account.withdrawal) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/account/withdrawal")
    assert record.call == "v3.account.withdrawal"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.withdrawal(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.withdrawal", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.withdrawal")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.account.withdrawal(**EVERYTHING)
    assert served.calls() == ["v3.account.withdrawal"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v3.account.withdrawal(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.withdrawal(**LEAST)
    assert limited.refused() > 0
