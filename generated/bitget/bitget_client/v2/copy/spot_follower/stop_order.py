# Made by Specloom from bitget/rest/v2/copy/spot-follower/stop-order.yaml; change that file, not this one.
"""POST /api/v2/copy/spot-follower/stop-order: Stops copying of spot trades that are open; at most 50 numbers, all or none."""

from collections.abc import Mapping, Sequence

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_follower.stop_order",
    method="POST",
    path="/api/v2/copy/spot-follower/stop-order",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.copy.spot_follower.stop_order"),
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
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#stop-the-order",
)


RESULT = Anything


def stop_order(
    *,
    tracking_no_list: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Stops copying of spot trades that are open; at most 50 numbers, all or none.

    Limit: 1 request in 1 s by uid.

    Args:
        tracking_no_list: Numbers of elite trades, at most 50; all or none, at most 50 items. Wire name trackingNoList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#stop-the-order
    """
    return Request(
        RECORD,
        {
            "trackingNoList": tracking_no_list,
        },
        timeout,
        headers,
    )
