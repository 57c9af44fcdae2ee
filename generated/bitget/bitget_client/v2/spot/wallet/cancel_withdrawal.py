# Made by Specloom from bitget/rest/v2/spot/wallet/cancel-withdrawal.yaml; change that file, not this one.
"""POST /api/v2/spot/wallet/cancel-withdrawal: Cancels a withdrawal that is still within its grace minute or under review."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.wallet.cancel_withdrawal",
    method="POST",
    path="/api/v2/spot/wallet/cancel-withdrawal",
    version="v2",
    symbol_format="none",
    access="withdraw",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.wallet.cancel_withdrawal"),
    errors=("common", "spot", "account"),
    params=(Param(wire="orderId", name="order_id", required=True, place="body"),),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#cancel-withdrawal",
)


RESULT = Text


def cancel_withdrawal(
    *,
    order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Cancels a withdrawal that is still within its grace minute or under review.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#cancel-withdrawal
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
        },
        timeout,
        headers,
    )
