# Made by Specloom from bitget/rest/v2/spot/wallet/transfer.yaml; change that file, not this one.
"""``client.v2.spot.wallet.transfer``: POST /api/v2/spot/wallet/transfer."""

from support.endpoint_suite import EndpointSuite


class TestTransfer(EndpointSuite):
    CALL = "v2.spot.wallet.transfer"
    METHOD = "POST"
    PATH = "/api/v2/spot/wallet/transfer"
    FULL = {
        "from_type": "spot",
        "to_type": "isolated_margin",
        "amount": "300",
        "coin": "USDT",
        "symbol": "BTCUSDT",
        "client_oid": "1",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/transfer",
        "body": '{"fromType":"spot","toType":"isolated_margin","amount":"300","coin":"USDT","symbol":"BTCUSDT","clientOid":"1"}',
        "signed": True,
    }
    MINIMAL = {"from_type": "spot", "to_type": "isolated_margin", "amount": "300", "coin": "USDT", "client_oid": "1"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/wallet/transfer",
        "body": '{"fromType":"spot","toType":"isolated_margin","amount":"300","coin":"USDT","clientOid":"1"}',
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
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "transfer",
        "effect": "transfer",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.wallet.transfer",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.spot.account.transfer_records",
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
        "path": "/api/v2/spot/account/transferRecords",
        "key": "clientOid",
        "value": "1",
        "found": [
            {
                "coin": "coin1",
                "status": "Successful",
                "toType": "spot",
                "toSymbol": "toSymbol4",
                "fromType": "spot",
                "fromSymbol": "fromSymbol6",
                "size": "7.5",
                "ts": "1700000000008",
                "clientOid": "1",
                "transferId": "transferId10",
            }
        ],
    }
    MOCK_CALLS = ["v2.spot.wallet.transfer", "v2.spot.account.transfer_records"]
