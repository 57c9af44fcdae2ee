# Made by Specloom from bitget/ws/v2/private/spot-orders.yaml; change that file, not this one.
"""orders: Pushes spot orders when they are placed, changed, filled or cancelled; no snapshot on subscribing."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from specloom.runtime.codec.models import Dec, Model, Ms, Text
from specloom.runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile, Sublist
from specloom.runtime.spec.symbols import Symbol
from specloom.runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.spot.orders",
    version="v2",
    kind="private",
    topics=("orders",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.orders", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.spot.trade.unfilled_orders",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened_at="cTime",
            is_snapshot=True,
            fields={"instId": "symbol", "accBaseVolume": "baseVolume", "price": "priceAvg", "priceAvg": "basePrice"},
        ),
        Reconcile(
            call="v2.spot.trade.history_orders",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened_at="cTime",
            fields={"instId": "symbol", "accBaseVolume": "baseVolume"},
            lists={"feeDetail": Sublist(source="feeDetail", fields={"feeCoin": "feeCoinCode", "fee": "totalFee"})},
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Order-Channel",
)


class OrdersPushFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class OrdersPush(
    Model,
    rename={
        "inst_id": "instId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "new_size": "newSize",
        "order_type": "orderType",
        "fill_price": "fillPrice",
        "trade_id": "tradeId",
        "base_volume": "baseVolume",
        "fill_time": "fillTime",
        "fill_fee": "fillFee",
        "fill_fee_coin": "fillFeeCoin",
        "trade_scope": "tradeScope",
        "acc_base_volume": "accBaseVolume",
        "price_avg": "priceAvg",
        "c_time": "cTime",
        "u_time": "uTime",
        "stp_mode": "stpMode",
        "fee_detail": "feeDetail",
        "enter_point_source": "enterPointSource",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "order_type": ("market", "Limit"),
        "force": ("GTC", "FOK", "IOC", "gtc"),
        "trade_scope": ("T", "M"),
        "status": ("live", "partially_filled", "filled", "cancelled"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
    }
    ALIASES: ClassVar = {"order_type": ("ordType",)}

    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for market buys"""
    new_size: Dec = None
    """New quantity; left out, the old one stays"""
    notional: Dec = None
    """Value of a market buy (quote coin)"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    force: Text = None
    """How long the order stays in force"""
    side: Text = None
    """Buy or sell"""
    fill_price: Dec = None
    """Price of the latest fill (quote coin)"""
    trade_id: Text = None
    """Trade id"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    fill_time: Ms = None
    """When the latest fill happened"""
    fill_fee: Dec = None
    """Fee of the latest fill; negative when charged"""
    fill_fee_coin: Text = None
    """Coin of the latest fill's fee"""
    trade_scope: Text = None
    """Taker or maker"""
    acc_base_volume: Dec = None
    """Quantity filled so far (base coin)"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""
    fee_detail: list[OrdersPushFeeDetail] | None = None
    """Fees by coin"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""


RESULT = list[OrdersPush]


def orders(
    inst_id: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrdersPush]]:
    """Pushes spot orders when they are placed, changed, filled or cancelled; no snapshot on subscribing.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/private/Order-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
        },
        policy=policy,
        size=buffer,
    )
