# Made by Specloom from bitget/rest/v1/mix/trace/closeTrackOrder.yaml; change that file, not this one.
"""POST /api/mix/v1/trace/closeTrackOrder: Closes one elite futures trade by number, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.trace.close_track_order",
    method="POST",
    path="/api/mix/v1/trace/closeTrackOrder",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.trace.close_track_order", documented=False
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="trackingNo", name="tracking_no", required=True, place="body"),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.copy.mix_trader.order_close_positions",),
    deprecated=True,
)


RESULT = Anything


def close_track_order(
    *,
    symbol: str | Symbol,
    tracking_no: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Closes one elite futures trade by number, in the old API.

    Superseded by ``v2.copy.mix_trader.order_close_positions``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        tracking_no: Number of the elite trade. Wire name trackingNo.
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
            "trackingNo": tracking_no,
        },
        timeout,
        headers,
    )
