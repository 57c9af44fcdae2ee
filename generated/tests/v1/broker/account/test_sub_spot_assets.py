# Made by Specloom from bitget/rest/v1/broker/account/sub-spot-assets.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_spot_assets``: GET /api/broker/v1/account/sub-spot-assets."""

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
    "sub_uid": "subUid1",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
}
SAYS = {
    "version": "v1",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": ("v2.broker.account.subaccount_spot_assets",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.broker.account.sub_spot_assets",
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
    client.v1.broker.account.sub_spot_assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/broker/v1/account/sub-spot-assets?subUid=subUid1",
        signature="Owm7Qjkiy6ImqxrZweqHArMtpePBkxZoVY6a784dqrY=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.broker.account.sub_spot_assets(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.broker.account.sub_spot_assets(**EVERYTHING)
    assert answer == client.v1.broker.account.sub_spot_assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.broker.account.sub_spot_assets(**given)
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
        client.v1.broker.account.sub_spot_assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.broker.account.sub_spot_assets(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.broker.account.sub_spot_assets", 8)
    for _ in range(2):
        client.v1.broker.account.sub_spot_assets(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.broker.account.sub_spot_assets(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.broker.account.subaccount_spot_assets"):
        assert client.v1.broker.account.sub_spot_assets


def test_takes(client, told):
    assert told(client.v1.broker.account.sub_spot_assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/broker/v1/account/sub-spot-assets")
    assert record.call == "v1.broker.account.sub_spot_assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.broker.account.sub_spot_assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.broker.account.sub_spot_assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.broker.account.sub_spot_assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.broker.account.sub_spot_assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.broker.account.sub_spot_assets")
    mock_client.v1.broker.account.sub_spot_assets(**EVERYTHING)
    assert served.calls() == ["v1.broker.account.sub_spot_assets", "v1.broker.account.sub_spot_assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.broker.account.sub_spot_assets(**EVERYTHING)
    limited.spend(keeper, "v1.broker.account.sub_spot_assets", 8)
    for _ in range(2):
        keeper.v1.broker.account.sub_spot_assets(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.broker.account.sub_spot_assets(**EVERYTHING)
    limited.spend(hasty, "v1.broker.account.sub_spot_assets", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.broker.account.sub_spot_assets(**EVERYTHING)
    assert limited.refused() > 0
