# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-modify-tpsl.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-trader/order-modify-tpsl: Sets take profit and stop loss of one elite futures trade."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_trader.order_modify_tpsl",
    method="POST",
    path="/api/v2/copy/mix-trader/order-modify-tpsl",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.order_modify_tpsl"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="trackingNo", name="tracking_no", required=True, place="body"),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="stopSurplusPrice", name="stop_surplus_price", type="decimal", place="body"),
        Param(wire="stopLossPrice", name="stop_loss_price", type="decimal", place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#modify-tracking-order-tpsl",
)


RESULT = Text


def order_modify_tpsl(
    *,
    tracking_no: str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    stop_surplus_price: DecimalIn | None = None,
    stop_loss_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Sets take profit and stop loss of one elite futures trade.

    Limit: 5 requests in 1 s by uid.

    Args:
        tracking_no: Number of the elite trade. Wire name trackingNo.
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        stop_surplus_price: Take-profit price; left out, nothing changes; 0 removes it (quote coin). Wire name stopSurplusPrice.
        stop_loss_price: Stop-loss price; left out, nothing changes; 0 removes it (quote coin). Wire name stopLossPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#modify-tracking-order-tpsl
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "trackingNo": tracking_no,
            "productType": product_type,
            "stopSurplusPrice": stop_surplus_price,
            "stopLossPrice": stop_loss_price,
        },
        timeout,
        headers,
    )
