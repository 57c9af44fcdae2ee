# Made by Specloom from bitget/rest/v2/spot/wallet/withdrawal.yaml; change that file, not this one.
"""``client.v2.spot.wallet.withdrawal``: POST /api/v2/spot/wallet/withdrawal."""

from support.endpoint_suite import EndpointSuite


class TestWithdrawal(EndpointSuite):
    CALL = "v2.spot.wallet.withdrawal"
    METHOD = "POST"
    PATH = "/api/v2/spot/wallet/withdrawal"
    FULL = {
        "coin": "coin1",
        "transfer_type": "on_chain",
        "address": "address3",
        "chain": "chain4",
        "inner_to_type": "uid",
        "area_code": "areaCode6",
        "tag": "tag7",
        "size": "8.5",
        "remark": "remark9",
        "client_oid": "clientOid10",
        "member_code": "bithumb",
        "identity_type": "user",
        "company_name": "companyName13",
        "first_name": "firstName14",
        "last_name": "lastName15",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/withdrawal",
        "body": '{"coin":"coin1","transferType":"on_chain","address":"address3","chain":"chain4","innerToType":"uid","areaCode":"areaCode6","tag":"tag7","size":"8.5","remark":"remark9","clientOid":"clientOid10","memberCode":"bithumb","identityType":"user","companyName":"companyName13","firstName":"firstName14","lastName":"lastName15"}',
        "signed": True,
    }
    MINIMAL = {
        "coin": "coin1",
        "transfer_type": "on_chain",
        "address": "address3",
        "chain": "chain4",
        "size": "8.5",
        "client_oid": "clientOid10",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/wallet/withdrawal",
        "body": '{"coin":"coin1","transferType":"on_chain","address":"address3","chain":"chain4","size":"8.5","clientOid":"clientOid10"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695808949356,
  "data": {"orderId": "123", "clientOid": "clientOid10"}
}
"""
    EXPECTED = {"order_id": "123", "client_oid": "clientOid10"}
    SIGNATURE = {
        "coin": "body coin: text as str, required",
        "transfer_type": "body transferType: text as str, required, one of on_chain internal_transfer",
        "address": "body address: text as str, required",
        "chain": "body chain: text as str, optional, required if transferType is on_chain",
        "inner_to_type": "body innerToType: text as str, optional, one of uid email mobile, default uid",
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
        "version": "v2",
        "symbol_format": "none",
        "access": "withdraw",
        "effect": "withdraw",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.wallet.withdrawal",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.spot.wallet.withdrawal_records",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/spot/wallet/withdrawal-records",
        "key": "clientOid",
        "value": "clientOid10",
        "found": [
            {
                "orderId": "orderId1",
                "tradeId": "tradeId2",
                "coin": "coin3",
                "dest": "on_chain",
                "clientOid": "clientOid10",
                "type": "type6",
                "tag": "tag7",
                "size": "8.5",
                "fee": "9.5",
                "status": "pending",
                "toAddress": "toAddress11",
                "fromAddress": "fromAddress12",
                "confirm": "22",
                "chain": "api",
                "cTime": "1700000000015",
                "uTime": "1700000000016",
            }
        ],
    }
    MOCK_CALLS = ["v2.spot.wallet.withdrawal", "v2.spot.wallet.withdrawal_records"]
