# Made by Specloom from bitget/rest/v3/stockplus/market/option-chain-info.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/option-chain-info: Lists calls and puts of a stock by strike for one expiry."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.market.option_chain_info",
    method="GET",
    path="/api/v3/stockplus/market/option-chain-info",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.option_chain_info"
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="expiryDate", name="expiry_date", required=True),
    ),
    docs="https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-chain-info",
)


class OptionChainInfoStrikePriceInfo(Model, rename={"call_symbol": "callSymbol", "put_symbol": "putSymbol"}):
    """Options by strike price."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    call_symbol: Text = None
    """Symbol of the call option"""
    put_symbol: Text = None
    """Symbol of the put option"""
    standard: Flag = None
    """Whether the option is a standard one"""


class OptionChainInfo(Model, rename={"strike_price_info": "strikePriceInfo"}):
    """The answer."""

    strike_price_info: list[OptionChainInfoStrikePriceInfo] | None = None
    """Options by strike price"""


RESULT = OptionChainInfo


def option_chain_info(
    *,
    symbol: str | Symbol,
    expiry_date: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OptionChainInfo]:
    """Lists calls and puts of a stock by strike for one expiry.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        expiry_date: Expiry day of the option. Wire name expiryDate.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OptionChainInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-chain-info
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "expiryDate": expiry_date,
        },
        timeout,
        headers,
    )
