# Made by Specloom from bitget/rest/v2/spot/trade/cancel-plan-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/cancel-plan-order: Cancels one spot trigger order by either id."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.trade.cancel_plan_order",
    method="POST",
    path="/api/v2/spot/trade/cancel-plan-order",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.cancel_plan_order"),
    errors=("common", "spot"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", other_keys=("clientOid",)),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#cancel-plan-order",
)


class CancelPlanOrder(Model):
    """The answer."""

    result: Text = None
    """Outcome"""


RESULT = CancelPlanOrder


def cancel_plan_order(
    *,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CancelPlanOrder]:
    """Cancels one spot trigger order by either id.

    Limit: 20 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelPlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#cancel-plan-order
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
