# Made by Specloom from bitget/rest/v3/trade/fills.yaml; change that file, not this one.
"""Answer of ``v3.trade.fills``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class FillsListFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class FillsList(
    Model,
    rename={
        "exec_id": "execId",
        "exec_link_id": "execLinkId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "order_type": "orderType",
        "exec_price": "execPrice",
        "exec_qty": "execQty",
        "exec_value": "execValue",
        "trade_scope": "tradeScope",
        "trade_side": "tradeSide",
        "fee_detail": "feeDetail",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
        "exec_pnl": "execPnl",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "trade_scope": ("taker", "maker"),
        "trade_side": ("open", "close"),
    }

    exec_id: Text = None
    """Fill id"""
    exec_link_id: Text = None
    """Id that links both sides of a fill"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    exec_price: Dec = None
    """Fill price (quote coin)"""
    exec_qty: Dec = None
    """Filled quantity (base coin)"""
    exec_value: Dec = None
    """Filled value (quote coin)"""
    trade_scope: Text = None
    """Taker or maker"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    fee_detail: _list[FillsListFeeDetail] | None = None
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""
    exec_pnl: Dec = None
    """Profit or loss realized by the fill (margin coin)"""


class Fills(Model):
    """The answer."""

    list: _list[FillsList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = Fills
ITEM = FillsList
