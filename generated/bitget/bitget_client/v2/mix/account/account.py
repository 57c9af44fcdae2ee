# Made by Specloom from bitget/rest/v2/mix/account/account.yaml; change that file, not this one.
"""GET /api/v2/mix/account/account: Returns the caller's futures account for one symbol and margin coin: balances, leverage and modes."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.account.account",
    method="GET",
    path="/api/v2/mix/account/account",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.account.account"),
    errors=("common", "mix", "account"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginCoin", name="margin_coin", required=True),
    ),
    account_mode="classic",
    equivalent="v3.account.assets",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-single-account",
)


class Account(
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
        "crossed_margin_leverage": "crossedMarginLeverage",
        "isolated_long_lever": "isolatedLongLever",
        "isolated_short_lever": "isolatedShortLever",
        "margin_mode": "marginMode",
        "pos_mode": "posMode",
        "unrealized_pl": "unrealizedPL",
        "crossed_unrealized_pl": "crossedUnrealizedPL",
        "isolated_unrealized_pl": "isolatedUnrealizedPL",
        "asset_mode": "assetMode",
        "isolated_margin": "isolatedMargin",
        "crossed_margin": "crossedMargin",
    },
):
    """The answer."""

    VALUES: ClassVar = {"pos_mode": ("one_way_mode", "hedge_mode"), "asset_mode": ("single", "union")}

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
    crossed_margin_leverage: Dec = None
    """Leverage in cross margin"""
    isolated_long_lever: Dec = None
    """Leverage of isolated longs"""
    isolated_short_lever: Dec = None
    """Leverage of isolated shorts"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
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


RESULT = Account


def account(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Account]:
    """Returns the caller's futures account for one symbol and margin coin: balances, leverage and modes.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Account

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-single-account
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
