# Made by Specloom from bitget/rest/v1/spot/trace/user/removeFollower.yaml; change that file, not this one.
"""POST /api/spot/v1/trace/user/removeFollower: Removes one follower of the calling spot trader, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.spot.trace.user.remove_follower",
    method="POST",
    path="/api/spot/v1/trace/user/removeFollower",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.trace.user.remove_follower", documented=False
    ),
    errors=("common", "spot", "copy"),
    body="object",
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.copy.spot_trader.config_remove_follower",),
    deprecated=True,
)


RESULT = Anything


def remove_follower(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Removes one follower of the calling spot trader, in the old API.

    Superseded by ``v2.copy.spot_trader.config_remove_follower``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        params: what the exchange takes; no source lists it.
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
            **params,
        },
        timeout,
        headers,
    )
