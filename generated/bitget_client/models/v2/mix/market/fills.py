# Made by Specloom from bitget/rest/v2/mix/market/fills.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.fills``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Fills(Model, rename={"trade_id": "tradeId"}):
    """The answer."""

    trade_id: Text = None
    """Trade id; the transaction hash for chain movements"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    ts: Ms = None
    """Time of the data"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = list[Fills]
