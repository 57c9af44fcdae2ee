# Made by Specloom from bitget/rest/v2/broker/account/subaccount-spot-assets.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_spot_assets``: GET /api/v2/broker/account/subaccount-spot-assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695785115457,
    "data": {
        "assetsList": [
            {
                "coin": "BTC",
                "available": "100.00000000",
                "frozen": "0.00000000",
                "locked": "4.5",
                "uTime": "1692105973000"
            },
            {
                "coin": "USDT",
                "available": "100.00000000",
                "frozen": "0.00000000",
                "locked": "0.00000000",
                "uTime": "1692105971000"
            },
            {
                "coin": "ETH",
                "available": "100000.00000000",
                "frozen": "0.00000000",
                "locked": "0.00000000",
                "uTime": "1695024539000"
            }
        ]
    }
}
"""
EVERYTHING = {
    "sub_uid": "111111",
    "coin": "coin2",
    "asset_type": "hold_only",
}
LEAST = {
    "sub_uid": "111111",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "coin": "coin: text as str, optional",
    "asset_type": "assetType: text as str, optional, one of hold_only all, else hold_only",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.account.subaccount_spot_assets",
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
    client.v2.broker.account.subaccount_spot_assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/account/subaccount-spot-assets?assetType=hold_only&coin=coin2&subUid=111111",
        signature="Kq9qBlGzK4D0VEfDKgOLaA5tC8ixV9Z4VQ17ZylDGJE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.account.subaccount_spot_assets(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/account/subaccount-spot-assets?subUid=111111",
        signature="KoBM2anYXNMvDKtpaIBYQucU64Um5w4Leys6OD75uaw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.account.subaccount_spot_assets(**EVERYTHING)

    assert answer.assets_list[0].coin == "BTC"
    assert answer.assets_list[0].available == Decimal("100.00000000")
    assert answer.assets_list[0].frozen == Decimal("0E-8")
    assert answer.assets_list[0].locked == Decimal("4.5")
    assert answer.assets_list[0].u_time == 1692105973000
    assert answer.assets_list[1].coin == "USDT"
    assert answer.assets_list[1].available == Decimal("100.00000000")
    assert answer.assets_list[1].frozen == Decimal("0E-8")
    assert answer.assets_list[1].locked == Decimal("0E-8")
    assert answer.assets_list[1].u_time == 1692105971000
    assert answer.assets_list[2].coin == "ETH"
    assert answer.assets_list[2].available == Decimal("100000.00000000")
    assert answer.assets_list[2].frozen == Decimal("0E-8")
    assert answer.assets_list[2].locked == Decimal("0E-8")
    assert answer.assets_list[2].u_time == 1695024539000
    assert type(answer.assets_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.account.subaccount_spot_assets(**EVERYTHING)
    assert answer == client.v2.broker.account.subaccount_spot_assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.broker.account.subaccount_spot_assets(**given)
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
        client.v2.broker.account.subaccount_spot_assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.account.subaccount_spot_assets(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.account.subaccount_spot_assets", 8)
    for _ in range(2):
        client.v2.broker.account.subaccount_spot_assets(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.account.subaccount_spot_assets(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.account.subaccount_spot_assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/account/subaccount-spot-assets")
    assert record.call == "v2.broker.account.subaccount_spot_assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.account.subaccount_spot_assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.account.subaccount_spot_assets(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.account.subaccount_spot_assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.account.subaccount_spot_assets(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.account.subaccount_spot_assets")
    mock_client.v2.broker.account.subaccount_spot_assets(**EVERYTHING)
    assert served.calls() == ["v2.broker.account.subaccount_spot_assets", "v2.broker.account.subaccount_spot_assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.account.subaccount_spot_assets(**LEAST)
    limited.spend(keeper, "v2.broker.account.subaccount_spot_assets", 8)
    for _ in range(2):
        keeper.v2.broker.account.subaccount_spot_assets(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.account.subaccount_spot_assets(**LEAST)
    limited.spend(hasty, "v2.broker.account.subaccount_spot_assets", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.account.subaccount_spot_assets(**LEAST)
    assert limited.refused() > 0
