# Made by Specloom from bitget/rest/v2/spot/public/symbols.yaml; change that file, not this one.
"""Answer of ``v2.spot.public.symbols``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


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
    order_quantity: Int = None
    """Open orders allowed on the symbol"""
    open_time: Ms = None
    """When the position was opened, or the symbol"""
    off_time: Ms = None
    """When the symbol is taken down; -1 or empty for never"""


RESULT = list[Symbols]
