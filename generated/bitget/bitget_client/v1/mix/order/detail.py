# Made by Specloom from bitget/rest/v1/mix/order/detail.yaml; change that file, not this one.
"""GET /api/mix/v1/order/detail: Returns one futures order by either id, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.order.detail",
    method="GET",
    path="/api/mix/v1/order/detail",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.order.detail", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
    ),
    account_mode="classic",
    superseded_by=("v2.mix.order.detail",),
    deprecated=True,
)


RESULT = Anything


def detail(
    *,
    symbol: str | Symbol,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns one futures order by either id, in the old API.

    Superseded by ``v2.mix.order.detail``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
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
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
