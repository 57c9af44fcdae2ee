# Made by Specloom from bitget/rest/v2/spot/market/support-symbols.yaml; change that file, not this one.
"""GET /api/v2/spot/market/support-symbols: Lists symbols that have trading statistics, spot and futures."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.spot.market.support_symbols",
    method="GET",
    path="/api/v2/spot/market/support-symbols",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.spot.market.support_symbols"),
    errors=("common", "spot"),
    docs="https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-trade-data-support-symbols",
)


class SupportSymbols(Model, rename={"spot_list": "spotList", "future_list": "futureList"}):
    """The answer."""

    spot_list: ListOf[Text] = None
    """Spot symbols with statistics"""
    future_list: ListOf[Text] = None
    """Futures symbols with statistics"""


RESULT = SupportSymbols


def support_symbols(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SupportSymbols]:
    """Lists symbols that have trading statistics, spot and futures.

    Limit: 1 request in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SupportSymbols

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-trade-data-support-symbols
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
