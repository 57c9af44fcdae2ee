# Made by Specloom from bitget/rest/v3/stockplus/market/history-candlestick.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/history-candlestick: Returns stock candles before or after a time."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.stockplus.market.history_candlestick",
    method="GET",
    path="/api/v3/stockplus/market/history-candlestick",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.history_candlestick"
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="period",
            name="period",
            required=True,
            values=(
                "Min_1",
                "Min_2",
                "Min_3",
                "Min_5",
                "Min_10",
                "Min_15",
                "Min_20",
                "Min_30",
                "Min_45",
                "Min_60",
                "Min_120",
                "Min_180",
                "Min_240",
                "Day",
                "Week",
                "Month",
                "Quarter",
                "Year",
            ),
        ),
        Param(wire="count", name="count", type="decimal", required=True),
        Param(wire="adjustType", name="adjust_type", required=True, values=("NoAdjust", "ForwardAdjust")),
        Param(wire="forward", name="forward", type="flag", values=("false", "true"), default="false"),
        Param(wire="time", name="time"),
        Param(wire="tradeSessions", name="trade_sessions", values=("Intraday", "Pre", "Post", "Overnight")),
    ),
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-history-candlestick",
)


class HistoryCandlestickList(Model, rename={"trade_session": "tradeSession"}):
    """Entries."""

    VALUES: ClassVar = {"trade_session": ("Intraday", "Pre", "Post", "Overnight")}

    close: Dec = None
    """Price at the end of the interval (quote coin)"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    volume: Dec = None
    """Volume"""
    turnover: Dec = None
    """Turnover"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    trade_session: Text = None
    """Session of the stock market"""


class HistoryCandlestick(Model):
    """The answer."""

    list: _list[HistoryCandlestickList] | None = None
    """Entries"""


RESULT = HistoryCandlestick


def history_candlestick(
    *,
    symbol: str | Symbol,
    period: Literal[
        "Min_1",
        "Min_2",
        "Min_3",
        "Min_5",
        "Min_10",
        "Min_15",
        "Min_20",
        "Min_30",
        "Min_45",
        "Min_60",
        "Min_120",
        "Min_180",
        "Min_240",
        "Day",
        "Week",
        "Month",
        "Quarter",
        "Year",
    ]
    | str,
    count: DecimalIn,
    adjust_type: Literal["NoAdjust", "ForwardAdjust"] | str,
    forward: bool | str | None = None,
    time: str | None = None,
    trade_sessions: Literal["Intraday", "Pre", "Post", "Overnight"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HistoryCandlestick]:
    """Returns stock candles before or after a time.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term.
        count: Amount of coins, or number of rows where candles are asked for.
        adjust_type: How stock candles are adjusted for splits and dividends. Wire name adjustType.
        forward: Whether to read from the given time onward; false when left out.
        time: Time of the record.
        trade_sessions: Sessions to include. Wire name tradeSessions.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryCandlestick

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-history-candlestick
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "period": period,
            "count": count,
            "adjustType": adjust_type,
            "forward": forward,
            "time": time,
            "tradeSessions": trade_sessions,
        },
        timeout,
        headers,
    )
