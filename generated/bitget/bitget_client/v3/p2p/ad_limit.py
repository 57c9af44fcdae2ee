# Made by Specloom from bitget/rest/v3/p2p/ad-limit.yaml; change that file, not this one.
"""GET /api/v3/p2p/ad-limit: Returns the smallest and largest offer for a coin and fiat currency."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.ad_limit",
    method="GET",
    path="/api/v3/p2p/ad-limit",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.ad_limit", documented=False),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="token", name="token", required=True),
        Param(wire="fiat", name="fiat", required=True),
        Param(wire="side", name="side", required=True, values=("buy", "sell")),
    ),
)


class AdLimit(
    Model,
    rename={
        "buy_min_token_amount": "buyMinTokenAmount",
        "buy_max_token_amount": "buyMaxTokenAmount",
        "sell_min_token_amount": "sellMinTokenAmount",
        "sell_max_token_amount": "sellMaxTokenAmount",
    },
):
    """The answer."""

    buy_min_token_amount: Dec = None
    """Smallest purchase offer (coin)"""
    buy_max_token_amount: Dec = None
    """Largest purchase offer (coin)"""
    sell_min_token_amount: Dec = None
    """Smallest sale offer (coin)"""
    sell_max_token_amount: Dec = None
    """Largest sale offer (coin)"""


RESULT = AdLimit


def ad_limit(
    *,
    token: str,
    fiat: str,
    side: Literal["buy", "sell"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AdLimit]:
    """Returns the smallest and largest offer for a coin and fiat currency.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        token: Coin traded peer to peer.
        fiat: Fiat currency.
        side: Buy or sell.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AdLimit

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "token": token,
            "fiat": fiat,
            "side": side,
        },
        timeout,
        headers,
    )
