"""POST /api/v2/mix/order/place-order: places one futures order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.call.request import Request
from specloom.runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from mini_client.models.v2.mix.order.place_order import PlaceOrder
    from specloom.runtime.codec.models import DecimalIn
    from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.place_order",
    method="POST",
    path="/api/v2/mix/order/place-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(10, 1, "uid"), pool="v2.mix.order.place_order", copy_trader=Limit(1, 1, "uid")),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginMode", name="margin_mode", required=True, place="body", values=("isolated", "crossed")),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="tradeSide", name="trade_side", place="body", values=("open", "close")),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="force", name="force", place="body", values=("ioc", "fok", "gtc", "post_only"), default="gtc"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v2.mix.order.detail"),
    account_mode="classic",
    twin="v3.trade.place_order",
    docs="contract/trade/Place-Order.md",
)


def place_order(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_mode: Literal["isolated", "crossed"] | str,
    margin_coin: str,
    size: DecimalIn,
    price: DecimalIn | None = None,
    side: Literal["buy", "sell"] | str,
    trade_side: Literal["open", "close"] | str | None = None,
    order_type: Literal["limit", "market"] | str,
    force: Literal["ioc", "fok", "gtc", "post_only"] | str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceOrder]:
    """Places one futures order.

    Limit: 10 requests a second per account; 1 for copy traders.

    Args:
        symbol: contract (``BTCUSDT``).
        product_type: kind of contract (``productType``).
        margin_mode: margin mode (``marginMode``).
        margin_coin: margin coin, in capitals (``marginCoin``).
        size: amount in the base coin.
        price: limit price in the quote coin; needed when ``order_type`` is ``limit``.
        side: buy or sell.
        trade_side: open or close, in hedge mode (``tradeSide``).
        order_type: limit or market (``orderType``).
        force: how long the order stands.
        client_oid: client order id (``clientOid``); made when left out.
        timeout: seconds for this call.
        headers: further headers.

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginMode": margin_mode,
            "marginCoin": margin_coin,
            "size": size,
            "price": price,
            "side": side,
            "tradeSide": trade_side,
            "orderType": order_type,
            "force": force,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
