# Made by Specloom from bitget/rest/v2/spot/wallet/withdrawal.yaml; change that file, not this one.
"""``client.v2.spot.wallet.withdrawal``: POST /api/v2/spot/wallet/withdrawal."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695808949356,
    "data": {
        "orderId": "123",
        "clientOid": "clientOid2"
    }
}
"""
EVERYTHING = {
    "coin": "coin1",
    "transfer_type": "on_chain",
    "address": "address3",
    "chain": "chain4",
    "inner_to_type": "uid",
    "area_code": "areaCode6",
    "tag": "tag7",
    "size": "8.5",
    "remark": "remark9",
    "client_oid": "clientOid10",
    "member_code": "bithumb",
    "identity_type": "user",
    "company_name": "companyName13",
    "first_name": "firstName14",
    "last_name": "lastName15",
}
LEAST = {
    "coin": "coin1",
    "transfer_type": "on_chain",
    "address": "address3",
    "chain": "chain4",
    "size": "8.5",
    "client_oid": "clientOid10",
}
TAKES = {
    "coin": "coin: text as str, required",
    "transfer_type": "transferType: text as str, required, one of on_chain internal_transfer",
    "address": "address: text as str, required",
    "chain": "chain: text as str, optional, needed if transferType is on_chain",
    "inner_to_type": "innerToType: text as str, optional, one of uid email mobile, else uid",
    "area_code": "areaCode: text as str, optional",
    "tag": "tag: text as str, optional",
    "size": "size: decimal as DecimalIn, required",
    "remark": "remark: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
    "member_code": "memberCode: text as str, optional, one of bithumb korbit coinone",
    "identity_type": "identityType: text as str, optional, one of user company",
    "company_name": "companyName: text as str, optional",
    "first_name": "firstName: text as str, optional",
    "last_name": "lastName: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "withdraw",
    "effect": "withdraw",
    "errors": ("common", "spot", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.wallet.withdrawal",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v2.spot.wallet.withdrawal_records",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.wallet.withdrawal(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/spot/wallet/withdrawal",
        body='{"coin":"coin1","transferType":"on_chain","address":"address3","chain":"chain4","innerToType":"uid","areaCode":"areaCode6","tag":"tag7","size":"8.5","remark":"remark9","clientOid":"clientOid10","memberCode":"bithumb","identityType":"user","companyName":"companyName13","firstName":"firstName14","lastName":"lastName15"}',
        signature="RGDxqNlivRItb4NtWUBuXI6kWmGi4KaBusQZul5bDKQ=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.wallet.withdrawal(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/spot/wallet/withdrawal",
        body='{"coin":"coin1","transferType":"on_chain","address":"address3","chain":"chain4","size":"8.5","clientOid":"clientOid10"}',
        signature="2fC/W+mJdqM5xtQ5K6y33OE3NL/fxITn+c2wQEseT8s=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.wallet.withdrawal(**EVERYTHING)

    assert answer.order_id == "123"
    assert answer.client_oid == "clientOid2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.wallet.withdrawal(**EVERYTHING)
    assert answer == client.v2.spot.wallet.withdrawal(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin", "transfer_type", "address", "size"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.wallet.withdrawal(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.wallet.withdrawal(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.wallet.withdrawal(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = [
    {
        "orderId": "orderId1",
        "tradeId": "tradeId2",
        "coin": "coin3",
        "dest": "on_chain",
        "clientOid": "clientOid10",
        "type": "type6",
        "tag": "tag7",
        "size": "8.5",
        "fee": "9.5",
        "status": "pending",
        "toAddress": "toAddress11",
        "fromAddress": "fromAddress12",
        "confirm": "22",
        "chain": "chain14",
        "cTime": "1700000000015",
        "uTime": "1700000000016",
    }
]


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v2.spot.wallet.withdrawal(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/spot/wallet/withdrawal")
    assert exchange.is_call(asked, "GET", "/api/v2/spot/wallet/withdrawal-records")
    assert exchange.asked("clientOid")[1] == "clientOid10"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.spot.wallet.withdrawal(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v2/spot/wallet/withdrawal") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.wallet.withdrawal", 3)
    for _ in range(2):
        client.v2.spot.wallet.withdrawal(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.wallet.withdrawal(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.wallet.withdrawal) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/spot/wallet/withdrawal")
    assert record.call == "v2.spot.wallet.withdrawal"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.wallet.withdrawal(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.wallet.withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.wallet.withdrawal", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.wallet.withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.wallet.withdrawal")
    mock_client.v2.spot.wallet.withdrawal(**EVERYTHING)
    assert served.calls() == ["v2.spot.wallet.withdrawal", "v2.spot.wallet.withdrawal_records"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.wallet.withdrawal(**LEAST)
    limited.spend(keeper, "v2.spot.wallet.withdrawal", 3)
    for _ in range(2):
        keeper.v2.spot.wallet.withdrawal(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.wallet.withdrawal(**LEAST)
    limited.spend(hasty, "v2.spot.wallet.withdrawal", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.wallet.withdrawal(**LEAST)
    assert limited.refused() > 0
