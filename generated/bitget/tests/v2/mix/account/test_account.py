# Made by Specloom from bitget/rest/v2/mix/account/account.yaml; change that file, not this one.
"""``client.v2.mix.account.account``: GET /api/v2/mix/account/account."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAccount(EndpointSuite):
    CALL = "v2.mix.account.account"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/account"
    FULL = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_coin": "usdt"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/account?marginCoin=usdt&productType=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signature": "HVU26LZT7d9WHqlqsGcgKJXscyd25kLw80vUNYaZ2sk=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1766991729861,
  "data": {
    "marginCoin": "USDT",
    "locked": "0",
    "available": "-4500.10469626",
    "crossedMaxAvailable": "82755.86971252",
    "isolatedMaxAvailable": "5.5",
    "maxTransferOut": "6.5",
    "accountEquity": "-4767.74182959",
    "usdtEquity": "-4767.7418295954693173",
    "btcEquity": "-0.0530992998208352",
    "crossedRiskRate": "0.002850528048353",
    "crossedMarginLeverage": 14,
    "isolatedLongLever": "12.5",
    "isolatedShortLever": "13.5",
    "marginMode": "crossed",
    "posMode": "hedge_mode",
    "unrealizedPL": "-267.6371333333333385",
    "coupon": "17.5",
    "crossedUnrealizedPL": "-19.4814333333333385",
    "isolatedUnrealizedPL": "19.5",
    "grant": "20.5",
    "assetMode": "union",
    "isolatedMargin": "22.5",
    "crossedMargin": "23.5"
  }
}
"""
    EXPECTED = {
        "margin_coin": "USDT",
        "locked": Decimal("0"),
        "available": Decimal("-4500.10469626"),
        "crossed_max_available": Decimal("82755.86971252"),
        "isolated_max_available": Decimal("5.5"),
        "max_transfer_out": Decimal("6.5"),
        "account_equity": Decimal("-4767.74182959"),
        "usdt_equity": Decimal("-4767.7418295954693173"),
        "btc_equity": Decimal("-0.0530992998208352"),
        "crossed_risk_rate": Decimal("0.002850528048353"),
        "crossed_margin_leverage": Decimal("14"),
        "isolated_long_lever": Decimal("12.5"),
        "isolated_short_lever": Decimal("13.5"),
        "margin_mode": "crossed",
        "pos_mode": "hedge_mode",
        "unrealized_pl": Decimal("-267.6371333333333385"),
        "coupon": Decimal("17.5"),
        "crossed_unrealized_pl": Decimal("-19.4814333333333385"),
        "isolated_unrealized_pl": Decimal("19.5"),
        "grant": Decimal("20.5"),
        "asset_mode": "union",
        "isolated_margin": Decimal("22.5"),
        "crossed_margin": Decimal("23.5"),
    }
    DOCUMENTED = [("asset_mode", ("single", "union")), ("pos_mode", ("one_way_mode", "hedge_mode"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "query marginCoin: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.account",
        "account_mode": "classic",
        "equivalent": "v3.account.assets",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.account", "v2.mix.account.account"]
