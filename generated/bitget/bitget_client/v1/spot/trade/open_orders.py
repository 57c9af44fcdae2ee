# Made by Specloom from bitget/rest/v1/spot/trade/open-orders.yaml; change that file, not this one.
"""POST /api/spot/v1/trade/open-orders: Lists open spot orders, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.spot.trade.open_orders",
    method="POST",
    path="/api/spot/v1/trade/open-orders",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.trade.open_orders", documented=False
    ),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", place="body", symbol=True),),
    body="object",
    account_mode="classic",
)


RESULT = Anything


def open_orders(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists open spot orders, in the old API.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
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
            "symbol": symbol,
        },
        timeout,
        headers,
    )
