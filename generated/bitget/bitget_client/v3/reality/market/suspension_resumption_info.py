# Made by Specloom from bitget/rest/v3/reality/market/suspension-resumption-info.yaml; change that file, not this one.
"""GET /api/v3/reality/market/suspension-resumption-info: Lists trading halts of a tokenized stock."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.reality.market.suspension_resumption_info",
    method="GET",
    path="/api/v3/reality/market/suspension-resumption-info",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.suspension_resumption_info"
    ),
    errors=("common", "uta"),
    params=(Param(wire="code", name="code", required=True),),
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-suspension-resumption-info",
)


class SuspensionResumptionInfo(
    Model,
    rename={
        "suspension_date": "suspensionDate",
        "suspension_time": "suspensionTime",
        "suspension_reason": "suspensionReason",
        "suspension_price": "suspensionPrice",
        "resumption_date": "resumptionDate",
        "resumption_quote_time": "resumptionQuoteTime",
        "resumption_trading_time": "resumptionTradingTime",
    },
):
    """The answer."""

    code: Text = None
    """Result code; 00000 is success on REST"""
    name: Text = None
    """Name"""
    suspension_date: Text = None
    """Suspension date"""
    suspension_time: Text = None
    """Suspension time"""
    suspension_reason: Text = None
    """Suspension reason"""
    suspension_price: Dec = None
    """Suspension price"""
    resumption_date: Text = None
    """Resumption date"""
    resumption_quote_time: Text = None
    """Resumption quote time"""
    resumption_trading_time: Text = None
    """Resumption trading time"""


RESULT = SuspensionResumptionInfo


def suspension_resumption_info(
    *,
    code: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SuspensionResumptionInfo]:
    """Lists trading halts of a tokenized stock.

    Limit: 1 request in 1 s by ip.

    Args:
        code: Result code; 00000 is success on REST.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SuspensionResumptionInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-suspension-resumption-info
    """
    return Request(
        RECORD,
        {
            "code": code,
        },
        timeout,
        headers,
    )
