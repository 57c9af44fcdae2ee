# Made by Specloom from bitget/rest/v1/mix/order/cancel-order.yaml; change that file, not this one.
"""POST /api/mix/v1/order/cancel-order: Cancels one futures order by either id, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.order.cancel_order",
    method="POST",
    path="/api/mix/v1/order/cancel-order",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.order.cancel_order", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v1.mix.order.detail", other_keys=("clientOid",)),
    account_mode="classic",
    superseded_by=("v2.mix.order.cancel_order",),
    deprecated=True,
)


RESULT = Anything


def cancel_order(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Cancels one futures order by either id, in the old API.

    Superseded by ``v2.mix.order.cancel_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
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
            "marginCoin": margin_coin,
            "orderId": order_id,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
