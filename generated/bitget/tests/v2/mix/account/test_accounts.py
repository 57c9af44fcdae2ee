# Made by Specloom from bitget/rest/v2/mix/account/accounts.yaml; change that file, not this one.
"""``client.v2.mix.account.accounts``: GET /api/v2/mix/account/accounts."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAccounts(EndpointSuite):
    CALL = "v2.mix.account.accounts"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/accounts"
    FULL = {"product_type": "USDT-FUTURES"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/accounts?productType=USDT-FUTURES",
        "body": "",
        "signature": "YiJ3Wso7FSx6X2nhdXmBPzAycHS4+IqTSxNQNXfTG8E=",
    }
    ANSWER = """\
{
  "code": "00000",
  "data": [
    {
      "marginCoin": "USDT",
      "locked": "0.31876482",
      "available": "10575.26735771",
      "crossedMaxAvailable": "10580.56434289",
      "isolatedMaxAvailable": "5.5",
      "maxTransferOut": "10572.92904289",
      "accountEquity": "10582.90265771",
      "usdtEquity": "10582.902657719473",
      "btcEquity": "0.204885807029",
      "crossedRiskRate": "0",
      "unrealizedPL": "11.5",
      "coupon": "12.5",
      "unionTotalMargin": "111,1",
      "unionAvailable": "1111.1",
      "unionMm": "111",
      "assetList": [{"coin": "BTC", "balance": "1.2", "available": "3.5"}],
      "isolatedMargin": "23.43",
      "crossedMargin": "34.34",
      "crossedUnrealizedPL": "23",
      "isolatedUnrealizedPL": "20.5",
      "grant": "21.5",
      "assetMode": "union"
    }
  ],
  "msg": "success",
  "requestTime": 1630901215622
}
"""
    EXPECTED = [
        {
            "margin_coin": "USDT",
            "locked": Decimal("0.31876482"),
            "available": Decimal("10575.26735771"),
            "crossed_max_available": Decimal("10580.56434289"),
            "isolated_max_available": Decimal("5.5"),
            "max_transfer_out": Decimal("10572.92904289"),
            "account_equity": Decimal("10582.90265771"),
            "usdt_equity": Decimal("10582.902657719473"),
            "btc_equity": Decimal("0.204885807029"),
            "crossed_risk_rate": Decimal("0"),
            "unrealized_pl": Decimal("11.5"),
            "coupon": Decimal("12.5"),
            "union_total_margin": "111,1",
            "union_available": Decimal("1111.1"),
            "union_mm": Decimal("111"),
            "asset_list": [{"coin": "BTC", "balance": Decimal("1.2"), "available": Decimal("3.5")}],
            "isolated_margin": Decimal("23.43"),
            "crossed_margin": Decimal("34.34"),
            "crossed_unrealized_pl": Decimal("23"),
            "isolated_unrealized_pl": Decimal("20.5"),
            "grant": Decimal("21.5"),
            "asset_mode": "union",
        }
    ]
    DOCUMENTED = [("asset_mode", ("single", "union"))]
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES"
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.accounts",
        "account_mode": "classic",
        "equivalent": "v3.account.assets",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.accounts", "v2.mix.account.accounts"]
