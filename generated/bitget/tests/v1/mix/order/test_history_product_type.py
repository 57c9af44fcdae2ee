# Made by Specloom from bitget/rest/v1/mix/order/historyProductType.yaml; change that file, not this one.
"""``client.v1.mix.order.history_product_type``: GET /api/mix/v1/order/historyProductType."""

from support.endpoint_suite import EndpointSuite


class TestHistoryProductType(EndpointSuite):
    CALL = "v1.mix.order.history_product_type"
    METHOD = "GET"
    PATH = "/api/mix/v1/order/historyProductType"
    FULL = {
        "product_type": "umcbl",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "page_size": "13",
        "last_end_id": "lastEndId5",
        "is_pre": "isPre6",
        "client_oid": "clientOid7",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/order/historyProductType?clientOid=clientOid7&endTime=1700000000003&isPre=isPre6&lastEndId=lastEndId5&pageSize=13&productType=umcbl&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"product_type": "umcbl", "start_time": "1700000000002", "end_time": "1700000000003", "page_size": "13"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/order/historyProductType?endTime=1700000000003&pageSize=13&productType=umcbl&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "page_size": "query pageSize: integer as int, required",
        "last_end_id": "query lastEndId: text as str, optional",
        "is_pre": "query isPre: text as str, optional",
        "client_oid": "query clientOid: text as str, optional",
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
        "rate_limit.pool": "v1.mix.order.history_product_type",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.orders_history",),
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.order.history_product_type", "v1.mix.order.history_product_type"]
