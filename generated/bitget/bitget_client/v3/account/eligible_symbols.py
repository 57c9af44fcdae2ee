# Made by Specloom from bitget/rest/v3/account/eligible-symbols.yaml; change that file, not this one.
"""GET /api/v3/account/eligible-symbols: Lists symbols open to the caller with their trading rules."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.eligible_symbols",
    method="GET",
    path="/api/v3/account/eligible-symbols",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.eligible_symbols"),
    errors=("common", "uta", "account"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/risk-position#get-eligible-symbols",
)


class EligibleSymbols(
    Model,
    rename={
        "base_coin": "baseCoin",
        "quote_coin": "quoteCoin",
        "symbol_type": "symbolType",
        "buy_limit_price_ratio": "buyLimitPriceRatio",
        "sell_limit_price_ratio": "sellLimitPriceRatio",
        "min_order_qty": "minOrderQty",
        "max_order_qty": "maxOrderQty",
        "price_precision": "pricePrecision",
        "quantity_precision": "quantityPrecision",
        "quote_precision": "quotePrecision",
        "min_order_amount": "minOrderAmount",
        "max_symbol_order_num": "maxSymbolOrderNum",
        "max_product_order_num": "maxProductOrderNum",
        "maintain_time": "maintainTime",
        "area_symbol": "areaSymbol",
        "max_position_num": "maxPositionNum",
        "is_reality": "isReality",
        "launch_time": "launchTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "symbol_type": ("crypto", "metal", "stock", "commodity"),
        "status": ("listed", "online", "limit_open", "limit_close", "offline", "restrictedAPI"),
        "area_symbol": ("yes", "no"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    category: Text = None
    """Product line"""
    base_coin: Text = None
    """Coin being traded"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    symbol_type: Text = None
    """Kind of symbol"""
    buy_limit_price_ratio: Dec = None
    """How far a buy price may stray from the reference (ratio)"""
    sell_limit_price_ratio: Dec = None
    """How far a sell price may stray from the reference (ratio)"""
    min_order_qty: Dec = None
    """Smallest order (base coin)"""
    max_order_qty: Dec = None
    """Largest limit order (base coin)"""
    price_precision: Int = None
    """Decimal places of prices (decimal places)"""
    quantity_precision: Int = None
    """Decimal places of quantities (decimal places)"""
    quote_precision: Int = None
    """Decimal places of the quote coin (decimal places)"""
    min_order_amount: Dec = None
    """Smallest order value (quote coin)"""
    max_symbol_order_num: Int = None
    """Open orders allowed on the symbol"""
    max_product_order_num: Int = None
    """Open orders allowed on the product line"""
    status: Text = None
    """State; its values are the endpoint's own"""
    maintain_time: Ms = None
    """Maintenance time; empty when none is planned"""
    area_symbol: Text = None
    """Whether a trading pair is limited to an area"""
    max_position_num: Int = None
    """Positions allowed on the symbol"""
    is_reality: Flag = None
    """Whether the symbol is a tokenized stock"""
    launch_time: Ms = None
    """Listing time"""


RESULT = list[EligibleSymbols]


def eligible_symbols(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[EligibleSymbols]]:
    """Lists symbols open to the caller with their trading rules.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[EligibleSymbols]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/risk-position#get-eligible-symbols
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
