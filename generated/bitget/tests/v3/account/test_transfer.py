# Made by Specloom from bitget/rest/v3/account/transfer.yaml; change that file, not this one.
"""``client.v3.account.transfer``: POST /api/v3/account/transfer."""

from support.endpoint_suite import EndpointSuite


class TestTransfer(EndpointSuite):
    CALL = "v3.account.transfer"
    METHOD = "POST"
    PATH = "/api/v3/account/transfer"
    FULL = {
        "from_type": "spot",
        "to_type": "p2p",
        "amount": "0.1",
        "coin": "BTC",
        "symbol": "BTCUSDT",
        "allow_borrow": "yes",
        "client_oid": "clientOid7",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/transfer",
        "body": '{"fromType":"spot","toType":"p2p","amount":"0.1","coin":"BTC","symbol":"BTCUSDT","allowBorrow":"yes","clientOid":"clientOid7"}',
        "signed": True,
    }
    MINIMAL = {"from_type": "spot", "to_type": "p2p", "amount": "0.1", "coin": "BTC", "client_oid": "clientOid7"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/transfer",
        "body": '{"fromType":"spot","toType":"p2p","amount":"0.1","coin":"BTC","clientOid":"clientOid7"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730189276579,
  "data": {"transferId": "111111111111", "clientOid": "clientOid7"}
}
"""
    EXPECTED = {"transfer_id": "111111111111", "client_oid": "clientOid7"}
    SIGNATURE = {
        "from_type": "body fromType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin uta",
        "to_type": "body toType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin uta",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "coin": "body coin: text as str, required",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "allow_borrow": "body allowBorrow: text as str, optional, one of yes no",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "transfer",
        "effect": "transfer",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.transfer",
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
    MOCK_CALLS = ["v3.account.transfer"]
