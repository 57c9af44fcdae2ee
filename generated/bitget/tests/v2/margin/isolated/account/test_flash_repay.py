# Made by Specloom from bitget/rest/v2/margin/isolated/account/flash-repay.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.flash_repay``: POST /api/v2/margin/isolated/account/flash-repay."""

from support.endpoint_suite import EndpointSuite


class TestFlashRepay(EndpointSuite):
    CALL = "v2.margin.isolated.account.flash_repay"
    METHOD = "POST"
    PATH = "/api/v2/margin/isolated/account/flash-repay"
    FULL = {"symbol_list": ["symbolList1"]}
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/account/flash-repay",
        "body": '{"symbolList":["symbolList1"]}',
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/margin/isolated/account/flash-repay", "body": "{}", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695619576187,
  "data": [{"repayId": "3423423", "symbol": "ETHUSDT", "result": "success"}]
}
"""
    EXPECTED = [{"repay_id": "3423423", "symbol": "ETHUSDT", "result": "success"}]
    SIGNATURE = {"symbol_list": "body symbolList: list as Sequence[str], optional, max_items 100"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.account.flash_repay",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.margin.isolated.account.flash_repay"]
