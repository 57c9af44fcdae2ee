# Made by Specloom from bitget/rest/v3/reality/market/earnings-forecast.yaml; change that file, not this one.
"""GET /api/v3/reality/market/earnings-forecast: Returns earnings forecasts for the company behind a tokenized stock."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.reality.market.earnings_forecast",
    method="GET",
    path="/api/v3/reality/market/earnings-forecast",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.earnings_forecast"),
    errors=("common", "uta"),
    params=(Param(wire="code", name="code", required=True),),
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-earnings-forecast",
)


class EarningsForecast(
    Model,
    rename={
        "fiscal_year": "fiscalYear",
        "publication_deadline": "publicationDeadline",
        "is_actual": "isActual",
        "net_income_parent": "netIncomeParent",
    },
):
    """The answer."""

    fiscal_year: Dec = None
    """Fiscal year"""
    publication_deadline: Text = None
    """Publication deadline"""
    is_actual: Flag = None
    """Is actual"""
    revenue: Dec = None
    """Revenue"""
    ebit: Dec = None
    """Ebit"""
    net_income_parent: Dec = None
    """Net income parent"""
    eps: Dec = None
    """Earnings of one share"""
    bps: Dec = None
    """Net asset value of one share"""
    cfps: Dec = None
    """Cfps"""
    roe: Dec = None
    """Roe"""
    roa: Dec = None
    """Roa"""
    currency: Text = None
    """Currency"""


RESULT = EarningsForecast


def earnings_forecast(
    *,
    code: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EarningsForecast]:
    """Returns earnings forecasts for the company behind a tokenized stock.

    Limit: 1 request in 1 s by ip.

    Args:
        code: Result code; 00000 is success on REST.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EarningsForecast

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-earnings-forecast
    """
    return Request(
        RECORD,
        {
            "code": code,
        },
        timeout,
        headers,
    )
