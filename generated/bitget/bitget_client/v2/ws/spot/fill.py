# Made by Specloom from bitget/ws/v2/private/spot-fill.yaml; change that file, not this one.
"""fill: Pushes each spot fill of the caller with its fee."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile, Sublist
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.spot.fill",
    version="v2",
    kind="private",
    topics=("fill",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.fill", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.spot.trade.fills",
            id=("tradeId", "orderId"),
            time="uTime",
            lists={"feeDetail": Sublist(source="feeDetail", fields={"feeCoin": "feeCoin"})},
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Fill-Channel",
)


class FillPushFeeDetail(
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


class FillPush(
    Model,
    rename={
        "order_id": "orderId",
        "trade_id": "tradeId",
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "trade_scope": "tradeScope",
        "fee_detail": "feeDetail",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "trade_scope": ("taker", "maker", "marker"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Trade id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    amount: Dec = None
    """Amount"""
    trade_scope: Text = None
    """Taker or maker"""
    fee_detail: list[FillPushFeeDetail] | None = None
    """Fees by coin"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[FillPush]


def fill(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[FillPush]]:
    """Pushes each spot fill of the caller with its fee.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/private/Fill-Channel
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
