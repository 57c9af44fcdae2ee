# Made by Specloom from bitget/rest/v2/broker/sub-affiliate-info.yaml; change that file, not this one.
"""``client.v2.broker.sub_affiliate_info``: GET /api/v2/broker/sub-affiliate-info."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubAffiliateInfo(PagedSuite, EndpointSuite):
    CALL = "v2.broker.sub_affiliate_info"
    METHOD = "GET"
    PATH = "/api/v2/broker/sub-affiliate-info"
    FULL = {
        "uid": "uid1",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "id_less_than": "idLessThan4",
        "limit": "100",
        "include_down_line": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/sub-affiliate-info?endTime=1700000000003&idLessThan=idLessThan4&includeDownLine=yes&limit=100&startTime=1700000000002&uid=uid1",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/sub-affiliate-info", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1758512000000,
  "data": {
    "list": [
      {
        "uid": "123456789",
        "uplineName": "agentUser001",
        "rebateRateList": [{"rebateType": "futures", "rebateRate": "5"}],
        "verificationStatus": "verified",
        "directReferrals": "10",
        "subAffiliates": "2",
        "subAffiliateDirectReferrals": "20",
        "volume": "100000",
        "deposit": "5000",
        "transactionFee": "300",
        "rebate": "150"
      }
    ],
    "endId": "123456789"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "uid": "123456789",
                "upline_name": "agentUser001",
                "rebate_rate_list": [{"rebate_type": "futures", "rebate_rate": Decimal("5")}],
                "verification_status": "verified",
                "direct_referrals": Decimal("10"),
                "sub_affiliates": Decimal("2"),
                "sub_affiliate_direct_referrals": Decimal("20"),
                "volume": Decimal("100000"),
                "deposit": Decimal("5000"),
                "transaction_fee": Decimal("300"),
                "rebate": Decimal("150"),
            }
        ],
        "end_id": "123456789",
    }
    DOCUMENTED = [
        (
            "rebate_type",
            (
                "futures",
                "futures_api",
                "futures_trader",
                "futures_trader_api",
                "spot",
                "spot_api",
                "spot_trader",
                "spot_trader_api",
                "onchain",
                "onchain_api",
                "onchain_trader",
                "onchain_trader_api",
                "cfd",
                "cfd_api",
                "cfd_trader",
                "cfd_trader_api",
                "stock",
                "stock_api",
                "stock_trader",
                "stock_trader_api",
            ),
        ),
        ("verification_status", ("verified", "not_verified")),
    ]
    SIGNATURE = {
        "uid": "query uid: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "include_down_line": "query includeDownLine: text as str, optional, one of yes no, default yes",
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
        "rate_limit.pool": "v2.broker.sub_affiliate_info",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "list",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.sub_affiliate_info", "v2.broker.sub_affiliate_info"]
    PAGES = [
        {"list": [{"uid": "106"}, {"uid": "105"}], "endId": "105"},
        {"list": [{"uid": "104"}, {"uid": "103"}], "endId": "103"},
        {"list": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2591999999"],
    }
