# Made by Specloom from bitget/rest/v1/mix/trace/myFollowerList.yaml; change that file, not this one.
"""GET /api/mix/v1/trace/myFollowerList: Lists the followers of the calling futures trader, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.mix.trace.my_follower_list",
    method="GET",
    path="/api/mix/v1/trace/myFollowerList",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.trace.my_follower_list", documented=False
    ),
    errors=("common", "mix", "copy"),
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.copy.mix_trader.config_query_followers",),
    deprecated=True,
)


RESULT = Anything


def my_follower_list(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Lists the followers of the calling futures trader, in the old API.

    Superseded by ``v2.copy.mix_trader.config_query_followers``.

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
