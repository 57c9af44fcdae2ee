# Made by Specloom from bitget/ws/v2/public/spot-trade.yaml; change that file, not this one.
"""What ``v2.ws.spot.trade`` carries."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class TradePush(Model, rename={"trade_id": "tradeId"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    trade_id: Text = None
    """Trade id; the transaction hash for chain movements"""


RESULT = list[TradePush]
