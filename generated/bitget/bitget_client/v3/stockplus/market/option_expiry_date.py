# Made by Specloom from bitget/rest/v3/stockplus/market/option-expiry-date.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/option-expiry-date: Lists the expiry days of a stock's options."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.market.option_expiry_date",
    method="GET",
    path="/api/v3/stockplus/market/option-expiry-date",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.option_expiry_date"
    ),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-expiry-date",
)


class OptionExpiryDate(Model, rename={"expiry_date": "expiryDate"}):
    """The answer."""

    expiry_date: ListOf[Ms] = None
    """Expiry day of the option"""


RESULT = OptionExpiryDate


def option_expiry_date(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OptionExpiryDate]:
    """Lists the expiry days of a stock's options.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OptionExpiryDate

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-expiry-date
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
