# Made by Specloom from bitget/rest/v1/margin/cross/account/assets.yaml; change that file, not this one.
"""GET /api/margin/v1/cross/account/assets: Returns cross-margin balances by coin, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.margin.cross.account.assets",
    method="GET",
    path="/api/margin/v1/cross/account/assets",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.margin.cross.account.assets", documented=False
    ),
    errors=("common", "margin"),
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.margin.crossed.account.assets",),
    deprecated=True,
)


RESULT = Anything


def assets(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Returns cross-margin balances by coin, in the old API.

    Superseded by ``v2.margin.crossed.account.assets``.

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
