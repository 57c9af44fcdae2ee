# Made by Specloom from bitget/rest/v3/broker/query-sub-apikey.yaml; change that file, not this one.
"""GET /api/v3/broker/query-sub-apikey: Lists the API keys of a unified broker's sub-account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.broker.query_sub_apikey import QuerySubApikey

RECORD = Endpoint(
    call="v3.broker.query_sub_apikey",
    method="GET",
    path="/api/v3/broker/query-sub-apikey",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.broker.query_sub_apikey", documented=False
    ),
    errors=("common", "uta", "broker"),
    params=(Param(wire="subUid", name="sub_uid", required=True),),
)


def query_sub_apikey(
    *,
    sub_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QuerySubApikey]:
    """Lists the API keys of a unified broker's sub-account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QuerySubApikey

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
        },
        timeout,
        headers,
    )
