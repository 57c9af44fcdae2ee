# Made by Specloom from bitget/rest/v3/account/pre-set-leverage.yaml; change that file, not this one.
"""GET /api/v3/account/pre-set-leverage: Estimates what a leverage change would do to margin and limits, without changing it."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.pre_set_leverage",
    method="GET",
    path="/api/v3/account/pre-set-leverage",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.pre_set_leverage"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="coin", name="coin"),
        Param(wire="marginMode", name="margin_mode", required=True, values=("isolated", "cross")),
        Param(wire="leverage", name="leverage", type="decimal"),
        Param(wire="longLeverage", name="long_leverage", type="decimal"),
        Param(wire="shortLeverage", name="short_leverage", type="decimal"),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#pre-set-leverage",
)


class PreSetLeverage(
    Model,
    rename={
        "est_max_open": "estMaxOpen",
        "est_max_borrowable": "estMaxBorrowable",
        "required_margin": "requiredMargin",
        "margin_change": "marginChange",
    },
):
    """The answer."""

    est_max_open: Dec = None
    """Expected opening limit"""
    est_max_borrowable: Dec = None
    """Expected borrowing limit (coin)"""
    required_margin: Dec = None
    """Margin needed (margin coin)"""
    margin_change: Dec = None
    """Margin freed or needed by the change (margin coin)"""


RESULT = PreSetLeverage


def pre_set_leverage(
    *,
    category: Literal["MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_mode: Literal["isolated", "cross"] | str,
    symbol: str | Symbol | None = None,
    coin: str | None = None,
    leverage: DecimalIn | None = None,
    long_leverage: DecimalIn | None = None,
    short_leverage: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PreSetLeverage]:
    """Estimates what a leverage change would do to margin and limits, without changing it.

    Limit: 10 requests in 1 s by uid.

    Args:
        category: Product line.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        coin: Coin name.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike.
        long_leverage: Leverage of longs, where both directions differ in isolated hedge mode. Wire name longLeverage.
        short_leverage: Leverage of shorts, where both directions differ in isolated hedge mode. Wire name shortLeverage.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PreSetLeverage

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#pre-set-leverage
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "coin": coin,
            "marginMode": margin_mode,
            "leverage": leverage,
            "longLeverage": long_leverage,
            "shortLeverage": short_leverage,
        },
        timeout,
        headers,
    )
