# Made by Specloom from bitget/rest/v2/copy/mix-follower/cancel-trader.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-follower/cancel-trader: Stops following a futures trader."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_follower.cancel_trader",
    method="POST",
    path="/api/v2/copy/mix-follower/cancel-trader",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_follower.cancel_trader"),
    errors=("common", "mix", "copy"),
    params=(Param(wire="traderId", name="trader_id", required=True, place="body"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#unfollow-the-trader",
)


RESULT = Text


def cancel_trader(
    *,
    trader_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Stops following a futures trader.

    Limit: 5 requests in 1 s by uid.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#unfollow-the-trader
    """
    return Request(
        RECORD,
        {
            "traderId": trader_id,
        },
        timeout,
        headers,
    )
