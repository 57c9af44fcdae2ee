# Made by Specloom from bitget/rest/v1/spot/trade/orderInfo.yaml; change that file, not this one.
"""POST /api/spot/v1/trade/orderInfo: Returns one spot order by either id, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.spot.trade.order_info",
    method="POST",
    path="/api/spot/v1/trade/orderInfo",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.trade.order_info", documented=False
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOrderId", name="client_order_id", place="body"),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.spot.trade.order_info",),
    deprecated=True,
)


RESULT = Anything


def order_info(
    *,
    symbol: str | Symbol,
    order_id: str | None = None,
    client_order_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns one spot order by either id, in the old API.

    Superseded by ``v2.spot.trade.order_info``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
        client_order_id: Order id chosen by the caller. Wire name clientOrderId.
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
            "orderId": order_id,
            "clientOrderId": client_order_id,
        },
        timeout,
        headers,
    )
