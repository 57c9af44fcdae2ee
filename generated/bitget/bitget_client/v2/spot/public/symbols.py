# Made by Specloom from bitget/rest/v2/spot/public/symbols.yaml; change that file, not this one.
"""GET /api/v2/spot/public/symbols: Returns the trading rules of spot symbols: precision, sizes, fees and state."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.public.symbols",
    method="GET",
    path="/api/v2/spot/public/symbols",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.spot.public.symbols"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-symbol-info",
)


class Symbols(
    Model,
    rename={
        "base_coin": "baseCoin",
        "quote_coin": "quoteCoin",
        "min_trade_amount": "minTradeAmount",
        "max_trade_amount": "maxTradeAmount",
        "taker_fee_rate": "takerFeeRate",
        "maker_fee_rate": "makerFeeRate",
        "price_precision": "pricePrecision",
        "quantity_precision": "quantityPrecision",
        "quote_precision": "quotePrecision",
        "min_trade_usdt": "minTradeUSDT",
        "buy_limit_price_ratio": "buyLimitPriceRatio",
        "sell_limit_price_ratio": "sellLimitPriceRatio",
        "area_symbol": "areaSymbol",
        "max_limit_order_value": "maxLimitOrderValue",
        "max_market_order_value": "maxMarketOrderValue",
        "order_quantity": "orderQuantity",
        "open_time": "openTime",
        "off_time": "offTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"status": ("offline", "gray", "online", "halt"), "area_symbol": ("yes", "no")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    base_coin: Text = None
    """Coin being traded"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    min_trade_amount: Dec = None
    """Smallest order"""
    max_trade_amount: Dec = None
    """Largest order"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    price_precision: Int = None
    """Decimal places of prices (decimal places)"""
    quantity_precision: Int = None
    """Decimal places of quantities (decimal places)"""
    quote_precision: Int = None
    """Decimal places of the quote coin (decimal places)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    min_trade_usdt: Dec = None
    """Smallest order value (USDT)"""
    buy_limit_price_ratio: Dec = None
    """How far a buy price may stray from the reference (ratio)"""
    sell_limit_price_ratio: Dec = None
    """How far a sell price may stray from the reference (ratio)"""
    area_symbol: Text = None
    """Whether a trading pair is limited to an area"""
    max_limit_order_value: Dec = None
    """Max limit order value"""
    max_market_order_value: Dec = None
    """Max market order value"""
    order_quantity: Int = None
    """Open orders allowed on the symbol"""
    open_time: Ms = None
    """When the position was opened, or the symbol"""
    off_time: Ms = None
    """When the symbol is taken down; -1 or empty for never"""


RESULT = list[Symbols]


def symbols(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Symbols]]:
    """Returns the trading rules of spot symbols: precision, sizes, fees and state.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Symbols]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-symbol-info
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
