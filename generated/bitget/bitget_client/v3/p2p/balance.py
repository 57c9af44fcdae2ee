# Made by Specloom from bitget/rest/v3/p2p/balance.yaml; change that file, not this one.
"""GET /api/v3/p2p/balance: Returns free and frozen coins of the peer-to-peer account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.balance",
    method="GET",
    path="/api/v3/p2p/balance",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.balance", documented=False),
    errors=("common", "uta", "p2p"),
    params=(Param(wire="token", name="token", required=True),),
)


class Balance(
    Model,
    rename={
        "total_balance": "totalBalance",
        "frozen_balance": "frozenBalance",
        "available_balance": "availableBalance",
    },
):
    """The answer."""

    token: Text = None
    """Coin traded peer to peer"""
    total_balance: Dec = None
    """Total balance"""
    frozen_balance: Dec = None
    """Held by open orders (coin)"""
    available_balance: Dec = None
    """Free balance (coin)"""


RESULT = Balance


def balance(
    *,
    token: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Balance]:
    """Returns free and frozen coins of the peer-to-peer account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        token: Coin traded peer to peer.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Balance

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "token": token,
        },
        timeout,
        headers,
    )
