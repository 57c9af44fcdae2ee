# Made by Specloom from bitget/rest/v2/spot/trade/cancel-symbol-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/cancel-symbol-order: Cancels all spot orders of one symbol; the answer comes before the work is done."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.cancel_symbol_order",
    method="POST",
    path="/api/v2/spot/trade/cancel-symbol-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.trade.cancel_symbol_order"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),),
    body="object",
    account_mode="classic",
    equivalent="v3.trade.cancel_symbol_order",
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#cancel-order-by-symbol",
)


class CancelSymbolOrder(Model):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = CancelSymbolOrder


def cancel_symbol_order(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CancelSymbolOrder]:
    """Cancels all spot orders of one symbol; the answer comes before the work is done.

    Limit: 5 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelSymbolOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#cancel-order-by-symbol
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
