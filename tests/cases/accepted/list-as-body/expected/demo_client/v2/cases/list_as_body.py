# Made by Specloom from demo/rest/v2/cases/list-as-body.yaml; change that file, not this one.
"""POST /api/v2/cases/list-as-body: Takes a list as its body."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import DecimalIn, Model, Text
from demo_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.cases.list_as_body",
    method="POST",
    path="/api/v2/cases/list-as-body",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.cases.list_as_body", documented=False
    ),
    errors=("common",),
    params=(
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
    ),
    body="list",
    body_name="orders",
)


class ListAsBody(Model, rename={"order_id": "orderId"}):
    """The answer."""

    order_id: Text = None
    """Id that the exchange gave the order"""


RESULT = list[ListAsBody]


class ListAsBodyItem(TypedDict, total=False):
    """One item of the list."""

    side: Required[Literal["buy", "sell"] | str]
    size: Required[DecimalIn]


def list_as_body(
    *,
    orders: Sequence[ListAsBodyItem],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[ListAsBody]]:
    """Takes a list as its body.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        orders: the items, at most 20
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ListAsBody]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "orders": orders,
        },
        timeout,
        headers,
    )
