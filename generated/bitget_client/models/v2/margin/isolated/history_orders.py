# Made by Specloom from bitget/rest/v2/margin/isolated/history-orders.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.history_orders``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class HistoryOrdersOrderList(
    Model,
    rename={
        "order_type": "orderType",
        "enter_point_source": "enterPointSource",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "loan_type": "loanType",
        "base_size": "baseSize",
        "quote_size": "quoteSize",
        "price_avg": "priceAvg",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Orders."""

    VALUES: ClassVar = {
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS"),
        "loan_type": ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay"),
        "side": ("buy", "sell"),
        "status": ("live", "partially_fill", "filled", "cancelled", "reject"),
        "force": ("gtc", "post_only", "fok", "ioc"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    loan_type: Text = None
    """Whether the order borrows or repays by itself"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    base_size: Dec = None
    """Quantity; limit orders and market sales need it (base coin)"""
    quote_size: Dec = None
    """Value; market purchases need it (quote coin)"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    force: Text = None
    """How long the order stays in force"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class HistoryOrders(Model, rename={"order_list": "orderList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    order_list: list[HistoryOrdersOrderList] | None = None
    """Orders"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = HistoryOrders
ITEM = HistoryOrdersOrderList
