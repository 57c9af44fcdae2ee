# Made by Specloom from bitget/rest/v2/copy/spot-follower/cancel-trader.yaml; change that file, not this one.
"""POST /api/v2/copy/spot-follower/cancel-trader: Stops following a spot trader."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_follower.cancel_trader",
    method="POST",
    path="/api/v2/copy/spot-follower/cancel-trader",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.copy.spot_follower.cancel_trader"),
    errors=("common", "spot", "copy"),
    params=(Param(wire="traderId", name="trader_id", required=True, place="body"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#cancel-follow",
)


RESULT = Anything


def cancel_trader(
    *,
    trader_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Stops following a spot trader.

    Limit: 1 request in 1 s by uid.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#cancel-follow
    """
    return Request(
        RECORD,
        {
            "traderId": trader_id,
        },
        timeout,
        headers,
    )
