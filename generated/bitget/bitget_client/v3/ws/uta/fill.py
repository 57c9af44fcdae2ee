# Made by Specloom from bitget/ws/v3/private/uta-fill.yaml; change that file, not this one.
"""fill: Pushes each fill of the unified account; no snapshot on subscribing."""

from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.fill",
    version="v3",
    kind="private",
    topics=("fill",),
    topic_key="topic",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.fill", documented=False),
    errors=("ws", "ws_uta"),
    arguments=(Param(wire="instType", name="inst_type", place="body", values=("UTA",), default="UTA"),),
    reconcile=(
        Reconcile(
            call="v3.trade.fills",
            id=("execId", "orderId"),
            time="updatedTime",
            fields={"execTime": "createdTime"},
            items="list",
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Fill-Channel",
)


class FillPushFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class FillPush(
    Model,
    rename={
        "order_type": "orderType",
        "updated_time": "updatedTime",
        "order_id": "orderId",
        "exec_pnl": "execPnl",
        "fee_detail": "feeDetail",
        "exec_time": "execTime",
        "trade_scope": "tradeScope",
        "trade_side": "tradeSide",
        "exec_id": "execId",
        "exec_link_id": "execLinkId",
        "exec_price": "execPrice",
        "hold_side": "holdSide",
        "exec_value": "execValue",
        "exec_qty": "execQty",
        "client_oid": "clientOid",
        "is_rpi": "isRPI",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "trade_scope": ("taker", "maker"),
        "trade_side": ("open", "close"),
        "hold_side": ("long", "short"),
        "category": ("spot", "margin", "usdt-futures", "coin-futures", "usdc-futures", "USDT-FUTURES"),
    }
    ALIASES: ClassVar = {"exec_id": ("execld",)}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    updated_time: Ms = None
    """When it last changed"""
    side: Text = None
    """Buy or sell"""
    order_id: Text = None
    """Order id given by the exchange"""
    exec_pnl: Dec = None
    """Profit or loss realized by the fill (margin coin)"""
    fee_detail: list[FillPushFeeDetail] | None = None
    """Fees by coin"""
    exec_time: Ms = None
    """When it was filled"""
    trade_scope: Text = None
    """Taker or maker"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    exec_id: Text = None
    """Fill id"""
    exec_link_id: Text = None
    """Id that links both sides of a fill"""
    exec_price: Dec = None
    """Fill price (quote coin)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    exec_value: Dec = None
    """Filled value (quote coin)"""
    category: Text = None
    """Product line"""
    exec_qty: Dec = None
    """Filled quantity (base coin)"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    is_rpi: Flag = None
    """Is rpi"""


RESULT = list[FillPush]


def fill(
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[FillPush]]:
    """Pushes each fill of the unified account; no snapshot on subscribing.

    Args:
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Fill-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
