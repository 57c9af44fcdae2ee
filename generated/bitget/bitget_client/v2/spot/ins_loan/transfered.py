# Made by Specloom from bitget/rest/v2/spot/ins-loan/transfered.yaml; change that file, not this one.
"""GET /api/v2/spot/ins-loan/transfered: Returns how much of a coin a member of a risk unit has moved out."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.ins_loan.transfered",
    method="GET",
    path="/api/v2/spot/ins-loan/transfered",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.ins_loan.transfered"),
    errors=("common", "inst_loan"),
    params=(Param(wire="userId", name="user_id"), Param(wire="coin", name="coin", required=True)),
    docs="https://www.bitget.com/docs/catalog/classic-instloan-account/classic-instloan-account#get-transferable-amount",
)


class Transfered(Model, rename={"user_id": "userId"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    transfered: Dec = None
    """Amount moved"""
    user_id: Text = None
    """User id"""


RESULT = Transfered


def transfered(
    *,
    coin: str,
    user_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Transfered]:
    """Returns how much of a coin a member of a risk unit has moved out.

    Limit: 5 requests in 1 s by uid.

    Args:
        coin: Coin name.
        user_id: User id. Wire name userId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Transfered

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-instloan-account/classic-instloan-account#get-transferable-amount
    """
    return Request(
        RECORD,
        {
            "userId": user_id,
            "coin": coin,
        },
        timeout,
        headers,
    )
