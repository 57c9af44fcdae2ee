# Made by Specloom from demo/rest/v2/cases/list-of-arrays.yaml; change that file, not this one.
"""GET /api/v2/cases/list-of-arrays: Lists candles as arrays."""

from collections.abc import Mapping

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import Dec, Ms, Rows
from demo_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.cases.list_of_arrays",
    method="GET",
    path="/api/v2/cases/list-of-arrays",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.cases.list_of_arrays", documented=False
    ),
    errors=("common",),
)


class ListOfArrays(Rows):
    """Columns of one row of 'data'."""

    c_time: Ms = None
    """Time of creation (ms)"""
    price: Dec = None
    """Limit price (quote coin)"""
    size: Dec = None
    """Quantity (base coin)"""


RESULT = list[ListOfArrays]


def list_of_arrays(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[ListOfArrays]]:
    """Lists candles as arrays.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ListOfArrays]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
