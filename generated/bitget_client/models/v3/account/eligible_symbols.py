# Made by Specloom from bitget/rest/v3/account/eligible-symbols.yaml; change that file, not this one.
"""Answer of ``v3.account.eligible_symbols``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text


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
        "category": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "symbol_type": ("crypto", "metal", "stock", "commodity"),
        "status": ("listed", "online", "limit_open", "limit_close", "offline", "restrictedAPI"),
        "area_symbol": ("yes", "no"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
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
