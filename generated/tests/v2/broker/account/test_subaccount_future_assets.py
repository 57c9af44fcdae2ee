# Made by Specloom from bitget/rest/v2/broker/account/subaccount-future-assets.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_future_assets``: GET /api/v2/broker/account/subaccount-future-assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695785239709,
    "data": {
        "assetsList": [
            {
                "marginCoin": "USDT",
                "available": "0.00000000",
                "frozen": "3.5",
                "locked": "4.5",
                "crossedMaxAvailable": "5.5",
                "isolatedMaxAvailable": "6.5",
                "maxTransferOut": "7.5",
                "accountEquity": "8.5",
                "usdtEquity": "9.5",
                "btcEquity": "10.5",
                "unrealizedPL": "11.5",
                "uTime": "1695024539000"
            }
        ]
    }
}
"""
EVERYTHING = {
    "sub_uid": "111111",
    "product_type": "usdt-futures",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
    "rate_limit.pool": "v2.broker.account.subaccount_future_assets",
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
    client.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/account/subaccount-future-assets?productType=usdt-futures&subUid=111111",
        signature="PZLofdVLcK6gi7y8LjXagrrZTxxYSL1YHUCDdMteO2o=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.account.subaccount_future_assets(**EVERYTHING)

    assert answer.assets_list[0].margin_coin == "USDT"
    assert answer.assets_list[0].available == Decimal("0E-8")
    assert answer.assets_list[0].frozen == Decimal("3.5")
    assert answer.assets_list[0].locked == Decimal("4.5")
    assert answer.assets_list[0].crossed_max_available == Decimal("5.5")
    assert answer.assets_list[0].isolated_max_available == Decimal("6.5")
    assert answer.assets_list[0].max_transfer_out == Decimal("7.5")
    assert answer.assets_list[0].account_equity == Decimal("8.5")
    assert answer.assets_list[0].usdt_equity == Decimal("9.5")
    assert answer.assets_list[0].btc_equity == Decimal("10.5")
    assert answer.assets_list[0].unrealized_pl == Decimal("11.5")
    assert answer.assets_list[0].u_time == 1695024539000
    assert type(answer.assets_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    assert answer == client.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.broker.account.subaccount_future_assets(**given)
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
        client.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.account.subaccount_future_assets", 8)
    for _ in range(2):
        client.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.account.subaccount_future_assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/account/subaccount-future-assets")
    assert record.call == "v2.broker.account.subaccount_future_assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.account.subaccount_future_assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.account.subaccount_future_assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.account.subaccount_future_assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.account.subaccount_future_assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.account.subaccount_future_assets")
    mock_client.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    assert served.calls() == [
        "v2.broker.account.subaccount_future_assets",
        "v2.broker.account.subaccount_future_assets",
    ]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    limited.spend(keeper, "v2.broker.account.subaccount_future_assets", 8)
    for _ in range(2):
        keeper.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    limited.spend(hasty, "v2.broker.account.subaccount_future_assets", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.account.subaccount_future_assets(**EVERYTHING)
    assert limited.refused() > 0
