# Made by Specloom from bitget/rest/v2/mix/account/sub-account-assets.yaml; change that file, not this one.
"""GET /api/v2/mix/account/sub-account-assets: Lists the futures balances of all sub-accounts; closed to ND brokers."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.account.sub_account_assets",
    method="GET",
    path="/api/v2/mix/account/sub-account-assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=10, scope="uid"), pool="v2.mix.account.sub_account_assets"),
    errors=("common", "mix", "account"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-subaccount-assets",
)


class SubAccountAssetsAssetList(
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
        "crossed_unrealized_pl": "crossedUnrealizedPL",
        "isolated_unrealized_pl": "isolatedUnrealizedPL",
        "asset_mode": "assetMode",
        "isolated_margin": "isolatedMargin",
        "crossed_margin": "crossedMargin",
    },
):
    """Assets, one entry per coin."""

    VALUES: ClassVar = {"asset_mode": ("single", "union")}

    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    available: Dec = None
    """Free balance"""
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
    coupon: Dec = None
    """Value of the trading coupons or bonus"""
    crossed_unrealized_pl: Dec = None
    """Open profit or loss in cross margin (margin coin)"""
    isolated_unrealized_pl: Dec = None
    """Open profit or loss in isolated margin (margin coin)"""
    grant: Dec = None
    """Grant"""
    asset_mode: Text = None
    """Whether coins back positions singly or jointly"""
    isolated_margin: Dec = None
    """Margin held by isolated positions (margin coin)"""
    crossed_margin: Dec = None
    """Margin held by cross-margin positions (margin coin)"""
    equity: Dec = None
    """Equity"""


class SubAccountAssets(Model, rename={"user_id": "userId", "asset_list": "assetList"}):
    """The answer."""

    user_id: Text = None
    """User id"""
    asset_list: list[SubAccountAssetsAssetList] | None = None
    """Assets, one entry per coin"""


RESULT = list[SubAccountAssets]


def sub_account_assets(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[SubAccountAssets]]:
    """Lists the futures balances of all sub-accounts; closed to ND brokers.

    Limit: 1 request in 10 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SubAccountAssets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-subaccount-assets
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
        },
        timeout,
        headers,
    )
