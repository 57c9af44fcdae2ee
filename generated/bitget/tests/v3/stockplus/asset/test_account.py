# Made by Specloom from bitget/rest/v3/stockplus/asset/account.yaml; change that file, not this one.
"""``client.v3.stockplus.asset.account``: GET /api/v3/stockplus/asset/account."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAccount(EndpointSuite):
    CALL = "v3.stockplus.asset.account"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/asset/account"
    FULL = {"currency": "currency1"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/asset/account?currency=currency1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/stockplus/asset/account", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "totalCash": 13.88,
        "maxFinanceAmount": 0,
        "remainingFinanceAmount": "3.5",
        "riskLevel": "1",
        "marginCall": "5.5",
        "netAssets": "6.5",
        "initMargin": "7.5",
        "maintenanceMargin": "8.5",
        "currency": "USD",
        "buyPower": "10.5",
        "cashInfos": [
          {
            "withdrawCash": 13.88,
            "availableCash": "2.5",
            "frozenCash": 0,
            "settlingCash": "4.5",
            "currency": "USD"
          }
        ],
        "frozenTransactionFees": ["frozenTransactionFees12"]
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "total_cash": Decimal("13.88"),
                "max_finance_amount": Decimal("0"),
                "remaining_finance_amount": Decimal("3.5"),
                "risk_level": 1,
                "margin_call": Decimal("5.5"),
                "net_assets": Decimal("6.5"),
                "init_margin": Decimal("7.5"),
                "maintenance_margin": Decimal("8.5"),
                "currency": "USD",
                "buy_power": Decimal("10.5"),
                "cash_infos": [
                    {
                        "withdraw_cash": Decimal("13.88"),
                        "available_cash": Decimal("2.5"),
                        "frozen_cash": Decimal("0"),
                        "settling_cash": Decimal("4.5"),
                        "currency": "USD",
                    }
                ],
                "frozen_transaction_fees": ["frozenTransactionFees12"],
            }
        ]
    }
    DOCUMENTED = [("risk_level", ("0", "1", "2", "3"))]
    SIGNATURE = {"currency": "query currency: text as str, optional"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.stockplus.asset.account",
        "rate_limit.documented": False,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.asset.account", "v3.stockplus.asset.account"]
