# Made by Specloom from bitget/rest/v3/stockplus/asset/stock-position.yaml; change that file, not this one.
"""GET /api/v3/stockplus/asset/stock-position: Returns shares held in the stock account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.asset.stock_position",
    method="GET",
    path="/api/v3/stockplus/asset/stock-position",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.asset.stock_position", documented=False
    ),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#check-stock-position",
)


class StockPositionChannelsPositions(
    Model,
    rename={
        "symbol_name": "symbolName",
        "available_quantity": "availableQuantity",
        "cost_price": "costPrice",
        "init_quantity": "initQuantity",
    },
):
    """Positions."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    symbol_name: Text = None
    """Name of the stock"""
    quantity: Dec = None
    """Quantity"""
    available_quantity: Dec = None
    """Shares free to sell (share)"""
    currency: Text = None
    """Currency"""
    cost_price: Dec = None
    """Average cost of the holding"""
    market: Text = None
    """Market the offer or stock belongs to"""
    init_quantity: Dec = None
    """Shares before the day's trades (share)"""


class StockPositionChannels(Model, rename={"account_channel": "accountChannel"}):
    """Account lines with their positions."""

    account_channel: Text = None
    """Account line the stock positions are held in"""
    positions: list[StockPositionChannelsPositions] | None = None
    """Positions"""


class StockPosition(Model):
    """The answer."""

    channels: list[StockPositionChannels] | None = None
    """Account lines with their positions"""


RESULT = StockPosition


def stock_position(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[StockPosition]:
    """Returns shares held in the stock account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        StockPosition

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-stock-position
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
