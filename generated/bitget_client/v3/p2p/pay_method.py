# Made by Specloom from bitget/rest/v3/p2p/pay-method.yaml; change that file, not this one.
"""GET /api/v3/p2p/pay-method: Lists the caller's payment methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.p2p.pay_method import PayMethod

RECORD = Endpoint(
    call="v3.p2p.pay_method",
    method="GET",
    path="/api/v3/p2p/pay-method",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.pay_method", documented=False),
    errors=("common", "uta", "p2p"),
)


def pay_method(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PayMethod]:
    """Lists the caller's payment methods.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PayMethod

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
