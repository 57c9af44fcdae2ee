# Made by Specloom from bitget/rest/v3/trade/countdown-cancel-all.yaml; change that file, not this one.
"""POST /api/v3/trade/countdown-cancel-all: Arms a timer that cancels all orders unless the call is repeated in time; 0 disarms it."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.countdown_cancel_all",
    method="POST",
    path="/api/v3/trade/countdown-cancel-all",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.trade.countdown_cancel_all"),
    errors=("common", "uta", "40762"),
    params=(Param(wire="countdown", name="countdown", type="integer", required=True, place="body"),),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#countdown-cancel-all",
)


RESULT = Text


def countdown_cancel_all(
    *,
    countdown: int,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Arms a timer that cancels all orders unless the call is repeated in time; 0 disarms it.

    Limit: 1 request in 1 s by uid.

    Args:
        countdown: Seconds until all orders are cancelled: 5 to 60, 0 switches off (second).
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#countdown-cancel-all
    """
    return Request(
        RECORD,
        {
            "countdown": countdown,
        },
        timeout,
        headers,
    )
