# Made by Specloom from bitget/rest/v1/spot/account/bills.yaml; change that file, not this one.
"""``client.v1.spot.account.bills``: POST /api/spot/v1/account/bills."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {
    "coin_id": "coinId1",
    "group_type": "groupType2",
    "biz_type": "bizType3",
    "after": "after4",
    "before": "before5",
    "limit": "15",
}
LEAST = {}
TAKES = {
    "coin_id": "coinId: text as str, optional",
    "group_type": "groupType: text as str, optional",
    "biz_type": "bizType: text as str, optional",
    "after": "after: text as str, optional",
    "before": "before: text as str, optional",
    "limit": "limit: integer as int, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "account"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.spot.account.bills",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.spot.account.bills",
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
    client.v1.spot.account.bills(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/spot/v1/account/bills",
        body='{"coinId":"coinId1","groupType":"groupType2","bizType":"bizType3","after":"after4","before":"before5","limit":"15"}',
        signature="b/Gk9rpqXUyBzEykAxkv9KFtKsaJ8eVLuJFljWoegyY=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.account.bills(**LEAST)
    exchange.received(
        "POST",
        "/api/spot/v1/account/bills",
        body="{}",
        signature="Xuc4rgk93DgV93qUoNLvob7y2zVvD+LVKznLrE0zBpc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.spot.account.bills(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.spot.account.bills(**EVERYTHING)
    assert answer == client.v1.spot.account.bills(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.spot.account.bills(**EVERYTHING | {name: value})
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
        client.v1.spot.account.bills(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.spot.account.bills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.spot.account.bills", 8)
    for _ in range(2):
        client.v1.spot.account.bills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.spot.account.bills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.spot.account.bills"):
        assert client.v1.spot.account.bills


def test_takes(client, told):
    assert told(client.v1.spot.account.bills) == TAKES


def test_record(parts):
    record = find("POST", "/api/spot/v1/account/bills")
    assert record.call == "v1.spot.account.bills"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.spot.account.bills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.spot.account.bills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.spot.account.bills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.spot.account.bills(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.spot.account.bills")
    mock_client.v1.spot.account.bills(**EVERYTHING)
    assert served.calls() == ["v1.spot.account.bills", "v1.spot.account.bills"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.spot.account.bills(**LEAST)
    limited.spend(keeper, "v1.spot.account.bills", 8)
    for _ in range(2):
        keeper.v1.spot.account.bills(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.spot.account.bills(**LEAST)
    limited.spend(hasty, "v1.spot.account.bills", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.spot.account.bills(**LEAST)
    assert limited.refused() > 0
