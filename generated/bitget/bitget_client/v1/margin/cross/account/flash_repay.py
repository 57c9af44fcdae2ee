# Made by Specloom from bitget/rest/v1/margin/cross/account/flashRepay.yaml; change that file, not this one.
"""POST /api/margin/v1/cross/account/flashRepay: Repays cross-margin debt by selling other coins, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.margin.cross.account.flash_repay",
    method="POST",
    path="/api/margin/v1/cross/account/flashRepay",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.margin.cross.account.flash_repay", documented=False
    ),
    errors=("common", "margin"),
    body="object",
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.margin.crossed.account.flash_repay",),
    deprecated=True,
)


RESULT = Anything


def flash_repay(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Repays cross-margin debt by selling other coins, in the old API.

    Superseded by ``v2.margin.crossed.account.flash_repay``.

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
