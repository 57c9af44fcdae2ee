# Made by Specloom from bitget/rest/v3/trade/grid/list-details.yaml; change that file, not this one.
"""``client.v3.trade.grid.list_details``: GET /api/v3/trade/grid/list-details."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestListDetails(EndpointSuite):
    CALL = "v3.trade.grid.list_details"
    METHOD = "GET"
    PATH = "/api/v3/trade/grid/list-details"
    FULL = {"category": "SPOT", "bot_id": "botId2"}
    FULL_REQUEST = {"target": "/api/v3/trade/grid/list-details?botId=botId2&category=SPOT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "botId": "botId1",
    "symbol": "symbol2",
    "buyOrderList": [
      {
        "orderId": "orderId1",
        "delegateCount": "delegateCount2",
        "delegatePrice": "3.5",
        "changeRequired": "13"
      }
    ],
    "sellOrderList": [
      {
        "orderId": "orderId1",
        "delegateCount": "delegateCount2",
        "delegatePrice": "3.5",
        "changeRequired": "13"
      }
    ]
  }
}
"""
    EXPECTED = {
        "bot_id": "botId1",
        "symbol": "symbol2",
        "buy_order_list": [
            {
                "order_id": "orderId1",
                "delegate_count": "delegateCount2",
                "delegate_price": Decimal("3.5"),
                "change_required": 13,
            }
        ],
        "sell_order_list": [
            {
                "order_id": "orderId1",
                "delegate_count": "delegateCount2",
                "delegate_price": Decimal("3.5"),
                "change_required": 13,
            }
        ],
    }
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT USDT-FUTURES USDC-FUTURES",
        "bot_id": "query botId: text as str, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.grid.list_details",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.grid.list_details", "v3.trade.grid.list_details"]
