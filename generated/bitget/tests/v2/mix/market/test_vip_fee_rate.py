# Made by Specloom from bitget/rest/v2/mix/market/vip-fee-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.vip_fee_rate``: GET /api/v2/mix/market/vip-fee-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestVipFeeRate(EndpointSuite):
    CALL = "v2.mix.market.vip_fee_rate"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/vip-fee-rate"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/mix/market/vip-fee-rate", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695794449789,
  "data": [
    {
      "level": "1",
      "dealAmount": "100000",
      "assetAmount": "50000",
      "takerFeeRate": "0.0006",
      "makerFeeRate": "0.0004",
      "btcWithdrawAmount": "300",
      "usdtWithdrawAmount": "5000000"
    }
  ]
}
"""
    EXPECTED = [
        {
            "level": 1,
            "deal_amount": Decimal("100000"),
            "asset_amount": Decimal("50000"),
            "taker_fee_rate": Decimal("0.0006"),
            "maker_fee_rate": Decimal("0.0004"),
            "btc_withdraw_amount": Decimal("300"),
            "usdt_withdraw_amount": Decimal("5000000"),
        }
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.vip_fee_rate",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.vip_fee_rate", "v2.mix.market.vip_fee_rate"]
