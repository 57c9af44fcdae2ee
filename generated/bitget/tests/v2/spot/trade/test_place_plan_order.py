# Made by Specloom from bitget/rest/v2/spot/trade/place-plan-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.place_plan_order``: POST /api/v2/spot/trade/place-plan-order."""

from support.endpoint_suite import EndpointSuite


class TestPlacePlanOrder(EndpointSuite):
    CALL = "v2.spot.trade.place_plan_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/place-plan-order"
    FULL = {
        "symbol": "BTCUSDT",
        "side": "buy",
        "trigger_price": "3.5",
        "order_type": "limit",
        "execute_price": "5.5",
        "plan_type": "amount",
        "size": "7.5",
        "trigger_type": "fill_price",
        "client_oid": "clientOid9",
        "stp_mode": "none",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/place-plan-order",
        "body": '{"symbol":"BTCUSDT","side":"buy","triggerPrice":"3.5","orderType":"limit","executePrice":"5.5","planType":"amount","size":"7.5","triggerType":"fill_price","clientOid":"clientOid9","stpMode":"none"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "side": "buy",
        "trigger_price": "3.5",
        "order_type": "limit",
        "execute_price": "5.5",
        "size": "7.5",
        "trigger_type": "fill_price",
        "client_oid": "clientOid9",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/place-plan-order",
        "body": '{"symbol":"BTCUSDT","side":"buy","triggerPrice":"3.5","orderType":"limit","executePrice":"5.5","size":"7.5","triggerType":"fill_price","clientOid":"clientOid9"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1668134576535,
  "data": {"orderId": "121211212122", "clientOid": "clientOid9"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "clientOid9"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "side": "body side: text as str, required, one of buy sell",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "order_type": "body orderType: text as str, required, one of limit market",
        "execute_price": "body executePrice: decimal as Decimal | int | str, optional, required if orderType is limit",
        "plan_type": "body planType: text as str, optional, one of amount total, default amount",
        "size": "body size: decimal as Decimal | int | str, required",
        "trigger_type": "body triggerType: text as str, required, one of fill_price mark_price market_price",
        "client_oid": "body clientOid: text as str, optional",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.place_plan_order",
        "idempotency.key": "clientOid",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.spot.trade.place_plan_order"]
