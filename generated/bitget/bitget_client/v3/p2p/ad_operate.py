# Made by Specloom from bitget/rest/v3/p2p/ad-operate.yaml; change that file, not this one.
"""POST /api/v3/p2p/ad-operate: Publishes, delists or removes one of the caller's advertisements."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.ad_operate",
    method="POST",
    path="/api/v3/p2p/ad-operate",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.ad_operate", documented=False),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="advId", name="adv_id", required=True, place="body"),
        Param(wire="operation", name="operation", required=True, place="body", values=("publish", "delist", "remove")),
    ),
    body="object",
)


RESULT = Anything


def ad_operate(
    *,
    adv_id: str,
    operation: Literal["publish", "delist", "remove"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Publishes, delists or removes one of the caller's advertisements.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        adv_id: Advertisement id. Wire name advId.
        operation: What to do with it.
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
            "advId": adv_id,
            "operation": operation,
        },
        timeout,
        headers,
    )
