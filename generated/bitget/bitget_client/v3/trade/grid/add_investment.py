# Made by Specloom from bitget/rest/v3/trade/grid/add-investment.yaml; change that file, not this one.
"""POST /api/v3/trade/grid/add-investment: Adds funds to a grid bot."""

from collections.abc import Mapping, Sequence
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.grid.add_investment",
    method="POST",
    path="/api/v3/trade/grid/add-investment",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.trade.grid.add_investment"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("SPOT", "USDT-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="botId", name="bot_id", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(
            wire="fundsSource",
            name="funds_source",
            type="list",
            required=True,
            place="body",
            values=("funding", "uta", "otc"),
            items="text",
        ),
        Param(wire="adjustType", name="adjust_type", place="body", values=("increase", "decrease")),
        Param(wire="reinvestProfit", name="reinvest_profit", place="body", values=("yes", "no"), default="yes"),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#add-investment-amount",
)


class AddInvestment(Model, rename={"bot_id": "botId"}):
    """The answer."""

    bot_id: Text = None
    """Bot id"""


RESULT = AddInvestment


def add_investment(
    *,
    category: Literal["SPOT", "USDT-FUTURES", "USDC-FUTURES"] | str,
    bot_id: str,
    coin: str,
    size: DecimalIn,
    funds_source: Sequence[str],
    adjust_type: Literal["increase", "decrease"] | str | None = None,
    reinvest_profit: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AddInvestment]:
    """Adds funds to a grid bot.

    Limit: 1 request in 1 s by uid.

    Args:
        category: Product line.
        bot_id: Bot id. Wire name botId.
        coin: Coin name.
        size: Quantity, in the base coin.
        funds_source: Funds source. Wire name fundsSource.
        adjust_type: How stock candles are adjusted for splits and dividends. Wire name adjustType.
        reinvest_profit: Reinvest profit; yes when left out. Wire name reinvestProfit.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AddInvestment

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#add-investment-amount
    """
    return Request(
        RECORD,
        {
            "category": category,
            "botId": bot_id,
            "coin": coin,
            "size": size,
            "fundsSource": funds_source,
            "adjustType": adjust_type,
            "reinvestProfit": reinvest_profit,
        },
        timeout,
        headers,
    )
