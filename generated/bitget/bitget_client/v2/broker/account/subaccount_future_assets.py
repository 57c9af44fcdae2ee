# Made by Specloom from bitget/rest/v2/broker/account/subaccount-future-assets.yaml; change that file, not this one.
"""GET /api/v2/broker/account/subaccount-future-assets: Returns the futures balances of one broker sub-account by margin coin; main account only."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.subaccount_future_assets",
    method="GET",
    path="/api/v2/broker/account/subaccount-future-assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.account.subaccount_future_assets"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-subaccount-future-assets",
)


class SubaccountFutureAssetsAssetsList(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "crossed_max_available": "crossedMaxAvailable",
        "isolated_max_available": "isolatedMaxAvailable",
        "max_transfer_out": "maxTransferOut",
        "account_equity": "accountEquity",
        "usdt_equity": "usdtEquity",
        "btc_equity": "btcEquity",
        "unrealized_pl": "unrealizedPL",
        "u_time": "uTime",
    },
):
    """Assets, one entry per coin."""

    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    crossed_max_available: Dec = None
    """Most available for opening in cross margin (margin coin)"""
    isolated_max_available: Dec = None
    """Most available for opening in isolated margin (margin coin)"""
    max_transfer_out: Dec = None
    """Most that can be moved out (coin)"""
    account_equity: Dec = None
    """Equity of the account (margin coin)"""
    usdt_equity: Dec = None
    """Equity (USDT)"""
    btc_equity: Dec = None
    """Equity of the account (BTC)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    u_time: Ms = None
    """When it last changed"""


class SubaccountFutureAssets(Model, rename={"assets_list": "assetsList"}):
    """The answer."""

    assets_list: list[SubaccountFutureAssetsAssetsList] | None = None
    """Assets, one entry per coin"""


RESULT = SubaccountFutureAssets


def subaccount_future_assets(
    *,
    sub_uid: str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountFutureAssets]:
    """Returns the futures balances of one broker sub-account by margin coin; main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        product_type: Futures product line. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountFutureAssets

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-subaccount-future-assets
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "productType": product_type,
        },
        timeout,
        headers,
    )
