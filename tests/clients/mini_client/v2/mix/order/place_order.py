# Made by Specloom from bitget/rest/v2/mix/order/place-order.yaml; change that file, not this one.
"""POST /api/v2/mix/order/place-order: Places one futures order; copy traders are limited to one a second."""

from collections.abc import Mapping
from typing import Literal

from specloom.runtime.call.request import Request
from specloom.runtime.codec.models import DecimalIn, Model, Text
from specloom.runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.place_order",
    method="POST",
    path="/api/v2/mix/order/place-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"),
        pool="v2.mix.order.place_order",
        copy_trader=Limit(requests=1, seconds=1, scope="uid"),
    ),
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
        Param(wire="marginMode", name="margin_mode", required=True, place="body", values=("crossed", "isolated")),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="tradeSide", name="trade_side", place="body", values=("open", "close")),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(
            wire="force",
            name="force",
            place="body",
            values=("gtc", "post_only", "fok", "ioc"),
            default="gtc",
            required_if={"orderType": ("limit",)},
        ),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="reduceOnly", name="reduce_only", place="body", values=("YES", "NO"), default="NO"),
        Param(wire="presetStopSurplusPrice", name="preset_stop_surplus_price", type="decimal", place="body"),
        Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
        Param(
            wire="presetStopSurplusExecutePrice", name="preset_stop_surplus_execute_price", type="decimal", place="body"
        ),
        Param(wire="presetStopLossExecutePrice", name="preset_stop_loss_execute_price", type="decimal", place="body"),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v2.mix.order.detail", window_seconds=7200),
    account_mode="classic",
    equivalent="v3.trade.place_order",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#place-order",
)


class PlaceOrder(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""


RESULT = PlaceOrder


def place_order(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_mode: Literal["crossed", "isolated"] | str,
    margin_coin: str,
    size: DecimalIn,
    side: Literal["buy", "sell"] | str,
    order_type: Literal["limit", "market"] | str,
    price: DecimalIn | None = None,
    trade_side: Literal["open", "close"] | str | None = None,
    force: Literal["gtc", "post_only", "fok", "ioc"] | str | None = None,
    client_oid: str | None = None,
    reduce_only: Literal["YES", "NO"] | str | None = None,
    preset_stop_surplus_price: DecimalIn | None = None,
    preset_stop_loss_price: DecimalIn | None = None,
    preset_stop_surplus_execute_price: DecimalIn | None = None,
    preset_stop_loss_execute_price: DecimalIn | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceOrder]:
    """Places one futures order; copy traders are limited to one a second.

    Limit: 10 requests in 1 s by uid; 1 in 1 s for copy traders.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        size: Quantity, in the base coin.
        side: Buy or sell; in hedge mode a long is closed with buy.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        price: Price; limit orders need it (quote coin); required when orderType is limit.
        trade_side: Whether an order opens or closes; as a parameter, for hedge mode alone. Wire name tradeSide.
        force: How long the order stays in force; gtc when left out; required when orderType is limit.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        reduce_only: Whether the order may only shrink the position; NO when left out. Wire name reduceOnly.
        preset_stop_surplus_price: Trigger price of the attached take profit (quote coin). Wire name presetStopSurplusPrice.
        preset_stop_loss_price: Trigger price of the attached stop loss (quote coin). Wire name presetStopLossPrice.
        preset_stop_surplus_execute_price: Order price of the attached take profit (quote coin). Wire name presetStopSurplusExecutePrice.
        preset_stop_loss_execute_price: Order price of the attached stop loss (quote coin). Wire name presetStopLossExecutePrice.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlaceOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#place-order
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
            "reduceOnly": reduce_only,
            "presetStopSurplusPrice": preset_stop_surplus_price,
            "presetStopLossPrice": preset_stop_loss_price,
            "presetStopSurplusExecutePrice": preset_stop_surplus_execute_price,
            "presetStopLossExecutePrice": preset_stop_loss_execute_price,
            "stpMode": stp_mode,
        },
        timeout,
        headers,
    )
