# Made by Specloom from bitget/rest/v3/trade/grid/modify-neutral-grid-interval.yaml; change that file, not this one.
"""POST /api/v3/trade/grid/modify-neutral-grid-interval: Changes the price range of a neutral grid bot."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.grid.modify_neutral_grid_interval",
    method="POST",
    path="/api/v3/trade/grid/modify-neutral-grid-interval",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.trade.grid.modify_neutral_grid_interval"
    ),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="category", name="category", required=True, place="body", values=("USDT-FUTURES", "USDC-FUTURES")),
        Param(wire="botId", name="bot_id", required=True, place="body"),
        Param(wire="maxPrice", name="max_price", type="decimal", required=True, place="body"),
        Param(wire="minPrice", name="min_price", type="decimal", required=True, place="body"),
        Param(wire="gridNum", name="grid_num", required=True, place="body"),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-interval-and-grid-number",
)


class ModifyNeutralGridInterval(Model, rename={"bot_id": "botId"}):
    """The answer."""

    bot_id: Text = None
    """Bot id"""


RESULT = ModifyNeutralGridInterval


def modify_neutral_grid_interval(
    *,
    category: Literal["USDT-FUTURES", "USDC-FUTURES"] | str,
    bot_id: str,
    max_price: DecimalIn,
    min_price: DecimalIn,
    grid_num: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyNeutralGridInterval]:
    """Changes the price range of a neutral grid bot.

    Limit: 1 request in 1 s by uid.

    Args:
        category: Product line.
        bot_id: Bot id. Wire name botId.
        max_price: Upper end of the price range. Wire name maxPrice.
        min_price: Lower end of the price range. Wire name minPrice.
        grid_num: Grid num. Wire name gridNum.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyNeutralGridInterval

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-interval-and-grid-number
    """
    return Request(
        RECORD,
        {
            "category": category,
            "botId": bot_id,
            "maxPrice": max_price,
            "minPrice": min_price,
            "gridNum": grid_num,
        },
        timeout,
        headers,
    )
