# Made by Specloom from bitget/rest/v2/spot/trade/orderInfo.yaml; change that file, not this one.
"""``client.v2.spot.trade.order_info``: GET /api/v2/spot/trade/orderInfo."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOrderInfo(EndpointSuite):
    CALL = "v2.spot.trade.order_info"
    METHOD = "GET"
    PATH = "/api/v2/spot/trade/orderInfo"
    FULL = {
        "order_id": "1234567890",
        "client_oid": "clientOid2",
        "request_time": "1700000000003",
        "receive_window": "13",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/orderInfo?clientOid=clientOid2&orderId=1234567890&receiveWindow=13&requestTime=1700000000003",
        "body": "",
        "signature": "9xI8t7gR4dPIVrMl+vEfr2bJIkuGeSnAo04Y3Q0pm2E=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/orderInfo",
        "body": "",
        "signature": "ksK5MQdfZW5USVK4hy86niW4PgO+PUCALwl/aThBOUU=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695865476577,
  "data": [
    {
      "userId": "**********",
      "symbol": "BTCUSDT",
      "orderId": "121211212122",
      "clientOid": "clientOid4",
      "price": "0",
      "size": "10.0000000000000000",
      "orderType": "market",
      "side": "buy",
      "status": "filled",
      "priceAvg": "13000.0000000000000000",
      "baseVolume": "0.0007000000000000",
      "quoteVolume": "9.1000000000000000",
      "enterPointSource": "API",
      "feeDetail": "{\\"BGB\\":{\\"deduction\\":true,\\"feeCoinCode\\":\\"BGB\\",\\"totalDeductionFee\\":-0.0041,\\"totalFee\\":-0.0041},\\"newFees\\":{\\"c\\":0,\\"d\\":\\"2.5\\",\\"deduction\\":false,\\"r\\":-0.112079256,\\"t\\":-0.112079256,\\"totalDeductionFee\\":\\"6.5\\"}}",
      "orderSource": "orderSource15",
      "tpslType": "normal",
      "triggerPrice": "17.5",
      "quoteCoin": "USDT",
      "baseCoin": "BTC",
      "cancelReason": "normal_cancel",
      "executionType": "exchange",
      "cTime": "1695865232127",
      "uTime": "1695865233051"
    }
  ]
}
"""
    EXPECTED = [
        {
            "user_id": "**********",
            "symbol": "BTCUSDT",
            "order_id": "121211212122",
            "client_oid": "clientOid4",
            "price": Decimal("0"),
            "size": Decimal("10.0000000000000000"),
            "order_type": "market",
            "side": "buy",
            "status": "filled",
            "price_avg": Decimal("13000.0000000000000000"),
            "base_volume": Decimal("0.0007000000000000"),
            "quote_volume": Decimal("9.1000000000000000"),
            "enter_point_source": "API",
            "fee_detail": {
                "bgb": {
                    "deduction": True,
                    "fee_coin_code": "BGB",
                    "total_deduction_fee": Decimal("-0.0041"),
                    "total_fee": Decimal("-0.0041"),
                },
                "new_fees": {
                    "c": Decimal("0"),
                    "d": Decimal("2.5"),
                    "deduction": False,
                    "r": Decimal("-0.112079256"),
                    "t": Decimal("-0.112079256"),
                    "total_deduction_fee": Decimal("6.5"),
                },
            },
            "order_source": "orderSource15",
            "tpsl_type": "normal",
            "trigger_price": Decimal("17.5"),
            "quote_coin": "USDT",
            "base_coin": "BTC",
            "cancel_reason": "normal_cancel",
            "execution_type": "exchange",
            "c_time": Millis(1695865232127),
            "u_time": Millis(1695865233051),
        }
    ]
    DOCUMENTED = [
        ("cancel_reason", ("normal_cancel", "stp_cancel")),
        ("status", ("live", "partially_filled", "filled", "cancelled")),
        ("tpsl_type", ("normal", "tpsl")),
    ]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "client_oid": "query clientOid: text as str, optional",
        "request_time": "query requestTime: ms as datetime | int | str, optional",
        "receive_window": "query receiveWindow: integer as int, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.order_info",
        "account_mode": "classic",
        "equivalent": "v3.trade.order_info",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.trade.order_info", "v2.spot.trade.order_info"]
