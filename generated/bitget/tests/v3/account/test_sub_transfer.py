# Made by Specloom from bitget/rest/v3/account/sub-transfer.yaml; change that file, not this one.
"""``client.v3.account.sub_transfer``: POST /api/v3/account/sub-transfer."""

from support.endpoint_suite import EndpointSuite


class TestSubTransfer(EndpointSuite):
    CALL = "v3.account.sub_transfer"
    METHOD = "POST"
    PATH = "/api/v3/account/sub-transfer"
    FULL = {
        "from_type": "spot",
        "to_type": "uta",
        "amount": "1000",
        "coin": "USDT",
        "from_user_id": "1991021336",
        "to_user_id": "4746345901",
        "client_oid": "xxxxx",
        "allow_borrow": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/sub-transfer",
        "body": '{"fromType":"spot","toType":"uta","amount":"1000","coin":"USDT","fromUserId":"1991021336","toUserId":"4746345901","clientOid":"xxxxx","allowBorrow":"yes"}',
        "signed": True,
    }
    MINIMAL = {
        "from_type": "spot",
        "to_type": "uta",
        "amount": "1000",
        "coin": "USDT",
        "from_user_id": "1991021336",
        "to_user_id": "4746345901",
        "client_oid": "xxxxx",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/sub-transfer",
        "body": '{"fromType":"spot","toType":"uta","amount":"1000","coin":"USDT","fromUserId":"1991021336","toUserId":"4746345901","clientOid":"xxxxx"}',
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
        "from_type": "body fromType: text as str, required, one of spot p2p usdt_futures coin_futures usdc_futures crossed_margin uta",
        "to_type": "body toType: text as str, required, one of spot p2p usdt_futures coin_futures usdc_futures crossed_margin uta",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "coin": "body coin: text as str, required",
        "from_user_id": "body fromUserId: text as str, required",
        "to_user_id": "body toUserId: text as str, required",
        "client_oid": "body clientOid: text as str, required",
        "allow_borrow": "body allowBorrow: text as str, optional, one of yes no",
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
        "rate_limit.pool": "v3.account.sub_transfer",
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
    MOCK_CALLS = ["v3.account.sub_transfer", "v3.account.sub_transfer_record"]
