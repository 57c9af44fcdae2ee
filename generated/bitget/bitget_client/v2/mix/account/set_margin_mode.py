# Made by Specloom from bitget/rest/v2/mix/account/set-margin-mode.yaml; change that file, not this one.
"""POST /api/v2/mix/account/set-margin-mode: Sets crossed or isolated margin for one symbol; refused while it has positions or orders."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.account.set_margin_mode",
    method="POST",
    path="/api/v2/mix/account/set-margin-mode",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.mix.account.set_margin_mode"),
    errors=("common", "mix", "account"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="marginMode", name="margin_mode", required=True, place="body", values=("crossed", "isolated")),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#change-margin-mode",
)


class SetMarginMode(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "long_leverage": "longLeverage",
        "short_leverage": "shortLeverage",
        "margin_mode": "marginMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {"margin_mode": ("crossed", "isolated")}
    ALIASES: ClassVar = {"short_leverage": ("shortLeveage",)}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    long_leverage: Dec = None
    """Leverage of longs, where both directions differ in isolated hedge mode"""
    short_leverage: Dec = None
    """Leverage of shorts, where both directions differ in isolated hedge mode"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""


RESULT = SetMarginMode


def set_margin_mode(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str,
    margin_mode: Literal["crossed", "isolated"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SetMarginMode]:
    """Sets crossed or isolated margin for one symbol; refused while it has positions or orders.

    Limit: 5 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SetMarginMode

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#change-margin-mode
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
            "marginMode": margin_mode,
        },
        timeout,
        headers,
    )
