# Made by Specloom from bitget/rest/v2/copy/spot-follower/order-close-tracking.yaml; change that file, not this one.
"""POST /api/v2/copy/spot-follower/order-close-tracking: Sells the coins of copied spot trades by their numbers."""

from collections.abc import Mapping, Sequence

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.spot_follower.order_close_tracking",
    method="POST",
    path="/api/v2/copy/spot-follower/order-close-tracking",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.copy.spot_follower.order_close_tracking"
    ),
    errors=("common", "spot", "copy"),
    params=(
        Param(
            wire="trackingNoList",
            name="tracking_no_list",
            type="list",
            required=True,
            place="body",
            max_items=50,
            items="text",
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#sell-and-sell-in-batch",
)


RESULT = Anything


def order_close_tracking(
    *,
    tracking_no_list: Sequence[str],
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Sells the coins of copied spot trades by their numbers.

    Limit: 1 request in 1 s by uid.

    Args:
        tracking_no_list: Numbers of elite trades, at most 50; all or none, at most 50 items. Wire name trackingNoList.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#sell-and-sell-in-batch
    """
    return Request(
        RECORD,
        {
            "trackingNoList": tracking_no_list,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
