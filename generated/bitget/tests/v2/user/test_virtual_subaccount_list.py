# Made by Specloom from bitget/rest/v2/user/virtual-subaccount-list.yaml; change that file, not this one.
"""``client.v2.user.virtual_subaccount_list``: GET /api/v2/user/virtual-subaccount-list."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestVirtualSubaccountList(PagedSuite, EndpointSuite):
    CALL = "v2.user.virtual_subaccount_list"
    METHOD = "GET"
    PATH = "/api/v2/user/virtual-subaccount-list"
    FULL = {"limit": "20", "id_less_than": "idLessThan2", "status": "status3"}
    FULL_REQUEST = {
        "target": "/api/v2/user/virtual-subaccount-list?idLessThan=idLessThan2&limit=20&status=status3",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/user/virtual-subaccount-list", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": {
    "endId": "51",
    "subAccountList": [
      {
        "subAccountUid": "********",
        "subAccountName": "****@*****.com",
        "status": "normal",
        "permList": ["read"],
        "label": "mySub01",
        "cTime": "1653287983475",
        "uTime": "1682660169573"
      }
    ]
  }
}
"""
    EXPECTED = {
        "end_id": "51",
        "sub_account_list": [
            {
                "sub_account_uid": "********",
                "sub_account_name": "****@*****.com",
                "status": "normal",
                "perm_list": ["read"],
                "label": "mySub01",
                "c_time": Millis(1653287983475),
                "u_time": Millis(1682660169573),
            }
        ],
    }
    SIGNATURE = {
        "limit": "query limit: integer as int, optional, default 100, max 500",
        "id_less_than": "query idLessThan: text as str, optional",
        "status": "query status: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.user.virtual_subaccount_list",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "subAccountList",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.user.virtual_subaccount_list", "v2.user.virtual_subaccount_list"]
    PAGES = [
        {"subAccountList": [{"subAccountUid": "106"}, {"subAccountUid": "105"}], "endId": "105"},
        {"subAccountList": [{"subAccountUid": "104"}, {"subAccountUid": "103"}], "endId": "103"},
        {"subAccountList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("sub_account_uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
