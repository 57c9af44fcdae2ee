# Made by Specloom from bitget/rest/v3/reality/market/valuation-indicators.yaml; change that file, not this one.
"""``client.v3.reality.market.valuation_indicators``: GET /api/v3/reality/market/valuation-indicators."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestValuationIndicators(EndpointSuite):
    CALL = "v3.reality.market.valuation_indicators"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/valuation-indicators"
    FULL = {"code": "code1"}
    FULL_REQUEST = {"target": "/api/v3/reality/market/valuation-indicators?code=code1", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "date": "2026-08-25",
    "pb": "3.2",
    "pbEd": "3.1",
    "pbPd": "3.3",
    "pbMrq": "5.5",
    "pe": "12.5",
    "peLyr": "13.0",
    "peTtmEd": "12.4",
    "peTtmPd": "12.6",
    "ps": "2.1",
    "psLyr": "2.2",
    "psTtmEd": "2.0",
    "psTtmPd": "2.3",
    "pcf": "10.5",
    "pcfNet": "10.6",
    "pcfNetTtmEd": "10.4",
    "pcfNetTtmPd": "10.7",
    "pcfTtmEd": "10.3",
    "pcfTtmPd": "10.8",
    "evEbitda": "8.5",
    "equityValue": "120000000000",
    "grossEv": "130000000000",
    "netEv": "125000000000",
    "tmvUsd": "24.5",
    "cirTmvUsd": "118000000000",
    "dividendYieldTtm": "0.45"
  }
}
"""
    EXPECTED = {
        "date": "2026-08-25",
        "pb": Decimal("3.2"),
        "pb_ed": Decimal("3.1"),
        "pb_pd": Decimal("3.3"),
        "pb_mrq": Decimal("5.5"),
        "pe": Decimal("12.5"),
        "pe_lyr": Decimal("13.0"),
        "pe_ttm_ed": Decimal("12.4"),
        "pe_ttm_pd": Decimal("12.6"),
        "ps": Decimal("2.1"),
        "ps_lyr": Decimal("2.2"),
        "ps_ttm_ed": Decimal("2.0"),
        "ps_ttm_pd": Decimal("2.3"),
        "pcf": Decimal("10.5"),
        "pcf_net": Decimal("10.6"),
        "pcf_net_ttm_ed": Decimal("10.4"),
        "pcf_net_ttm_pd": Decimal("10.7"),
        "pcf_ttm_ed": Decimal("10.3"),
        "pcf_ttm_pd": Decimal("10.8"),
        "ev_ebitda": Decimal("8.5"),
        "equity_value": Decimal("120000000000"),
        "gross_ev": Decimal("130000000000"),
        "net_ev": Decimal("125000000000"),
        "tmv_usd": Decimal("24.5"),
        "cir_tmv_usd": Decimal("118000000000"),
        "dividend_yield_ttm": Decimal("0.45"),
    }
    SIGNATURE = {"code": "query code: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.reality.market.valuation_indicators",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.valuation_indicators", "v3.reality.market.valuation_indicators"]
