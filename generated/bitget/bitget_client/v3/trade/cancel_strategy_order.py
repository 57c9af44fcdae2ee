# Made by Specloom from bitget/rest/v3/trade/cancel-strategy-order.yaml; change that file, not this one.
"""POST /api/v3/trade/cancel-strategy-order: Cancels one strategy order by either id."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.cancel_strategy_order",
    method="POST",
    path="/api/v3/trade/cancel-strategy-order",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.cancel_strategy_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="orderId", name="order_id", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", other_keys=("clientOid",)),
    account_mode="unified",
    equivalent="v2.mix.order.cancel_plan_order",
    docs="https://www.bitget.com/docs/catalog/trading/strategy-trading#cancel-strategy-order",
)


RESULT = Anything


def cancel_strategy_order(
    *,
    order_id: str,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Cancels one strategy order by either id.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/strategy-trading#cancel-strategy-order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
