# Made by Specloom from bitget/rest/v1/mix/order/allFills.yaml; change that file, not this one.
"""GET /api/mix/v1/order/allFills: Lists the caller's futures fills of a product type, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.mix.order.all_fills",
    method="GET",
    path="/api/mix/v1/order/allFills",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.order.all_fills", documented=False
    ),
    errors=("common", "mix"),
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.mix.order.fills",),
    deprecated=True,
)


RESULT = Anything


def all_fills(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Lists the caller's futures fills of a product type, in the old API.

    Superseded by ``v2.mix.order.fills``.

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
