# Made by Specloom from bitget/rest/v3/p2p/ad-create.yaml; change that file, not this one.
"""``client.v3.p2p.ad_create``: POST /api/v3/p2p/ad-create."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "advId": "advId1"
    }
}
"""
EVERYTHING = {
    "token": "token1",
    "fiat": "fiat2",
    "side": "buy",
    "price_type": "fixed",
    "price": "5.5",
    "premium": "6.5",
    "min_amount": "7.5",
    "max_amount": "8.5",
    "quantity": "9.5",
    "pay_method_ids": [{"pay_method_id": "payMethodId1", "user_pay_method_id": "userPayMethodId2"}],
    "remark": "remark11",
    "trade_terms": "tradeTerms12",
    "pay_time_limit": "22",
}
LEAST = {
    "token": "token1",
    "fiat": "fiat2",
    "side": "buy",
    "price_type": "fixed",
    "min_amount": "7.5",
    "max_amount": "8.5",
    "quantity": "9.5",
    "pay_method_ids": [{"pay_method_id": "payMethodId1", "user_pay_method_id": "userPayMethodId2"}],
    "pay_time_limit": "22",
}
TAKES = {
    "token": "token: text as str, required",
    "fiat": "fiat: text as str, required",
    "side": "side: text as str, required, one of buy sell",
    "price_type": "priceType: text as str, required, one of fixed floating",
    "price": "price: decimal as DecimalIn, optional",
    "premium": "premium: decimal as DecimalIn, optional",
    "min_amount": "minAmount: decimal as DecimalIn, required",
    "max_amount": "maxAmount: decimal as DecimalIn, required",
    "quantity": "quantity: decimal as DecimalIn, required",
    "pay_method_ids": "payMethodIds: list as Sequence, required",
    "pay_method_ids.pay_method_id": "payMethodId: text as str, required",
    "pay_method_ids.user_pay_method_id": "userPayMethodId: text as str, optional",
    "remark": "remark: text as str, optional",
    "trade_terms": "tradeTerms: text as str, optional",
    "pay_time_limit": "payTimeLimit: integer as int, required",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "uta", "p2p"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.p2p.ad_create",
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
    client.v3.p2p.ad_create(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/p2p/ad-create",
        body='{"token":"token1","fiat":"fiat2","side":"buy","priceType":"fixed","price":"5.5","premium":"6.5","minAmount":"7.5","maxAmount":"8.5","quantity":"9.5","payMethodIds":[{"payMethodId":"payMethodId1","userPayMethodId":"userPayMethodId2"}],"remark":"remark11","tradeTerms":"tradeTerms12","payTimeLimit":"22"}',
        signature="Ilwijv/45h5TrJIYoXjaktZxxK6OI8fuJeHagI+QM6A=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.p2p.ad_create(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/p2p/ad-create",
        body='{"token":"token1","fiat":"fiat2","side":"buy","priceType":"fixed","minAmount":"7.5","maxAmount":"8.5","quantity":"9.5","payMethodIds":[{"payMethodId":"payMethodId1","userPayMethodId":"userPayMethodId2"}],"payTimeLimit":"22"}',
        signature="5HWYH4GASxwnGb/rMqjGWde+5s6KYDP+KvPiFNUhXUQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.ad_create(**EVERYTHING)

    assert answer.adv_id == "advId1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.ad_create(**EVERYTHING)
    assert answer == client.v3.p2p.ad_create(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    "name",
    ["token", "fiat", "side", "price_type", "min_amount", "max_amount", "quantity", "pay_method_ids", "pay_time_limit"],
)
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.p2p.ad_create(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("price", "much"),
        ("premium", "much"),
        ("min_amount", "much"),
        ("max_amount", "much"),
        ("quantity", "much"),
        ("pay_time_limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.p2p.ad_create(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("60001", errors.MissingParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.p2p.ad_create(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.p2p.ad_create(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.p2p.ad_create", 8)
    for _ in range(2):
        client.v3.p2p.ad_create(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.ad_create(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.p2p.ad_create) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/p2p/ad-create")
    assert record.call == "v3.p2p.ad_create"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.ad_create(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.ad_create(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.ad_create", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.ad_create(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.p2p.ad_create")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.p2p.ad_create(**EVERYTHING)
    assert served.calls() == ["v3.p2p.ad_create"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.p2p.ad_create(**LEAST)
    limited.spend(keeper, "v3.p2p.ad_create", 8)
    for _ in range(2):
        keeper.v3.p2p.ad_create(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.p2p.ad_create(**LEAST)
    limited.spend(hasty, "v3.p2p.ad_create", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.p2p.ad_create(**LEAST)
    assert limited.refused() > 0
