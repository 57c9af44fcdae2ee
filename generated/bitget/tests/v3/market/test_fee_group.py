# Made by Specloom from bitget/rest/v3/market/fee-group.yaml; change that file, not this one.
"""``client.v3.market.fee_group``: GET /api/v3/market/fee-group."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestFeeGroup(EndpointSuite):
    CALL = "v3.market.fee_group"
    METHOD = "GET"
    PATH = "/api/v3/market/fee-group"
    FULL = {"category": "SPOT", "group": "DEFAULT"}
    FULL_REQUEST = {"target": "/api/v3/market/fee-group?category=SPOT&group=DEFAULT", "body": "", "signed": False}
    MINIMAL = {"category": "SPOT"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/fee-group?category=SPOT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1772462728068,
  "data": [
    {
      "category": "SPOT",
      "group": "GROUP_A",
      "labelList": [{"weight": "1.00", "label": "core_mainstream", "symbols": ["DOGEUSDT"]}],
      "tierList": [{"level": "MM1", "makerFeeRate": "-0.0001", "takerFeeRate": "3.5", "rpiMakerFeeRate": "4.5"}]
    }
  ]
}
"""
    EXPECTED = [
        {
            "category": "SPOT",
            "group": "GROUP_A",
            "label_list": [{"weight": Decimal("1.00"), "label": "core_mainstream", "symbols": ["DOGEUSDT"]}],
            "tier_list": [
                {
                    "level": "MM1",
                    "maker_fee_rate": Decimal("-0.0001"),
                    "taker_fee_rate": Decimal("3.5"),
                    "rpi_maker_fee_rate": Decimal("4.5"),
                }
            ],
        }
    ]
    DOCUMENTED = [("category", ("SPOT", "FUTURES")), ("group", ("DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C"))]
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT FUTURES",
        "group": "query group: text as str, optional, one of DEFAULT GROUP_A GROUP_B GROUP_C",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.fee_group",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.fee_group", "v3.market.fee_group"]
