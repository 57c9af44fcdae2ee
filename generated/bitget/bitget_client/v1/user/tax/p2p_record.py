# Made by Specloom from bitget/rest/v1/user/tax/p2p-record.yaml; change that file, not this one.
"""GET /api/user/v1/tax/p2p-record: Lists peer-to-peer records for tax purposes, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.user.tax.p2p_record",
    method="GET",
    path="/api/user/v1/tax/p2p-record",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.user.tax.p2p_record", documented=False
    ),
    errors=("common", "account"),
    open_params=True,
    superseded_by=("v2.tax.p2p_record",),
    deprecated=True,
)


RESULT = Anything


def p2p_record(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Lists peer-to-peer records for tax purposes, in the old API.

    Superseded by ``v2.tax.p2p_record``.

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
