# Made by Specloom from bitget/rest/v1/mix/order/modifyOrder.yaml; change that file, not this one.
"""``client.v1.mix.order.modify_order``: POST /api/mix/v1/order/modifyOrder."""

from support.endpoint_suite import EndpointSuite


class TestModifyOrder(EndpointSuite):
    CALL = "v1.mix.order.modify_order"
    METHOD = "POST"
    PATH = "/api/mix/v1/order/modifyOrder"
    FULL = {
        "symbol": "BTCUSDT_UMCBL",
        "order_id": "orderId2",
        "client_oid": "clientOid3",
        "new_client_oid": "newClientOid4",
        "size": "5.5",
        "price": "6.5",
        "preset_take_profit_price": "7.5",
        "preset_stop_loss_price": "8.5",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/order/modifyOrder",
        "body": '{"symbol":"BTCUSDT_UMCBL","orderId":"orderId2","clientOid":"clientOid3","newClientOid":"newClientOid4","size":"5.5","price":"6.5","presetTakeProfitPrice":"7.5","presetStopLossPrice":"8.5"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_UMCBL", "new_client_oid": "newClientOid4"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/order/modifyOrder",
        "body": '{"symbol":"BTCUSDT_UMCBL","newClientOid":"newClientOid4"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "new_client_oid": "body newClientOid: text as str, optional",
        "size": "body size: decimal as Decimal | int | str, optional",
        "price": "body price: decimal as Decimal | int | str, optional",
        "preset_take_profit_price": "body presetTakeProfitPrice: decimal as Decimal | int | str, optional",
        "preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.order.modify_order",
        "rate_limit.documented": False,
        "idempotency.key": "newClientOid",
        "idempotency.confirm": "v1.mix.order.detail",
        "idempotency.confirm_key": "clientOid",
        "idempotency.other_keys": ("orderId", "clientOid"),
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.modify_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/mix/v1/order/detail",
        "key": "clientOid",
        "value": "newClientOid4",
        "found": {"clientOid": "newClientOid4"},
    }
