# Made by Specloom from bitget/rest/v3/stockplus/market/option-volume.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/option-volume: Returns call and put volume of a stock's options."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.market.option_volume",
    method="GET",
    path="/api/v3/stockplus/market/option-volume",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.option_volume"),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-volume",
)


class OptionVolume(Model):
    """The answer."""

    c: Dec = None
    """Volume of calls"""
    p: Dec = None
    """Volume of puts"""


RESULT = OptionVolume


def option_volume(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OptionVolume]:
    """Returns call and put volume of a stock's options.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OptionVolume

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-volume
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
