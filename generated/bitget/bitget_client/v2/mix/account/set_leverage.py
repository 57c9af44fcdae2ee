# Made by Specloom from bitget/rest/v2/mix/account/set-leverage.yaml; change that file, not this one.
"""POST /api/v2/mix/account/set-leverage: Sets the leverage of one symbol, for both directions or one of them in isolated hedge mode."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.account.set_leverage",
    method="POST",
    path="/api/v2/mix/account/set-leverage",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.mix.account.set_leverage"),
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
        Param(wire="leverage", name="leverage", type="decimal", place="body"),
        Param(wire="longLeverage", name="long_leverage", type="decimal", place="body"),
        Param(wire="shortLeverage", name="short_leverage", type="decimal", place="body"),
        Param(wire="holdSide", name="hold_side", place="body", values=("long", "short")),
    ),
    body="object",
    account_mode="classic",
    equivalent="v3.account.set_leverage",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#change-leverage",
)


class SetLeverage(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "long_leverage": "longLeverage",
        "short_leverage": "shortLeverage",
        "cross_margin_leverage": "crossMarginLeverage",
        "margin_mode": "marginMode",
    },
):
    """The answer."""

    ALIASES: ClassVar = {"short_leverage": ("shortLeveage",)}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    long_leverage: Dec = None
    """Leverage of longs, where both directions differ in isolated hedge mode"""
    short_leverage: Dec = None
    """Leverage of shorts, where both directions differ in isolated hedge mode"""
    cross_margin_leverage: Dec = None
    """Leverage in cross margin"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""


RESULT = SetLeverage


def set_leverage(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str,
    leverage: DecimalIn | None = None,
    long_leverage: DecimalIn | None = None,
    short_leverage: DecimalIn | None = None,
    hold_side: Literal["long", "short"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SetLeverage]:
    """Sets the leverage of one symbol, for both directions or one of them in isolated hedge mode.

    Limit: 5 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike.
        long_leverage: Leverage of longs, where both directions differ in isolated hedge mode. Wire name longLeverage.
        short_leverage: Leverage of shorts, where both directions differ in isolated hedge mode. Wire name shortLeverage.
        hold_side: Direction of the position; as a parameter, only meant for hedge mode. Wire name holdSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SetLeverage

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#change-leverage
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
            "leverage": leverage,
            "longLeverage": long_leverage,
            "shortLeverage": short_leverage,
            "holdSide": hold_side,
        },
        timeout,
        headers,
    )
