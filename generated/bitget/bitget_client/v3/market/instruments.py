# Made by Specloom from bitget/rest/v3/market/instruments.yaml; change that file, not this one.
"""GET /api/v3/market/instruments: Returns the trading rules of the symbols of a category."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.instruments",
    method="GET",
    path="/api/v3/market/instruments",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.instruments"),
    errors=("common", "uta"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    docs="https://www.bitget.com/docs/catalog/market/market-data#get-instruments",
)


class Instruments(
    Model,
    rename={
        "base_coin": "baseCoin",
        "quote_coin": "quoteCoin",
        "is_rwa": "isRwa",
        "is_reality": "isReality",
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
        "max_position_num": "maxPositionNum",
        "symbol_type": "symbolType",
        "launch_time": "launchTime",
        "fee_rate_up_ratio": "feeRateUpRatio",
        "maker_fee_rate": "makerFeeRate",
        "taker_fee_rate": "takerFeeRate",
        "open_cost_up_ratio": "openCostUpRatio",
        "price_multiplier": "priceMultiplier",
        "quantity_multiplier": "quantityMultiplier",
        "off_time": "offTime",
        "limit_open_time": "limitOpenTime",
        "delivery_time": "deliveryTime",
        "delivery_start_time": "deliveryStartTime",
        "delivery_period": "deliveryPeriod",
        "fund_interval": "fundInterval",
        "min_leverage": "minLeverage",
        "max_leverage": "maxLeverage",
        "max_market_order_qty": "maxMarketOrderQty",
        "is_isolated_base_borrowable": "isIsolatedBaseBorrowable",
        "is_isolated_quoted_borrowable": "isIsolatedQuotedBorrowable",
        "warning_risk_ratio": "warningRiskRatio",
        "liquidation_risk_ratio": "liquidationRiskRatio",
        "max_crossed_leverage": "maxCrossedLeverage",
        "max_isolated_leverage": "maxIsolatedLeverage",
        "user_min_borrow": "userMinBorrow",
        "area_symbol": "areaSymbol",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "category": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "status": ("listed", "online", "limit_open", "limit_close", "offline", "restrictedAPI"),
        "symbol_type": ("crypto", "metal", "stock", "commodity", "perpetual"),
        "type": ("perpetual", "delivery"),
        "delivery_period": ("this_quarter", "next_quarter"),
        "fund_interval": ("1", "8"),
        "area_symbol": ("YES", "NO", "no"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    category: Text = None
    """Product line"""
    base_coin: Text = None
    """Coin being traded"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    is_rwa: Flag = None
    """Whether the symbol stands for a real-world asset"""
    is_reality: Flag = None
    """Whether the symbol is a tokenized stock"""
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
    max_position_num: Int = None
    """Positions allowed on the symbol"""
    symbol_type: Text = None
    """Kind of symbol"""
    launch_time: Ms = None
    """Listing time"""
    fee_rate_up_ratio: Dec = None
    """Markup on the fee rate (ratio)"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""
    open_cost_up_ratio: Dec = None
    """Markup on the cost of opening (ratio)"""
    price_multiplier: Dec = None
    """Prices must be multiples of this"""
    quantity_multiplier: Dec = None
    """Quantities must be multiples of this"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    off_time: Ms = None
    """When the symbol is taken down; -1 or empty for never"""
    limit_open_time: Ms = None
    """When opening becomes restricted; -1 or empty for never"""
    delivery_time: Ms = None
    """When the contract delivers"""
    delivery_start_time: Ms = None
    """Start of the delivery window"""
    delivery_period: Text = None
    """Which quarter the contract delivers in"""
    fund_interval: Int = None
    """Hours between funding settlements (hour)"""
    min_leverage: Dec = None
    """Lowest leverage"""
    max_leverage: Dec = None
    """Highest leverage"""
    max_market_order_qty: Dec = None
    """Largest market order (base coin)"""
    is_isolated_base_borrowable: Flag = None
    """Whether the base coin can be borrowed in isolated margin"""
    is_isolated_quoted_borrowable: Flag = None
    """Whether the quote coin can be borrowed in isolated margin"""
    warning_risk_ratio: Dec = None
    """Risk ratio that starts warnings"""
    liquidation_risk_ratio: Dec = None
    """Risk ratio that starts liquidation"""
    max_crossed_leverage: Dec = None
    """Highest leverage in cross margin"""
    max_isolated_leverage: Dec = None
    """Highest leverage in isolated margin"""
    user_min_borrow: Dec = None
    """Smallest loan (coin)"""
    area_symbol: Text = None
    """Whether a trading pair is limited to an area"""


RESULT = list[Instruments]


def instruments(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Instruments]]:
    """Returns the trading rules of the symbols of a category.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Instruments]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/market-data#get-instruments
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
