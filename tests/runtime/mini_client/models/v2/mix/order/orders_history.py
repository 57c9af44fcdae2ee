"""Answer of ``v2.mix.order.orders_history``."""

from typing import ClassVar

from specloom.runtime.codec.models import Dec, Model, Ms, Text


class OrdersHistoryEntrusted(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "base_volume": "baseVolume",
        "price_avg": "priceAvg",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """One order."""

    VALUES: ClassVar = {"status": ("filled", "canceled")}

    symbol: Text = None
    size: Dec = None
    order_id: Text = None
    client_oid: Text = None
    base_volume: Dec = None
    fee: Dec = None
    price: Dec = None
    price_avg: Dec = None
    status: Text = None
    side: Text = None
    c_time: Ms = None
    u_time: Ms = None


class OrdersHistory(Model, rename={"entrusted_list": "entrustedList", "end_id": "endId"}):
    """One page."""

    entrusted_list: list[OrdersHistoryEntrusted] | None = None
    end_id: Text = None


RESULT = OrdersHistory
ITEM = OrdersHistoryEntrusted
