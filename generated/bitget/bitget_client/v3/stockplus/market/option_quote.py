# Made by Specloom from bitget/rest/v3/stockplus/market/option-quote.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/option-quote: Returns option quotes with volatility and open interest."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.market.option_quote",
    method="GET",
    path="/api/v3/stockplus/market/option-quote",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.option_quote"),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-quote",
)


class OptionQuoteSecuQuote(
    Model,
    rename={
        "last_done": "lastDone",
        "prev_close": "prevClose",
        "trade_status": "tradeStatus",
        "implied_volatility": "impliedVolatility",
        "open_interest": "openInterest",
        "expiry_date": "expiryDate",
        "strike_price": "strikePrice",
        "contract_multipier": "contractMultipier",
        "contract_type": "contractType",
        "contract_size": "contractSize",
        "historical_volatility": "historicalVolatility",
        "underlying_symbol": "underlyingSymbol",
    },
):
    """Option quotes."""

    VALUES: ClassVar = {
        "trade_status": ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
        "contract_type": ("A", "U"),
        "direction": ("P", "C"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    last_done: Dec = None
    """Latest price"""
    prev_close: Dec = None
    """Close of the day before"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    volume: Dec = None
    """Volume"""
    turnover: Dec = None
    """Turnover"""
    trade_status: Text = None
    """State of trading in the stock"""
    implied_volatility: Dec = None
    """Implied volatility"""
    open_interest: Dec = None
    """Open interest (base coin)"""
    expiry_date: Text = None
    """Expiry day of the option"""
    strike_price: Dec = None
    """Strike price"""
    contract_multipier: Dec = None
    """Shares covered by one option; spelled so on the wire"""
    contract_type: Text = None
    """Kind of option or contract"""
    contract_size: Dec = None
    """Size of one option contract"""
    direction: Text = None
    """Direction of the movement"""
    historical_volatility: Dec = None
    """Historical volatility"""
    underlying_symbol: Text = None
    """Stock beneath the option"""


class OptionQuote(Model, rename={"secu_quote": "secuQuote"}):
    """The answer."""

    secu_quote: list[OptionQuoteSecuQuote] | None = None
    """Option quotes"""


RESULT = OptionQuote


def option_quote(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OptionQuote]:
    """Returns option quotes with volatility and open interest.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OptionQuote

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-quote
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
