# Made by Specloom from bitget/rest/v1/mix/trace/currentTrack.yaml; change that file, not this one.
"""``client.v1.mix.trace.current_track``: GET /api/mix/v1/trace/currentTrack."""

from support.endpoint_suite import EndpointSuite


class TestCurrentTrack(EndpointSuite):
    CALL = "v1.mix.trace.current_track"
    METHOD = "GET"
    PATH = "/api/mix/v1/trace/currentTrack"
    FULL = {"symbol": "BTCUSDT_UMCBL", "product_type": "umcbl", "page_size": "12", "page_no": "13"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/trace/currentTrack?pageNo=13&pageSize=12&productType=umcbl&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
        "page_size": "query pageSize: integer as int, required",
        "page_no": "query pageNo: integer as int, required",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.trace.current_track",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.mix_trader.order_current_track",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.trace.current_track", "v1.mix.trace.current_track"]
