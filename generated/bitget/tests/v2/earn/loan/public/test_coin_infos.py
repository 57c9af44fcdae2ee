# Made by Specloom from bitget/rest/v2/earn/loan/public/coinInfos.yaml; change that file, not this one.
"""``client.v2.earn.loan.public.coin_infos``: GET /api/v2/earn/loan/public/coinInfos."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCoinInfos(EndpointSuite):
    CALL = "v2.earn.loan.public.coin_infos"
    METHOD = "GET"
    PATH = "/api/v2/earn/loan/public/coinInfos"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v2/earn/loan/public/coinInfos?coin=coin1", "body": "", "signed": False}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/loan/public/coinInfos", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1692433281223,
  "data": {
    "loanInfos": [
      {
        "coin": "USDT",
        "hourRate7D": "0.00000617",
        "rate7D": "0.054",
        "hourRate30D": "0.00000879",
        "rate30D": "0.077",
        "minUsdt": "200",
        "maxUsdt": "1000000",
        "min": "8.5",
        "max": "9.5"
      }
    ],
    "pledgeInfos": [
      {
        "coin": "MATIC",
        "initRate": "0.6",
        "supRate": "0.75",
        "forceRate": "0.83",
        "minUsdt": "0",
        "maxUsdt": "200000"
      }
    ]
  }
}
"""
    EXPECTED = {
        "loan_infos": [
            {
                "coin": "USDT",
                "hour_rate7_d": Decimal("0.00000617"),
                "rate7_d": Decimal("0.054"),
                "hour_rate30_d": Decimal("0.00000879"),
                "rate30_d": Decimal("0.077"),
                "min_usdt": Decimal("200"),
                "max_usdt": Decimal("1000000"),
                "min": Decimal("8.5"),
                "max": Decimal("9.5"),
            }
        ],
        "pledge_infos": [
            {
                "coin": "MATIC",
                "init_rate": Decimal("0.6"),
                "sup_rate": Decimal("0.75"),
                "force_rate": Decimal("0.83"),
                "min_usdt": Decimal("0"),
                "max_usdt": Decimal("200000"),
            }
        ],
    }
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "earn", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.earn.loan.public.coin_infos",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.loan.public.coin_infos", "v2.earn.loan.public.coin_infos"]
