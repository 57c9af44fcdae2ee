"""GET /api/v2/mix/order/detail: one futures order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.call.request import Request
from specloom.runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from mini_client.models.v2.mix.order.detail import Detail
    from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.detail",
    method="GET",
    path="/api/v2/mix/order/detail",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(10, 1, "uid"), pool="v2.mix.order.detail"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
    ),
)


def detail(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Detail]:
    """One futures order.

    Args:
        symbol: contract (``BTCUSDT``).
        product_type: kind of contract (``productType``).
        order_id: the exchange's id (``orderId``).
        client_oid: client order id (``clientOid``).
        timeout: seconds for this call.
        headers: further headers.

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {"symbol": symbol, "productType": product_type, "orderId": order_id, "clientOid": client_oid},
        timeout,
        headers,
    )
