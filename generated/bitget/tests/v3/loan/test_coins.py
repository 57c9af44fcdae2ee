# Made by Specloom from bitget/rest/v3/loan/coins.yaml; change that file, not this one.
"""``client.v3.loan.coins``: GET /api/v3/loan/coins."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCoins(EndpointSuite):
    CALL = "v3.loan.coins"
    METHOD = "GET"
    PATH = "/api/v3/loan/coins"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v3/loan/coins?coin=coin1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/loan/coins", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1770092353766,
  "data": {
    "loanInfos": [
      {
        "coin": "USDT",
        "hourRateFlexible": "0.00000349",
        "rateFlexible": "0.0305",
        "hourRate7D": "0.00000366",
        "rate7D": "0.032024937",
        "hourRate30D": "0.00000383",
        "rate30D": "0.033549934",
        "minBorrowAmount": "1",
        "maxBorrowAmount": "20000000",
        "minBorrowLimit": "10.5",
        "maxBorrowLimit": "11.5"
      }
    ],
    "pledgeInfos": [
      {
        "coin": "BGB",
        "initRate": "0.65",
        "supRate": "0.75",
        "forceRate": "0.91",
        "minPledgeAmount": "0",
        "maxPledgeAmount": "400000"
      }
    ]
  }
}
"""
    EXPECTED = {
        "loan_infos": [
            {
                "coin": "USDT",
                "hour_rate_flexible": Decimal("0.00000349"),
                "rate_flexible": Decimal("0.0305"),
                "hour_rate7_d": Decimal("0.00000366"),
                "rate7_d": Decimal("0.032024937"),
                "hour_rate30_d": Decimal("0.00000383"),
                "rate30_d": Decimal("0.033549934"),
                "min_borrow_amount": Decimal("1"),
                "max_borrow_amount": Decimal("20000000"),
                "min_borrow_limit": Decimal("10.5"),
                "max_borrow_limit": Decimal("11.5"),
            }
        ],
        "pledge_infos": [
            {
                "coin": "BGB",
                "init_rate": Decimal("0.65"),
                "sup_rate": Decimal("0.75"),
                "force_rate": Decimal("0.91"),
                "min_pledge_amount": Decimal("0"),
                "max_pledge_amount": Decimal("400000"),
            }
        ],
    }
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.loan.coins",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.loan.coins", "v3.loan.coins"]
