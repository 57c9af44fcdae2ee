# Made by Specloom from bitget/rest/v3/reality/market/valuation-indicators.yaml; change that file, not this one.
"""GET /api/v3/reality/market/valuation-indicators: Returns valuation figures of a listed company."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.reality.market.valuation_indicators",
    method="GET",
    path="/api/v3/reality/market/valuation-indicators",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.valuation_indicators"
    ),
    errors=("common", "uta"),
    params=(Param(wire="code", name="code", required=True),),
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-valuation-indicators",
)


class ValuationIndicators(
    Model,
    rename={
        "pb_ed": "pbEd",
        "pb_pd": "pbPd",
        "pb_mrq": "pbMrq",
        "pe_lyr": "peLyr",
        "pe_ttm_ed": "peTtmEd",
        "pe_ttm_pd": "peTtmPd",
        "ps_lyr": "psLyr",
        "ps_ttm_ed": "psTtmEd",
        "ps_ttm_pd": "psTtmPd",
        "pcf_net": "pcfNet",
        "pcf_net_ttm_ed": "pcfNetTtmEd",
        "pcf_net_ttm_pd": "pcfNetTtmPd",
        "pcf_ttm_ed": "pcfTtmEd",
        "pcf_ttm_pd": "pcfTtmPd",
        "ev_ebitda": "evEbitda",
        "equity_value": "equityValue",
        "gross_ev": "grossEv",
        "net_ev": "netEv",
        "tmv_usd": "tmvUsd",
        "cir_tmv_usd": "cirTmvUsd",
        "dividend_yield_ttm": "dividendYieldTtm",
    },
):
    """The answer."""

    date: Text = None
    """Day of the record"""
    pb: Dec = None
    """Pb"""
    pb_ed: Dec = None
    """Pb ed"""
    pb_pd: Dec = None
    """Pb pd"""
    pb_mrq: Dec = None
    """Pb mrq"""
    pe: Dec = None
    """Pe"""
    pe_lyr: Dec = None
    """Pe lyr"""
    pe_ttm_ed: Dec = None
    """Pe ttm ed"""
    pe_ttm_pd: Dec = None
    """Pe ttm pd"""
    ps: Dec = None
    """Ps"""
    ps_lyr: Dec = None
    """Ps lyr"""
    ps_ttm_ed: Dec = None
    """Ps ttm ed"""
    ps_ttm_pd: Dec = None
    """Ps ttm pd"""
    pcf: Dec = None
    """Pcf"""
    pcf_net: Dec = None
    """Pcf net"""
    pcf_net_ttm_ed: Dec = None
    """Pcf net ttm ed"""
    pcf_net_ttm_pd: Dec = None
    """Pcf net ttm pd"""
    pcf_ttm_ed: Dec = None
    """Pcf ttm ed"""
    pcf_ttm_pd: Dec = None
    """Pcf ttm pd"""
    ev_ebitda: Dec = None
    """Ev ebitda"""
    equity_value: Dec = None
    """Equity value"""
    gross_ev: Dec = None
    """Gross ev"""
    net_ev: Dec = None
    """Net ev"""
    tmv_usd: Dec = None
    """Tmv usd"""
    cir_tmv_usd: Dec = None
    """Cir tmv usd"""
    dividend_yield_ttm: Dec = None
    """Dividend yield ttm"""


RESULT = ValuationIndicators


def valuation_indicators(
    *,
    code: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ValuationIndicators]:
    """Returns valuation figures of a listed company.

    Limit: 1 request in 1 s by ip.

    Args:
        code: Result code; 00000 is success on REST.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ValuationIndicators

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-valuation-indicators
    """
    return Request(
        RECORD,
        {
            "code": code,
        },
        timeout,
        headers,
    )
