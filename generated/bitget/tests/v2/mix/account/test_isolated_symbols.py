# Made by Specloom from bitget/rest/v2/mix/account/isolated-symbols.yaml; change that file, not this one.
"""``client.v2.mix.account.isolated_symbols``: GET /api/v2/mix/account/isolated-symbols."""

from support.endpoint_suite import EndpointSuite


class TestIsolatedSymbols(EndpointSuite):
    CALL = "v2.mix.account.isolated_symbols"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/isolated-symbols"
    FULL = {"product_type": "USDT-FUTURES"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/isolated-symbols?productType=USDT-FUTURES",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1761568886493,
  "data": [{"symbol": "COAIUSDT", "marginMode": "isolated"}]
}
"""
    EXPECTED = [{"symbol": "COAIUSDT", "margin_mode": "isolated"}]
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES"
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.isolated_symbols",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.isolated_symbols", "v2.mix.account.isolated_symbols"]
