# Made by Specloom from bitget/rest/v3/stockplus/trade/today-executions.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.trade.today_executions``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class TodayExecutionsTrades(
    Model, rename={"order_id": "orderId", "trade_id": "tradeId", "trade_done_at": "tradeDoneAt"}
):
    """Fills."""

    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Trade id; the transaction hash for chain movements"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    trade_done_at: Text = None
    """When it was filled"""
    quantity: Dec = None
    """Quantity"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""


class TodayExecutions(Model):
    """The answer."""

    trades: list[TodayExecutionsTrades] | None = None
    """Fills"""


RESULT = TodayExecutions
