# Made by Specloom from bitget/rest/v2/margin/crossed/account/query-flash-repay-status.yaml; change that file, not this one.
"""``client.v2.margin.crossed.account.query_flash_repay_status``: POST /api/v2/margin/crossed/account/query-flash-repay-status."""

from support.endpoint_suite import EndpointSuite


class TestQueryFlashRepayStatus(EndpointSuite):
    CALL = "v2.margin.crossed.account.query_flash_repay_status"
    METHOD = "POST"
    PATH = "/api/v2/margin/crossed/account/query-flash-repay-status"
    FULL = {"id_list": ["13423423"]}
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/account/query-flash-repay-status",
        "body": '{"idList":["13423423"]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1679384491703,
  "data": [{"repayId": "2342332432", "status": "FINISH"}]
}
"""
    EXPECTED = [{"repay_id": "2342332432", "status": "FINISH"}]
    SIGNATURE = {"id_list": "body idList: list as Sequence[Decimal | int | str], required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.account.query_flash_repay_status",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = [
        "v2.margin.crossed.account.query_flash_repay_status",
        "v2.margin.crossed.account.query_flash_repay_status",
    ]
