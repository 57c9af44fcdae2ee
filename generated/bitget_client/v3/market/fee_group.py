# Made by Specloom from bitget/rest/v3/market/fee-group.yaml; change that file, not this one.
"""GET /api/v3/market/fee-group: Returns fee groups with the weights of their symbols and the fees of each tier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v3.market.fee_group import FeeGroup

RECORD = Endpoint(
    call="v3.market.fee_group",
    method="GET",
    path="/api/v3/market/fee-group",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.fee_group", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("SPOT", "FUTURES")),
        Param(wire="group", name="group", values=("DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C")),
    ),
)


def fee_group(
    *,
    category: Literal["SPOT", "FUTURES"] | str,
    group: Literal["DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[FeeGroup]:
    """Returns fee groups with the weights of their symbols and the fees of each tier.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        group: Fee group.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FeeGroup

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "category": category,
            "group": group,
        },
        timeout,
        headers,
    )
