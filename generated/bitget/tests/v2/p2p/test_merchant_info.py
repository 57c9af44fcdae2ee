# Made by Specloom from bitget/rest/v2/p2p/merchantInfo.yaml; change that file, not this one.
"""``client.v2.p2p.merchant_info``: GET /api/v2/p2p/merchantInfo."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestMerchantInfo(EndpointSuite):
    CALL = "v2.p2p.merchant_info"
    METHOD = "GET"
    PATH = "/api/v2/p2p/merchantInfo"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/p2p/merchantInfo", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1681194805204,
  "data": {
    "registerTime": "1672039640000",
    "nickName": "lz",
    "merchantId": "1",
    "avgPaymentTime": "172695",
    "avgReleaseTime": "33009",
    "totalTrades": "2",
    "totalBuy": "16",
    "totalSell": "0",
    "totalCompletionRate": "9.5",
    "trades30d": "12",
    "sell30d": "4",
    "buy30d": "8",
    "completionRate30d": "0.71",
    "kycStatus": "yes",
    "emailBindStatus": "true",
    "mobileBindStatus": "false",
    "email": "******@*****.com",
    "mobile": "18*34"
  }
}
"""
    EXPECTED = {
        "register_time": Millis(1672039640000),
        "nick_name": "lz",
        "merchant_id": "1",
        "avg_payment_time": Decimal("172695"),
        "avg_release_time": Decimal("33009"),
        "total_trades": 2,
        "total_buy": 16,
        "total_sell": 0,
        "total_completion_rate": Decimal("9.5"),
        "trades30d": Decimal("12"),
        "sell30d": 4,
        "buy30d": 8,
        "completion_rate30d": Decimal("0.71"),
        "kyc_status": True,
        "email_bind_status": True,
        "mobile_bind_status": False,
        "email": "******@*****.com",
        "mobile": "18*34",
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.p2p.merchant_info",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "60001": ("MissingParameter", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.p2p.merchant_info", "v2.p2p.merchant_info"]
