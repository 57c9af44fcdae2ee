# Made by Specloom from bitget/rest/v3/p2p/ad-list.yaml; change that file, not this one.
"""GET /api/v3/p2p/ad-list: Lists peer-to-peer advertisements that are open to take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v3.p2p.ad_list import AdList

RECORD = Endpoint(
    call="v3.p2p.ad_list",
    method="GET",
    path="/api/v3/p2p/ad-list",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.ad_list", documented=False),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="token", name="token", required=True),
        Param(wire="fiat", name="fiat", required=True),
        Param(wire="side", name="side", required=True, values=("buy", "sell")),
        Param(wire="amount", name="amount", type="decimal"),
        Param(wire="pageNum", name="page_num", type="integer", required=True),
        Param(wire="limit", name="limit", type="integer", required=True),
    ),
)


def ad_list(
    *,
    token: str,
    fiat: str,
    side: Literal["buy", "sell"] | str,
    page_num: int,
    limit: int,
    amount: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AdList]:
    """Lists peer-to-peer advertisements that are open to take.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        token: Coin traded peer to peer.
        fiat: Fiat currency.
        side: Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell.
        page_num: Page number, from 1. Wire name pageNum.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        amount: Amount; for margin changes, negative takes out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AdList

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "token": token,
            "fiat": fiat,
            "side": side,
            "amount": amount,
            "pageNum": page_num,
            "limit": limit,
        },
        timeout,
        headers,
    )
