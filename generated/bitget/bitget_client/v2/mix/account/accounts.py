# Made by Specloom from bitget/rest/v2/mix/account/accounts.yaml; change that file, not this one.
"""GET /api/v2/mix/account/accounts: Lists the caller's futures accounts of a product type, one per margin coin."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.account.accounts",
    method="GET",
    path="/api/v2/mix/account/accounts",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.account.accounts"),
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
    equivalent="v3.account.assets",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-account-list",
)


class AccountsAssetList(Model):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    balance: Dec = None
    """Balance"""
    available: Dec = None
    """Free balance"""


class Accounts(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "crossed_max_available": "crossedMaxAvailable",
        "isolated_max_available": "isolatedMaxAvailable",
        "max_transfer_out": "maxTransferOut",
        "account_equity": "accountEquity",
        "usdt_equity": "usdtEquity",
        "btc_equity": "btcEquity",
        "crossed_risk_rate": "crossedRiskRate",
        "unrealized_pl": "unrealizedPL",
        "union_total_margin": "unionTotalMargin",
        "union_available": "unionAvailable",
        "union_mm": "unionMm",
        "asset_list": "assetList",
        "isolated_margin": "isolatedMargin",
        "crossed_margin": "crossedMargin",
        "crossed_unrealized_pl": "crossedUnrealizedPL",
        "isolated_unrealized_pl": "isolatedUnrealizedPL",
        "asset_mode": "assetMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {"asset_mode": ("single", "union")}
    ALIASES: ClassVar = {"union_total_margin": ("unionTotalMagin",)}

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
    crossed_risk_rate: Dec = None
    """Risk ratio in cross margin"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    coupon: Dec = None
    """Value of the trading coupons or bonus"""
    union_total_margin: Text = None
    """Total margin in multi-asset mode (USDT)"""
    union_available: Dec = None
    """Free margin in multi-asset mode (USDT)"""
    union_mm: Dec = None
    """Maintenance margin in multi-asset mode (USDT)"""
    asset_list: list[AccountsAssetList] | None = None
    """Assets, one entry per coin"""
    isolated_margin: Dec = None
    """Margin held by isolated positions (margin coin)"""
    crossed_margin: Dec = None
    """Margin held by cross-margin positions (margin coin)"""
    crossed_unrealized_pl: Dec = None
    """Open profit or loss in cross margin (margin coin)"""
    isolated_unrealized_pl: Dec = None
    """Open profit or loss in isolated margin (margin coin)"""
    grant: Dec = None
    """Grant"""
    asset_mode: Text = None
    """Whether coins back positions singly or jointly"""


RESULT = list[Accounts]


def accounts(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Accounts]]:
    """Lists the caller's futures accounts of a product type, one per margin coin.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Accounts]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-account-list
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
        },
        timeout,
        headers,
    )
