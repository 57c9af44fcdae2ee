# Made by Specloom from bitget/rest/v2/spot/market/fills-history.yaml; change that file, not this one.
"""Answer of ``v2.spot.market.fills_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class FillsHistory(Model, rename={"trade_id": "tradeId"}):
    """The answer."""

    VALUES: ClassVar = {"side": ("Buy", "Sell")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    trade_id: Text = None
    """Trade id; the transaction hash for chain movements"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FillsHistory]
ITEM = FillsHistory
