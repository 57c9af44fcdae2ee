# Made by Specloom from bitget/rest/v1/mix/order/detail.yaml; change that file, not this one.
"""``client.v1.mix.order.detail``: GET /api/mix/v1/order/detail."""

from support.endpoint_suite import EndpointSuite


class TestDetail(EndpointSuite):
    CALL = "v1.mix.order.detail"
    METHOD = "GET"
    PATH = "/api/mix/v1/order/detail"
    FULL = {"symbol": "BTCUSDT_UMCBL", "order_id": "orderId2", "client_oid": "clientOid3"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/order/detail?clientOid=clientOid3&orderId=orderId2&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_UMCBL"}
    MINIMAL_REQUEST = {"target": "/api/mix/v1/order/detail?symbol=BTCUSDT_UMCBL", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "order_id": "query orderId: text as str, optional",
        "client_oid": "query clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.order.detail",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.detail",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.order.detail", "v1.mix.order.detail"]
