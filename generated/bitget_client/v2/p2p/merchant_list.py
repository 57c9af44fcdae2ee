# Made by Specloom from bitget/rest/v2/p2p/merchantList.yaml; change that file, not this one.
"""GET /api/v2/p2p/merchantList: Lists peer-to-peer merchants with their order figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v2.p2p.merchant_list import MerchantList

RECORD = Endpoint(
    call="v2.p2p.merchant_list",
    method="GET",
    path="/api/v2/p2p/merchantList",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.p2p.merchant_list"),
    errors=("common", "p2p"),
    params=(
        Param(wire="online", name="online", values=("yes", "no")),
        Param(wire="limit", name="limit", type="integer", default="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    docs="https://www.bitget.com/api-doc/common/p2p/Get-P2P-Merchant-List",
)


def merchant_list(
    *,
    online: Literal["yes", "no"] | str | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MerchantList]:
    """Lists peer-to-peer merchants with their order figures.

    Limit: 10 requests in 1 s by uid.

    Args:
        online: Whether the merchant is online.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MerchantList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/p2p/Get-P2P-Merchant-List
    """
    return Request(
        RECORD,
        {
            "online": online,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
