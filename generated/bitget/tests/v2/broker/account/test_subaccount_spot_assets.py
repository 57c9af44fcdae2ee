# Made by Specloom from bitget/rest/v2/broker/account/subaccount-spot-assets.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_spot_assets``: GET /api/v2/broker/account/subaccount-spot-assets."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubaccountSpotAssets(EndpointSuite):
    CALL = "v2.broker.account.subaccount_spot_assets"
    METHOD = "GET"
    PATH = "/api/v2/broker/account/subaccount-spot-assets"
    FULL = {"sub_uid": "111111", "coin": "coin2", "asset_type": "hold_only"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/account/subaccount-spot-assets?assetType=hold_only&coin=coin2&subUid=111111",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"sub_uid": "111111"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/broker/account/subaccount-spot-assets?subUid=111111",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695785115457,
  "data": {
    "assetsList": [
      {
        "coin": "BTC",
        "available": "100.00000000",
        "frozen": "0.00000000",
        "locked": "4.5",
        "uTime": "1692105973000"
      }
    ]
  }
}
"""
    EXPECTED = {
        "assets_list": [
            {
                "coin": "BTC",
                "available": Decimal("100.00000000"),
                "frozen": Decimal("0E-8"),
                "locked": Decimal("4.5"),
                "u_time": Millis(1692105973000),
            }
        ]
    }
    SIGNATURE = {
        "sub_uid": "query subUid: text as str, required",
        "coin": "query coin: text as str, optional",
        "asset_type": "query assetType: text as str, optional, one of hold_only all, default hold_only",
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
        "rate_limit.pool": "v2.broker.account.subaccount_spot_assets",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.account.subaccount_spot_assets", "v2.broker.account.subaccount_spot_assets"]
