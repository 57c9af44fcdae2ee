# Made by Specloom from bitget/rest/v3/trade/grid/neutral-list-details.yaml; change that file, not this one.
"""GET /api/v3/trade/grid/neutral-list-details: Lists the caller's neutral grid bots."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.grid.neutral_list_details",
    method="GET",
    path="/api/v3/trade/grid/neutral-list-details",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.trade.grid.neutral_list_details"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="category", name="category", required=True, values=("SPOT", "USDT-FUTURES", "USDC-FUTURES")),
        Param(wire="botId", name="bot_id", required=True),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-order-details",
)


class NeutralListDetailsBuyOrderList(
    Model,
    rename={
        "order_id": "orderId",
        "delegate_count": "delegateCount",
        "delegate_price": "delegatePrice",
        "change_required": "changeRequired",
    },
):
    """Buy order list."""

    order_id: Text = None
    """Order id given by the exchange"""
    delegate_count: Text = None
    """Delegate count"""
    delegate_price: Dec = None
    """Delegate price"""
    change_required: Int = None
    """Change required"""


class NeutralListDetailsSellOrderList(
    Model,
    rename={
        "order_id": "orderId",
        "delegate_count": "delegateCount",
        "delegate_price": "delegatePrice",
        "change_required": "changeRequired",
    },
):
    """Sell order list."""

    order_id: Text = None
    """Order id given by the exchange"""
    delegate_count: Text = None
    """Delegate count"""
    delegate_price: Dec = None
    """Delegate price"""
    change_required: Int = None
    """Change required"""


class NeutralListDetails(
    Model, rename={"bot_id": "botId", "buy_order_list": "buyOrderList", "sell_order_list": "sellOrderList"}
):
    """The answer."""

    bot_id: Text = None
    """Bot id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    buy_order_list: list[NeutralListDetailsBuyOrderList] | None = None
    """Buy order list"""
    sell_order_list: list[NeutralListDetailsSellOrderList] | None = None
    """Sell order list"""


RESULT = NeutralListDetails


def neutral_list_details(
    *,
    category: Literal["SPOT", "USDT-FUTURES", "USDC-FUTURES"] | str,
    bot_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[NeutralListDetails]:
    """Lists the caller's neutral grid bots.

    Limit: 1 request in 1 s by uid.

    Args:
        category: Product line.
        bot_id: Bot id. Wire name botId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        NeutralListDetails

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-order-details
    """
    return Request(
        RECORD,
        {
            "category": category,
            "botId": bot_id,
        },
        timeout,
        headers,
    )
