# Made by Specloom from bitget/rest/v2/mix/account/sub-account-assets.yaml; change that file, not this one.
"""``client.v2.mix.account.sub_account_assets``: GET /api/v2/mix/account/sub-account-assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": [
        {
            "userId": 1234567890,
            "assetList": [
                {
                    "marginCoin": "USDT",
                    "locked": "0",
                    "available": "23.123",
                    "crossedMaxAvailable": "4.5",
                    "isolatedMaxAvailable": "5.5",
                    "maxTransferOut": "6.5",
                    "accountEquity": "7.5",
                    "usdtEquity": "8.5",
                    "btcEquity": "0.001403612744",
                    "unrealizedPL": "10.5",
                    "coupon": "11.5",
                    "equity": "12.5"
                }
            ]
        },
        {
            "userId": 1234567890,
            "assetList": [
                {
                    "marginCoin": "USDT",
                    "locked": "0",
                    "available": "11",
                    "crossedMaxAvailable": "11",
                    "isolatedMaxAvailable": "11",
                    "maxTransferOut": "11",
                    "accountEquity": "11",
                    "usdtEquity": "11",
                    "btcEquity": "0.000667722189",
                    "unrealizedPL": "0",
                    "coupon": ""
                }
            ]
        }
    ],
    "msg": "success",
    "requestTime": 1630901215622
}
"""
EVERYTHING = {
    "product_type": "USDT-FUTURES",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.sub_account_assets",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 10,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.sub_account_assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/sub-account-assets?productType=USDT-FUTURES",
        signature="HZ9yYTe6zbqm52Rt7NkWY8eKIEwPh6/vW3gm4KOlpq0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.sub_account_assets(**EVERYTHING)

    assert answer[0].user_id == "1234567890"
    assert answer[0].asset_list[0].margin_coin == "USDT"
    assert answer[0].asset_list[0].locked == Decimal("0")
    assert answer[0].asset_list[0].available == Decimal("23.123")
    assert answer[0].asset_list[0].crossed_max_available == Decimal("4.5")
    assert answer[0].asset_list[0].isolated_max_available == Decimal("5.5")
    assert answer[0].asset_list[0].max_transfer_out == Decimal("6.5")
    assert answer[0].asset_list[0].account_equity == Decimal("7.5")
    assert answer[0].asset_list[0].usdt_equity == Decimal("8.5")
    assert answer[0].asset_list[0].btc_equity == Decimal("0.001403612744")
    assert answer[0].asset_list[0].unrealized_pl == Decimal("10.5")
    assert answer[0].asset_list[0].coupon == Decimal("11.5")
    assert answer[0].asset_list[0].equity == Decimal("12.5")
    assert answer[1].user_id == "1234567890"
    assert answer[1].asset_list[0].margin_coin == "USDT"
    assert answer[1].asset_list[0].locked == Decimal("0")
    assert answer[1].asset_list[0].available == Decimal("11")
    assert answer[1].asset_list[0].crossed_max_available == Decimal("11")
    assert answer[1].asset_list[0].isolated_max_available == Decimal("11")
    assert answer[1].asset_list[0].max_transfer_out == Decimal("11")
    assert answer[1].asset_list[0].account_equity == Decimal("11")
    assert answer[1].asset_list[0].usdt_equity == Decimal("11")
    assert answer[1].asset_list[0].btc_equity == Decimal("0.000667722189")
    assert answer[1].asset_list[0].unrealized_pl == Decimal("0")
    assert answer[1].asset_list[0].coupon is None
    assert type(answer) is list
    assert type(answer[0].asset_list[0].locked) is Decimal
    assert type(answer[1].asset_list[0].available) is Decimal
    assert type(answer[1].asset_list[0].crossed_max_available) is Decimal
    assert type(answer[1].asset_list[0].isolated_max_available) is Decimal
    assert type(answer[1].asset_list[0].max_transfer_out) is Decimal
    assert type(answer[1].asset_list[0].account_equity) is Decimal
    assert type(answer[1].asset_list[0].usdt_equity) is Decimal
    assert type(answer[1].asset_list[0].unrealized_pl) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.sub_account_assets(**EVERYTHING)
    assert answer == client.v2.mix.account.sub_account_assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.sub_account_assets(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.account.sub_account_assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.sub_account_assets(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.mix.account.sub_account_assets(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.sub_account_assets(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(10, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.mix.account.sub_account_assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/account/sub-account-assets")
    assert record.call == "v2.mix.account.sub_account_assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.sub_account_assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.sub_account_assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.sub_account_assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.sub_account_assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.sub_account_assets")
    mock_client.v2.mix.account.sub_account_assets(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.sub_account_assets", "v2.mix.account.sub_account_assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.mix.account.sub_account_assets(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.sub_account_assets(**EVERYTHING)
    assert limited.refused() > 0
