# Made by Specloom from bitget/rest/v2/spot/wallet/subaccount-transfer.yaml; change that file, not this one.
"""``client.v2.spot.wallet.subaccount_transfer``: POST /api/v2/spot/wallet/subaccount-transfer."""

from support.endpoint_suite import EndpointSuite


class TestSubaccountTransfer(EndpointSuite):
    CALL = "v2.spot.wallet.subaccount_transfer"
    METHOD = "POST"
    PATH = "/api/v2/spot/wallet/subaccount-transfer"
    FULL = {
        "from_type": "spot",
        "to_type": "p2p",
        "amount": "10",
        "coin": "USDT",
        "symbol": "BTCUSDT",
        "client_oid": "1",
        "from_user_id": "fromUserId7",
        "to_user_id": "2",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/subaccount-transfer",
        "body": '{"fromType":"spot","toType":"p2p","amount":"10","coin":"USDT","symbol":"BTCUSDT","clientOid":"1","fromUserId":"fromUserId7","toUserId":"2"}',
        "signed": True,
    }
    MINIMAL = {
        "from_type": "spot",
        "to_type": "p2p",
        "amount": "10",
        "coin": "USDT",
        "client_oid": "1",
        "from_user_id": "fromUserId7",
        "to_user_id": "2",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/wallet/subaccount-transfer",
        "body": '{"fromType":"spot","toType":"p2p","amount":"10","coin":"USDT","clientOid":"1","fromUserId":"fromUserId7","toUserId":"2"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1683875302853,
  "data": {"transferId": "123456", "clientOid": "1"}
}
"""
    EXPECTED = {"transfer_id": "123456", "client_oid": "1"}
    SIGNATURE = {
        "from_type": "body fromType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin",
        "to_type": "body toType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "coin": "body coin: text as str, required",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "client_oid": "body clientOid: text as str, optional",
        "from_user_id": "body fromUserId: text as str, required",
        "to_user_id": "body toUserId: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "transfer",
        "effect": "transfer",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.wallet.subaccount_transfer",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.spot.account.sub_main_trans_record",
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
        "path": "/api/v2/spot/account/sub-main-trans-record",
        "key": "clientOid",
        "value": "1",
        "found": [
            {
                "coin": "coin1",
                "status": "Successful",
                "toType": "spot",
                "fromType": "spot",
                "size": "5.5",
                "ts": "1700000000006",
                "clientOid": "1",
                "transferId": "transferId8",
                "newTransferId": "newTransferId9",
                "fromUserId": "fromUserId10",
                "toUserId": "toUserId11",
            }
        ],
    }
    MOCK_CALLS = ["v2.spot.wallet.subaccount_transfer", "v2.spot.account.sub_main_trans_record"]
