# Made by Specloom from bitget/rest/v3/account/repay.yaml; change that file, not this one.
"""``client.v3.account.repay``: POST /api/v3/account/repay."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRepay(EndpointSuite):
    CALL = "v3.account.repay"
    METHOD = "POST"
    PATH = "/api/v3/account/repay"
    FULL = {"repayable_coin_list": ["USDT"], "payment_coin_list": ["ETH"]}
    FULL_REQUEST = {
        "target": "/api/v3/account/repay",
        "body": '{"repayableCoinList":["USDT"],"paymentCoinList":["ETH"]}',
        "signature": "Z9xcGVlF7jnnNqDhELlpQ8FAKrFH1Nr/C1KD/EvKiG8=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1728625799912,
  "data": {"result": "YES", "repayAmount": "4345"}
}
"""
    EXPECTED = {"result": "YES", "repay_amount": Decimal("4345")}
    DOCUMENTED = [("result", ("YES", "NO"))]
    SIGNATURE = {
        "repayable_coin_list": "body repayableCoinList: list as Sequence[str], required",
        "payment_coin_list": "body paymentCoinList: list as Sequence[str], required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.repay",
        "account_mode": "unified",
        "equivalent": "v2.margin.crossed.account.repay",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.repay"]
