# Made by Specloom from bitget/rest/v3/p2p/pending-orders.yaml; change that file, not this one.
"""``client.v3.p2p.pending_orders``: GET /api/v3/p2p/pending-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestPendingOrders(EndpointSuite):
    CALL = "v3.p2p.pending_orders"
    METHOD = "GET"
    PATH = "/api/v3/p2p/pending-orders"
    FULL = {
        "order_id": "orderId1",
        "side": "buy",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "cursor": "cursor5",
        "limit": "15",
    }
    FULL_REQUEST = {
        "target": "/api/v3/p2p/pending-orders?cursor=cursor5&endTime=1700000000004&limit=15&orderId=orderId1&side=buy&startTime=1700000000003",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/p2p/pending-orders", "body": "", "signed": True}
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
        "order_id": "query orderId: text as str, optional",
        "side": "query side: text as str, optional, one of buy sell",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "cursor": "query cursor: text as str, optional",
        "limit": "query limit: integer as int, optional",
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
        "rate_limit.pool": "v3.p2p.pending_orders",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.pending_orders", "v3.p2p.pending_orders"]
