# Made by Specloom from bitget/rest/v3/account/sub-master-transfer.yaml; change that file, not this one.
"""``client.v3.account.sub_master_transfer``: POST /api/v3/account/sub-master-transfer."""

from support.endpoint_suite import EndpointSuite


class TestSubMasterTransfer(EndpointSuite):
    CALL = "v3.account.sub_master_transfer"
    METHOD = "POST"
    PATH = "/api/v3/account/sub-master-transfer"
    FULL = {"from_type": "spot", "to_type": "uta", "amount": "1000", "coin": "USDT", "client_oid": "xxxxx"}
    FULL_REQUEST = {
        "target": "/api/v3/account/sub-master-transfer",
        "body": '{"fromType":"spot","toType":"uta","amount":"1000","coin":"USDT","clientOid":"xxxxx"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740213448866,
  "data": {"transferId": "172947298237423", "clientOid": "xxxxx"}
}
"""
    EXPECTED = {"transfer_id": "172947298237423", "client_oid": "xxxxx"}
    SIGNATURE = {
        "from_type": "body fromType: text as str, required, one of spot uta",
        "to_type": "body toType: text as str, required, one of spot p2p uta",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "coin": "body coin: text as str, required",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "transfer",
        "effect": "transfer",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.sub_master_transfer",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v3.account.sub_transfer_record",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v3/account/sub-transfer-record",
        "key": "clientOid",
        "value": "xxxxx",
        "found": {
            "list": [
                {
                    "transferId": "transferId1",
                    "fromType": "spot",
                    "toType": "spot",
                    "amount": "4.5",
                    "coin": "coin5",
                    "fromUserId": "fromUserId6",
                    "toUserId": "toUserId7",
                    "status": "Successful",
                    "clientOid": "xxxxx",
                    "createdTime": "1700000000010",
                    "updatedTime": "1700000000011",
                    "oldTransferId": "oldTransferId12",
                }
            ],
            "cursor": "cursor2",
        },
    }
    MOCK_CALLS = ["v3.account.sub_master_transfer", "v3.account.sub_transfer_record"]
