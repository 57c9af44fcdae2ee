# Made by Specloom from bitget/rest/v3/p2p/all-orders.yaml; change that file, not this one.
"""``client.v3.p2p.all_orders``: GET /api/v3/p2p/all-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAllOrders(EndpointSuite):
    CALL = "v3.p2p.all_orders"
    METHOD = "GET"
    PATH = "/api/v3/p2p/all-orders"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "limit": "12",
        "cursor": "cursor4",
        "order_id": "orderId5",
        "side": "buy",
        "status": "pending_payment",
    }
    FULL_REQUEST = {
        "target": "/api/v3/p2p/all-orders?cursor=cursor4&endTime=1700000000002&limit=12&orderId=orderId5&side=buy&startTime=1700000000001&status=pending_payment",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/p2p/all-orders", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "items": [
      {
        "orderId": "orderId1",
        "side": "buy",
        "token": "token3",
        "fiat": "fiat4",
        "price": "5.5",
        "amount": "6.5",
        "quantity": "7.5",
        "fee": "8.5",
        "counterparty": "counterparty9",
        "status": "pending_payment",
        "createdTime": "1700000000011",
        "updatedTime": "1700000000012"
      }
    ],
    "nextId": "nextId2"
  }
}
"""
    EXPECTED = {
        "items": [
            {
                "order_id": "orderId1",
                "side": "buy",
                "token": "token3",
                "fiat": "fiat4",
                "price": Decimal("5.5"),
                "amount": Decimal("6.5"),
                "quantity": Decimal("7.5"),
                "fee": Decimal("8.5"),
                "counterparty": "counterparty9",
                "status": "pending_payment",
                "created_time": Millis(1700000000011),
                "updated_time": Millis(1700000000012),
            }
        ],
        "next_id": "nextId2",
    }
    DOCUMENTED = [
        ("side", ("buy", "sell")),
        ("status", ("pending_payment", "pending_release", "completed", "cancelled", "in_appeal")),
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional",
        "cursor": "query cursor: text as str, optional",
        "order_id": "query orderId: text as str, optional",
        "side": "query side: text as str, optional, one of buy sell",
        "status": "query status: text as str, optional, one of pending_payment pending_release completed cancelled in_appeal",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.all_orders",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.all_orders", "v3.p2p.all_orders"]
