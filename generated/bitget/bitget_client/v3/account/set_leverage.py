# Made by Specloom from bitget/rest/v3/account/set-leverage.yaml; change that file, not this one.
"""POST /api/v3/account/set-leverage: Sets the leverage of a futures symbol or a margin coin."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.set_leverage",
    method="POST",
    path="/api/v3/account/set-leverage",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.set_leverage"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="leverage", name="leverage", type="decimal", place="body"),
        Param(wire="coin", name="coin", place="body"),
        Param(wire="posSide", name="pos_side", place="body", values=("long", "short")),
        Param(wire="marginMode", name="margin_mode", place="body", values=("crossed", "isolated")),
        Param(wire="longLeverage", name="long_leverage", type="decimal", place="body"),
        Param(wire="shortLeverage", name="short_leverage", type="decimal", place="body"),
    ),
    body="object",
    account_mode="unified",
    equivalent="v2.mix.account.set_leverage",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#change-leverage",
)


RESULT = Text


def set_leverage(
    *,
    category: Literal["MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    leverage: DecimalIn | None = None,
    coin: str | None = None,
    pos_side: Literal["long", "short"] | str | None = None,
    margin_mode: Literal["crossed", "isolated"] | str | None = None,
    long_leverage: DecimalIn | None = None,
    short_leverage: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Sets the leverage of a futures symbol or a margin coin.

    Limit: 10 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike.
        coin: Coin name.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
        long_leverage: Leverage of longs, where both directions differ in isolated hedge mode. Wire name longLeverage.
        short_leverage: Leverage of shorts, where both directions differ in isolated hedge mode. Wire name shortLeverage.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#change-leverage
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "leverage": leverage,
            "coin": coin,
            "posSide": pos_side,
            "marginMode": margin_mode,
            "longLeverage": long_leverage,
            "shortLeverage": short_leverage,
        },
        timeout,
        headers,
    )
