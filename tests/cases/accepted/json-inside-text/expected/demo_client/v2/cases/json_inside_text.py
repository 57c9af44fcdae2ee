# Made by Specloom from demo/rest/v2/cases/json-inside-text.yaml; change that file, not this one.
"""GET /api/v2/cases/json-inside-text: Gives an order as JSON inside a text."""

from collections.abc import Mapping

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import Dec, Model, Nested, Text
from demo_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.cases.json_inside_text",
    method="GET",
    path="/api/v2/cases/json-inside-text",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.cases.json_inside_text", documented=False
    ),
    errors=("common",),
)


class JsonInsideTextOrderList(Model, rename={"order_id": "orderId"}):
    """Orders to place."""

    order_id: Text = None
    """Id that the exchange gave the order"""
    price: Dec = None
    """Limit price (quote coin)"""


class JsonInsideText(Model, rename={"order_list": "orderList"}):
    """The answer."""

    order_list: Nested[JsonInsideTextOrderList] = None
    """Orders to place"""


RESULT = JsonInsideText


def json_inside_text(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[JsonInsideText]:
    """Gives an order as JSON inside a text.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        JsonInsideText

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
