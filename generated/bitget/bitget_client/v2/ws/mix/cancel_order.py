# Made by Specloom from bitget/ws/v2/trade/mix-cancel-order.yaml; change that file, not this one.
"""cancel-order: Cancels one futures order over the socket; access must be granted by the exchange."""

from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Operation

RECORD = Channel(
    call="v2.ws.mix.cancel_order",
    version="v2",
    kind="trade",
    topics=("cancel-order",),
    topic_key="channel",
    symbol_format="v2",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.cancel_order", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    idempotency=Idempotency(key="orderId", confirm="v2.mix.order.detail"),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Cancel-Order-Channel",
)


class CancelOrderResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = CancelOrderResult


def cancel_order(
    *,
    inst_type: str,
    inst_id: str | Symbol,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
) -> Operation[CancelOrderResult]:
    """Cancels one futures order over the socket; access must be granted by the exchange.

    Args:
        inst_type: Product line of the channel. Wire name instType.
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds to wait for the answer.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Cancel-Order-Channel
    """
    return Operation(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
        },
        {
            "orderId": order_id,
            "clientOid": client_oid,
        },
        timeout=timeout,
    )
