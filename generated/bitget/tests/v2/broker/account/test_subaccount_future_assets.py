# Made by Specloom from bitget/rest/v2/broker/account/subaccount-future-assets.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_future_assets``: GET /api/v2/broker/account/subaccount-future-assets."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubaccountFutureAssets(EndpointSuite):
    CALL = "v2.broker.account.subaccount_future_assets"
    METHOD = "GET"
    PATH = "/api/v2/broker/account/subaccount-future-assets"
    FULL = {"sub_uid": "111111", "product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/account/subaccount-future-assets?productType=usdt-futures&subUid=111111",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695785239709,
  "data": {
    "assetsList": [
      {
        "marginCoin": "USDT",
        "available": "0.00000000",
        "frozen": "3.5",
        "locked": "4.5",
        "crossedMaxAvailable": "5.5",
        "isolatedMaxAvailable": "6.5",
        "maxTransferOut": "7.5",
        "accountEquity": "8.5",
        "usdtEquity": "9.5",
        "btcEquity": "10.5",
        "unrealizedPL": "11.5",
        "uTime": "1695024539000"
      }
    ]
  }
}
"""
    EXPECTED = {
        "assets_list": [
            {
                "margin_coin": "USDT",
                "available": Decimal("0E-8"),
                "frozen": Decimal("3.5"),
                "locked": Decimal("4.5"),
                "crossed_max_available": Decimal("5.5"),
                "isolated_max_available": Decimal("6.5"),
                "max_transfer_out": Decimal("7.5"),
                "account_equity": Decimal("8.5"),
                "usdt_equity": Decimal("9.5"),
                "btc_equity": Decimal("10.5"),
                "unrealized_pl": Decimal("11.5"),
                "u_time": Millis(1695024539000),
            }
        ]
    }
    SIGNATURE = {
        "sub_uid": "query subUid: text as str, required",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.account.subaccount_future_assets",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.account.subaccount_future_assets", "v2.broker.account.subaccount_future_assets"]
