# Made by Specloom from bitget/rest/v3/p2p/currencies.yaml; change that file, not this one.
"""``client.v3.p2p.currencies``: GET /api/v3/p2p/currencies."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCurrencies(EndpointSuite):
    CALL = "v3.p2p.currencies"
    METHOD = "GET"
    PATH = "/api/v3/p2p/currencies"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/p2p/currencies", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "tokenDetailList": [{"token": "token1", "precision": "precision2"}],
    "fiatDetailList": [
      {
        "fiat": "fiat1",
        "precision": "precision2",
        "floatRateMin": "3.5",
        "floatRateMax": "4.5",
        "fixedRateMin": "5.5",
        "fixedRateMax": "6.5",
        "adMinLimit": "7.5",
        "adMaxLimit": "8.5",
        "payMethods": [{"payMethodName": "payMethodName1", "iconUrl": "iconUrl2", "payMethodId": "payMethodId3"}],
        "withdrawalLimit": {"withdrawLimitKey": "withdrawLimitKey1", "withdrawLimitValue": "withdrawLimitValue2"},
        "payTimeLimit": "20"
      }
    ]
  }
}
"""
    EXPECTED = {
        "token_detail_list": [{"token": "token1", "precision": "precision2"}],
        "fiat_detail_list": [
            {
                "fiat": "fiat1",
                "precision": "precision2",
                "float_rate_min": Decimal("3.5"),
                "float_rate_max": Decimal("4.5"),
                "fixed_rate_min": Decimal("5.5"),
                "fixed_rate_max": Decimal("6.5"),
                "ad_min_limit": Decimal("7.5"),
                "ad_max_limit": Decimal("8.5"),
                "pay_methods": [
                    {"pay_method_name": "payMethodName1", "icon_url": "iconUrl2", "pay_method_id": "payMethodId3"}
                ],
                "withdrawal_limit": {
                    "withdraw_limit_key": "withdrawLimitKey1",
                    "withdraw_limit_value": "withdrawLimitValue2",
                },
                "pay_time_limit": 20,
            }
        ],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.currencies",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.currencies", "v3.p2p.currencies"]
