# Made by Specloom from bitget/rest/v3/account/withdraw-address.yaml; change that file, not this one.
"""``client.v3.account.withdraw_address``: GET /api/v3/account/withdraw-address."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestWithdrawAddress(PagedSuite, EndpointSuite):
    CALL = "v3.account.withdraw_address"
    METHOD = "GET"
    PATH = "/api/v3/account/withdraw-address"
    FULL = {"coin": "coin1", "type": "EVM", "limit": "10", "cursor": "cursor4"}
    FULL_REQUEST = {
        "target": "/api/v3/account/withdraw-address?coin=coin1&cursor=cursor4&limit=10&type=EVM",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/withdraw-address", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "addressList": [
      {
        "coin": "BTC",
        "chain": "chain2",
        "address": "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf",
        "countryCode": "countryCode4",
        "label": "My BTC Wallet",
        "memo": "memo6",
        "type": "regular",
        "internalType": "mobile",
        "createdTime": "1740000000000"
      }
    ],
    "cursor": "1740000000000"
  }
}
"""
    EXPECTED = {
        "address_list": [
            {
                "coin": "BTC",
                "chain": "chain2",
                "address": "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf",
                "country_code": "countryCode4",
                "label": "My BTC Wallet",
                "memo": "memo6",
                "type": "regular",
                "internal_type": "mobile",
                "created_time": Millis(1740000000000),
            }
        ],
        "cursor": "1740000000000",
    }
    DOCUMENTED = [("internal_type", ("mobile", "email")), ("type", ("EVM", "internal", "regular", "universal"))]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "type": "query type: text as str, optional, one of EVM internal regular universal",
        "limit": "query limit: integer as int, optional, default 10, max 10",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.withdraw_address",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "addressList",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 10,
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.withdraw_address", "v3.account.withdraw_address"]
    PAGES = [
        {"addressList": [{"coin": "106"}, {"coin": "105"}], "cursor": "105"},
        {"addressList": [{"coin": "104"}, {"coin": "103"}], "cursor": "103"},
        {"addressList": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("coin", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["10", "10", "10"])
    PAGE_SIZE_ARGUMENT = "limit"
