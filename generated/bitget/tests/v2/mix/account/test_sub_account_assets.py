# Made by Specloom from bitget/rest/v2/mix/account/sub-account-assets.yaml; change that file, not this one.
"""``client.v2.mix.account.sub_account_assets``: GET /api/v2/mix/account/sub-account-assets."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestSubAccountAssets(EndpointSuite):
    CALL = "v2.mix.account.sub_account_assets"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/sub-account-assets"
    FULL = {"product_type": "USDT-FUTURES"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/sub-account-assets?productType=USDT-FUTURES",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767781062372,
  "data": [
    {
      "userId": 1234567890,
      "assetList": [
        {
          "marginCoin": "USDT",
          "locked": "0",
          "available": "3.5",
          "crossedMaxAvailable": "4.5",
          "isolatedMaxAvailable": "5.5",
          "maxTransferOut": "6.5",
          "accountEquity": "7.5",
          "usdtEquity": "8.5",
          "btcEquity": "9.5",
          "unrealizedPL": "10.5",
          "coupon": "11.5",
          "crossedUnrealizedPL": "12.5",
          "isolatedUnrealizedPL": "13.5",
          "grant": "14.5",
          "assetMode": "single",
          "isolatedMargin": "16.5",
          "crossedMargin": "17.5",
          "equity": "18.5"
        }
      ]
    }
  ]
}
"""
    EXPECTED = [
        {
            "user_id": "1234567890",
            "asset_list": [
                {
                    "margin_coin": "USDT",
                    "locked": Decimal("0"),
                    "available": Decimal("3.5"),
                    "crossed_max_available": Decimal("4.5"),
                    "isolated_max_available": Decimal("5.5"),
                    "max_transfer_out": Decimal("6.5"),
                    "account_equity": Decimal("7.5"),
                    "usdt_equity": Decimal("8.5"),
                    "btc_equity": Decimal("9.5"),
                    "unrealized_pl": Decimal("10.5"),
                    "coupon": Decimal("11.5"),
                    "crossed_unrealized_pl": Decimal("12.5"),
                    "isolated_unrealized_pl": Decimal("13.5"),
                    "grant": Decimal("14.5"),
                    "asset_mode": "single",
                    "isolated_margin": Decimal("16.5"),
                    "crossed_margin": Decimal("17.5"),
                    "equity": Decimal("18.5"),
                }
            ],
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
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 10,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.sub_account_assets",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.sub_account_assets", "v2.mix.account.sub_account_assets"]
