# Made by Specloom from demo/rest/v2/cases/nested-objects.yaml; change that file, not this one.
"""POST /api/v2/cases/nested-objects: Takes objects inside a list."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import Anything, DecimalIn
from demo_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.cases.nested_objects",
    method="POST",
    path="/api/v2/cases/nested-objects",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.cases.nested_objects", documented=False
    ),
    errors=("common",),
    params=(
        Param(
            wire="orderList",
            name="order_list",
            type="list",
            required=True,
            place="body",
            fields=(
                Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
                Param(wire="price", name="price", type="decimal", place="body"),
            ),
        ),
    ),
    body="object",
)


RESULT = Anything


class NestedObjectsOrderList(TypedDict, total=False):
    """Orders to place."""

    side: Required[Literal["buy", "sell"] | str]
    price: DecimalIn


def nested_objects(
    *,
    order_list: Sequence[NestedObjectsOrderList],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Takes objects inside a list.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        order_list: Orders to place. Wire name orderList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "orderList": order_list,
        },
        timeout,
        headers,
    )
