# Made by Specloom from bitget/rest/v2/broker/rebate-info.yaml; change that file, not this one.
"""``client.v2.broker.rebate_info``: GET /api/v2/broker/rebate-info."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRebateInfo(EndpointSuite):
    CALL = "v2.broker.rebate_info"
    METHOD = "GET"
    PATH = "/api/v2/broker/rebate-info"
    FULL = {"uid": "123456789"}
    FULL_REQUEST = {"target": "/api/v2/broker/rebate-info?uid=123456789", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695786824200,
  "data": {
    "affiliationType": "affiliate",
    "userLevel": "VIP7",
    "clientSpotRebateRatio": "0.07",
    "clientFuturesRebateRatio": "0.08"
  }
}
"""
    EXPECTED = {
        "affiliation_type": "affiliate",
        "user_level": "VIP7",
        "client_spot_rebate_ratio": Decimal("0.07"),
        "client_futures_rebate_ratio": Decimal("0.08"),
    }
    DOCUMENTED = [("affiliation_type", ("affiliate", "official"))]
    SIGNATURE = {"uid": "query uid: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.rebate_info",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.rebate_info", "v2.broker.rebate_info"]
