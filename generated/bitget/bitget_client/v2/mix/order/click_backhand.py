# Made by Specloom from bitget/rest/v2/mix/order/click-backhand.yaml; change that file, not this one.
"""POST /api/v2/mix/order/click-backhand: Reverses a futures position: closes it and opens the opposite one at market."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.click_backhand",
    method="POST",
    path="/api/v2/mix/order/click-backhand",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"),
        pool="v2.mix.order.click_backhand",
        copy_trader=Limit(requests=1, seconds=1, scope="uid"),
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="size", name="size", type="decimal", place="body"),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="tradeSide", name="trade_side", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v2.mix.order.detail", window_seconds=7200),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#reversal",
)


class ClickBackhand(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""


RESULT = ClickBackhand


def click_backhand(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    side: Literal["buy", "sell"] | str,
    size: DecimalIn | None = None,
    trade_side: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ClickBackhand]:
    """Reverses a futures position: closes it and opens the opposite one at market.

    Limit: 10 requests in 1 s by uid; 1 in 1 s for copy traders.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        product_type: Futures product line. Wire name productType.
        side: Buy or sell.
        size: Quantity, in the base coin.
        trade_side: Whether an order opens or closes; as a parameter, for hedge mode alone. Wire name tradeSide.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ClickBackhand

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#reversal
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "marginCoin": margin_coin,
            "productType": product_type,
            "size": size,
            "side": side,
            "tradeSide": trade_side,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
