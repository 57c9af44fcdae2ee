# Made by Specloom from bitget/rest/v2/mix/order/close-positions.yaml; change that file, not this one.
"""POST /api/v2/mix/order/close-positions: Closes futures positions at market, of one symbol or a whole product type."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.close_positions",
    method="POST",
    path="/api/v2/mix/order/close-positions",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.mix.order.close_positions"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="holdSide", name="hold_side", place="body", values=("long", "short")),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    body="object",
    account_mode="classic",
    equivalent="v3.trade.close_positions",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#flash-close-position",
)


class ClosePositionsSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


class ClosePositionsFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg", "error_code": "errorCode"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    error_msg: Text = None
    """Why this item failed, in words"""
    error_code: Text = None
    """Why this item failed, as a code"""


class ClosePositions(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[ClosePositionsSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[ClosePositionsFailureList] | None = None
    """Items that failed"""


RESULT = ClosePositions


def close_positions(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    hold_side: Literal["long", "short"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ClosePositions]:
    """Closes futures positions at market, of one symbol or a whole product type.

    Limit: 1 request in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        hold_side: Direction of the position; as a parameter, only meant for hedge mode. Wire name holdSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ClosePositions

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#flash-close-position
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "holdSide": hold_side,
            "productType": product_type,
        },
        timeout,
        headers,
    )
