# Made by Specloom from bitget/rest/v3/account/max-open-available.yaml; change that file, not this one.
"""POST /api/v3/account/max-open-available: Estimates the largest order or position the caller can open on a symbol, and its cost."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.max_open_available",
    method="POST",
    path="/api/v3/account/max-open-available",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.max_open_available"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="size", name="size", type="decimal", place="body"),
        Param(wire="autoBorrow", name="auto_borrow", place="body", values=("yes", "no"), default="no"),
    ),
    body="object",
    account_mode="unified",
    equivalent="v2.mix.account.max_open",
    docs="https://www.bitget.com/docs/catalog/trading/position-management#get-max-open-available",
)


class MaxOpenAvailable(
    Model,
    rename={
        "max_open": "maxOpen",
        "buy_open_cost": "buyOpenCost",
        "sell_open_cost": "sellOpenCost",
        "max_buy_open": "maxBuyOpen",
        "max_sell_open": "maxSellOpen",
        "max_buy_available": "maxBuyAvailable",
        "max_sell_available": "maxSellAvailable",
    },
):
    """The answer."""

    available: Dec = None
    """Free balance"""
    max_open: Dec = None
    """Largest quantity that can be opened"""
    buy_open_cost: Dec = None
    """Cost of opening by buying the given size (quote coin)"""
    sell_open_cost: Dec = None
    """Cost of opening by selling the given size (quote coin)"""
    max_buy_open: Dec = None
    """Largest position that buying can open (base coin)"""
    max_sell_open: Dec = None
    """Largest position that selling can open (base coin)"""
    max_buy_available: Text = None
    """Max buy available"""
    max_sell_available: Text = None
    """Max sell available"""


RESULT = MaxOpenAvailable


def max_open_available(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    order_type: Literal["limit", "market"] | str,
    side: Literal["buy", "sell"] | str,
    price: DecimalIn | None = None,
    size: DecimalIn | None = None,
    auto_borrow: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxOpenAvailable]:
    """Estimates the largest order or position the caller can open on a symbol, and its cost.

    Limit: 5 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        side: Buy or sell.
        price: Price; limit orders need it (quote coin); required when orderType is limit.
        size: Quantity, in the base coin.
        auto_borrow: Auto borrow; no when left out. Wire name autoBorrow.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxOpenAvailable

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/position-management#get-max-open-available
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "orderType": order_type,
            "side": side,
            "price": price,
            "size": size,
            "autoBorrow": auto_borrow,
        },
        timeout,
        headers,
    )
