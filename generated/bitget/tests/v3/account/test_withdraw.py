# Made by Specloom from bitget/rest/v3/account/withdraw.yaml; change that file, not this one.
"""``client.v3.account.withdraw``: POST /api/v3/account/withdraw."""

from support.endpoint_suite import EndpointSuite


class TestWithdraw(EndpointSuite):
    CALL = "v3.account.withdraw"
    METHOD = "POST"
    PATH = "/api/v3/account/withdraw"
    FULL = {
        "coin": "coin1",
        "chain": "chain2",
        "account_type": "accountType3",
        "transfer_type": "on_chain",
        "address": "address5",
        "inner_to_type": "uid",
        "area_code": "areaCode7",
        "tag": "tag8",
        "size": "9.5",
        "remark": "remark10",
        "client_oid": "clientOid11",
        "member_code": "bithumb",
        "identity_type": "user",
        "company_name": "companyName14",
        "first_name": "firstName15",
        "last_name": "lastName16",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/withdraw",
        "body": '{"coin":"coin1","chain":"chain2","accountType":"accountType3","transferType":"on_chain","address":"address5","innerToType":"uid","areaCode":"areaCode7","tag":"tag8","size":"9.5","remark":"remark10","clientOid":"clientOid11","memberCode":"bithumb","identityType":"user","companyName":"companyName14","firstName":"firstName15","lastName":"lastName16"}',
        "signed": True,
    }
    MINIMAL = {
        "coin": "coin1",
        "transfer_type": "on_chain",
        "address": "address5",
        "size": "9.5",
        "client_oid": "clientOid11",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/withdraw",
        "body": '{"coin":"coin1","transferType":"on_chain","address":"address5","size":"9.5","clientOid":"clientOid11"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"orderId": "orderId1", "clientOid": "clientOid11"}
}
"""
    EXPECTED = {"order_id": "orderId1", "client_oid": "clientOid11"}
    SIGNATURE = {
        "coin": "body coin: text as str, required",
        "chain": "body chain: text as str, optional",
        "account_type": "body accountType: text as str, optional",
        "transfer_type": "body transferType: text as str, required, one of on_chain internal_transfer",
        "address": "body address: text as str, required",
        "inner_to_type": "body innerToType: text as str, optional, one of uid email mobile",
        "area_code": "body areaCode: text as str, optional",
        "tag": "body tag: text as str, optional",
        "size": "body size: decimal as Decimal | int | str, required",
        "remark": "body remark: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "member_code": "body memberCode: text as str, optional, one of bithumb korbit coinone",
        "identity_type": "body identityType: text as str, optional, one of user company",
        "company_name": "body companyName: text as str, optional",
        "first_name": "body firstName: text as str, optional",
        "last_name": "body lastName: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "withdraw",
        "effect": "withdraw",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.account.withdraw",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.withdraw"]
