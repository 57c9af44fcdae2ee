# Made by Specloom from bitget/rest/v2/margin/crossed/liquidation-order.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.liquidation_order``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class LiquidationOrderResultList(
    Model,
    rename={
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "fill_size": "fillSize",
        "order_id": "orderId",
        "from_coin": "fromCoin",
        "to_coin": "toCoin",
        "from_size": "fromSize",
        "to_size": "toSize",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Entries."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    fill_size: Dec = None
    """Quantity filled (base coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    order_id: Text = None
    """Order id given by the exchange"""
    from_coin: Text = None
    """Coin given"""
    to_coin: Text = None
    """Coin received"""
    from_size: Dec = None
    """Amount given in a conversion"""
    to_size: Dec = None
    """Amount received in a conversion"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class LiquidationOrder(Model, rename={"result_list": "resultList", "id_less_than": "idLessThan"}):
    """The answer."""

    result_list: list[LiquidationOrderResultList] | None = None
    """Entries"""
    id_less_than: Text = None
    """Cursor: return records older than this id; pass the endId or minId of the page before"""


RESULT = LiquidationOrder
ITEM = LiquidationOrderResultList
