# Made by Specloom from bitget/rest/v1/spot/plan/cancelPlan.yaml; change that file, not this one.
"""POST /api/spot/v1/plan/cancelPlan: Cancels one spot trigger order, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.plan.cancel_plan",
    method="POST",
    path="/api/spot/v1/plan/cancelPlan",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.plan.cancel_plan", documented=False
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", other_keys=("clientOid",)),
    account_mode="classic",
    superseded_by=("v2.spot.trade.cancel_plan_order",),
    deprecated=True,
)


RESULT = Anything


def cancel_plan(
    *,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Cancels one spot trigger order, in the old API.

    Superseded by ``v2.spot.trade.cancel_plan_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
