# Made by Specloom from bitget/rest/v3/account/withdrawal.yaml; change that file, not this one.
"""``client.v3.account.withdrawal``: POST /api/v3/account/withdrawal."""

from support.endpoint_suite import EndpointSuite


class TestWithdrawal(EndpointSuite):
    CALL = "v3.account.withdrawal"
    METHOD = "POST"
    PATH = "/api/v3/account/withdrawal"
    FULL = {
        "coin": "usdt",
        "chain": "chain2",
        "transfer_type": "internal_transfer",
        "address": "234234242",
        "inner_to_type": "uid",
        "area_code": "areaCode6",
        "tag": "tag7",
        "size": "100",
        "remark": "remark9",
        "client_oid": "clientOid10",
        "member_code": "bithumb",
        "identity_type": "user",
        "company_name": "companyName13",
        "first_name": "firstName14",
        "last_name": "lastName15",
        "account_type": "funding",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/withdrawal",
        "body": '{"coin":"usdt","chain":"chain2","transferType":"internal_transfer","address":"234234242","innerToType":"uid","areaCode":"areaCode6","tag":"tag7","size":"100","remark":"remark9","clientOid":"clientOid10","memberCode":"bithumb","identityType":"user","companyName":"companyName13","firstName":"firstName14","lastName":"lastName15","accountType":"funding"}',
        "signed": True,
    }
    MINIMAL = {
        "coin": "usdt",
        "transfer_type": "internal_transfer",
        "address": "234234242",
        "size": "100",
        "client_oid": "clientOid10",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/withdrawal",
        "body": '{"coin":"usdt","transferType":"internal_transfer","address":"234234242","size":"100","clientOid":"clientOid10"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730189276579,
  "data": {"orderId": "111111111111", "clientOid": "clientOid10"}
}
"""
    EXPECTED = {"order_id": "111111111111", "client_oid": "clientOid10"}
    SIGNATURE = {
        "coin": "body coin: text as str, required",
        "chain": "body chain: text as str, optional, required if transferType is on_chain",
        "transfer_type": "body transferType: text as str, required, one of on_chain internal_transfer",
        "address": "body address: text as str, required",
        "inner_to_type": "body innerToType: text as str, optional, one of uid email mobile, default uid",
        "area_code": "body areaCode: text as str, optional, required if innerToType is mobile",
        "tag": "body tag: text as str, optional",
        "size": "body size: decimal as Decimal | int | str, required",
        "remark": "body remark: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "member_code": "body memberCode: text as str, optional, one of bithumb korbit coinone",
        "identity_type": "body identityType: text as str, optional, one of user company",
        "company_name": "body companyName: text as str, optional",
        "first_name": "body firstName: text as str, optional",
        "last_name": "body lastName: text as str, optional",
        "account_type": "body accountType: text as str, optional, one of funding uta otc",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "withdraw",
        "effect": "withdraw",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.withdrawal",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v3.account.withdrawal_records",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.withdrawal"]
