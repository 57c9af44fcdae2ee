# Made by Specloom from bitget/rest/v3/stockplus/asset/stock-position.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.asset.stock_position``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class StockPositionChannelsPositions(
    Model,
    rename={
        "symbol_name": "symbolName",
        "available_quantity": "availableQuantity",
        "cost_price": "costPrice",
        "init_quantity": "initQuantity",
    },
):
    """Positions."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    symbol_name: Text = None
    """Name of the stock"""
    quantity: Dec = None
    """Quantity"""
    available_quantity: Dec = None
    """Shares free to sell (share)"""
    currency: Text = None
    """Currency"""
    cost_price: Dec = None
    """Average cost of the holding"""
    market: Text = None
    """Market the offer or stock belongs to"""
    init_quantity: Dec = None
    """Shares before the day's trades (share)"""


class StockPositionChannels(Model, rename={"account_channel": "accountChannel"}):
    """Account lines with their positions."""

    account_channel: Text = None
    """Account line the stock positions are held in"""
    positions: list[StockPositionChannelsPositions] | None = None
    """Positions"""


class StockPosition(Model):
    """The answer."""

    channels: list[StockPositionChannels] | None = None
    """Account lines with their positions"""


RESULT = StockPosition
