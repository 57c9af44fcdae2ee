# Made by Specloom from bitget/rest/v1/mix/trace/followerCloseByAll.yaml; change that file, not this one.
"""POST /api/mix/v1/trace/followerCloseByAll: Closes all copied futures trades of the follower, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.mix.trace.follower_close_by_all",
    method="POST",
    path="/api/mix/v1/trace/followerCloseByAll",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.trace.follower_close_by_all", documented=False
    ),
    errors=("common", "mix", "copy"),
    body="object",
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.copy.mix_follower.close_positions",),
    deprecated=True,
)


RESULT = Anything


def follower_close_by_all(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Closes all copied futures trades of the follower, in the old API.

    Superseded by ``v2.copy.mix_follower.close_positions``.

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
