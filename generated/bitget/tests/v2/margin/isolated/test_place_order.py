# Made by Specloom from bitget/rest/v2/margin/isolated/place-order.yaml; change that file, not this one.
"""``client.v2.margin.isolated.place_order``: POST /api/v2/margin/isolated/place-order."""

from support.endpoint_suite import EndpointSuite


class TestPlaceOrder(EndpointSuite):
    CALL = "v2.margin.isolated.place_order"
    METHOD = "POST"
    PATH = "/api/v2/margin/isolated/place-order"
    FULL = {
        "symbol": "BTCUSDT",
        "order_type": "limit",
        "price": "1796.5",
        "loan_type": "normal",
        "force": "gtc",
        "base_size": "0.1",
        "side": "buy",
        "quote_size": "8.5",
        "client_oid": "clientOid9",
        "stp_mode": "none",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/place-order",
        "body": '{"symbol":"BTCUSDT","orderType":"limit","price":"1796.5","loanType":"normal","force":"gtc","baseSize":"0.1","side":"buy","quoteSize":"8.5","clientOid":"clientOid9","stpMode":"none"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "order_type": "limit",
        "loan_type": "normal",
        "force": "gtc",
        "side": "buy",
        "client_oid": "clientOid9",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/place-order",
        "body": '{"symbol":"BTCUSDT","orderType":"limit","loanType":"normal","force":"gtc","side":"buy","clientOid":"clientOid9"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695621004679,
  "data": {"orderId": "121211212122", "clientOid": "clientOid9"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "clientOid9"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_type": "body orderType: text as str, required",
        "price": "body price: decimal as Decimal | int | str, optional",
        "loan_type": "body loanType: text as str, required, one of normal autoLoan autoRepay autoLoanAndRepay",
        "force": "body force: text as str, required, one of gtc post_only fok ioc",
        "base_size": "body baseSize: decimal as Decimal | int | str, optional",
        "side": "body side: text as str, required, one of buy sell",
        "quote_size": "body quoteSize: decimal as Decimal | int | str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.place_order",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.margin.isolated.open_orders",
        "idempotency.window_seconds": 21600,
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.margin.isolated.place_order"]
