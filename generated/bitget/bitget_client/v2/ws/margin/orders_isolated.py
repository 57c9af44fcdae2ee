# Made by Specloom from bitget/ws/v2/private/margin-orders-isolated.yaml; change that file, not this one.
"""orders-isolated: Pushes the caller's isolated margin orders."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.margin.orders_isolated",
    version="v2",
    kind="private",
    topics=("orders-isolated",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.margin.orders_isolated", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("MARGIN",), default="MARGIN"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.margin.isolated.open_orders",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened_at="cTime",
            is_snapshot=True,
            fields={"baseVolume": "size", "fillTotalAmount": "amount"},
            value_map={"status": {"partially_fill": "partially_filled", "partial_fill": "partially_filled"}},
            params={"startTime": "{since}"},
            items="orderList",
            lookback_seconds=7776000,
        ),
        Reconcile(
            call="v2.margin.isolated.history_orders",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened_at="cTime",
            fields={"baseVolume": "size", "fillTotalAmount": "amount"},
            value_map={"status": {"partially_fill": "partially_filled", "partial_fill": "partially_filled"}},
            items="orderList",
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/margin/isolated/websocket/private/Isolate-Orders",
)


class OrdersIsolatedPushFeeDetail(
    Model, rename={"fee_coin": "feeCoin", "total_deduction_fee": "totalDeductionFee", "total_fee": "totalFee"}
):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""
    total_fee: Dec = None
    """Total fee"""


class OrdersIsolatedPush(
    Model,
    rename={
        "enter_point_source": "enterPointSource",
        "order_type": "orderType",
        "quote_size": "quoteSize",
        "fee_detail": "feeDetail",
        "base_size": "baseSize",
        "c_time": "cTime",
        "u_time": "uTime",
        "client_oid": "clientOid",
        "fill_price": "fillPrice",
        "base_volume": "baseVolume",
        "fill_total_amount": "fillTotalAmount",
        "loan_type": "loanType",
        "order_id": "orderId",
        "stp_mode": "stpMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "web"),
        "order_type": ("limit", "market"),
        "loan_type": ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay", "auto-repay"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
    }

    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    force: Text = None
    """How long the order stays in force"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    quote_size: Dec = None
    """Value; market purchases need it (quote coin)"""
    side: Text = None
    """Buy or sell"""
    fee_detail: list[OrdersIsolatedPushFeeDetail] | None = None
    """Fees by coin"""
    status: Text = None
    """State; its values are the endpoint's own"""
    base_size: Dec = None
    """Quantity; limit orders and market sales need it (base coin)"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    fill_price: Dec = None
    """Price of the latest fill (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    fill_total_amount: Dec = None
    """Value filled (quote coin)"""
    loan_type: Text = None
    """Whether the order borrows or repays by itself"""
    order_id: Text = None
    """Order id given by the exchange"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = list[OrdersIsolatedPush]


def orders_isolated(
    inst_id: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["MARGIN"] | str = "MARGIN",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrdersIsolatedPush]]:
    """Pushes the caller's isolated margin orders.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        inst_type: Product line of the channel; MARGIN when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/margin/isolated/websocket/private/Isolate-Orders
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
