# Made by Specloom from bitget/rest/v1/mix/order/marginCoinCurrent.yaml; change that file, not this one.
"""``client.v1.mix.order.margin_coin_current``: GET /api/mix/v1/order/marginCoinCurrent."""

from support.endpoint_suite import EndpointSuite


class TestMarginCoinCurrent(EndpointSuite):
    CALL = "v1.mix.order.margin_coin_current"
    METHOD = "GET"
    PATH = "/api/mix/v1/order/marginCoinCurrent"
    FULL = {"product_type": "umcbl", "margin_coin": "marginCoin2"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/order/marginCoinCurrent?marginCoin=marginCoin2&productType=umcbl",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
        "margin_coin": "query marginCoin: text as str, required",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.order.margin_coin_current",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.orders_pending",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.order.margin_coin_current", "v1.mix.order.margin_coin_current"]
