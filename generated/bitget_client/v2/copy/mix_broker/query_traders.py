# Made by Specloom from bitget/rest/v2/copy/mix-broker/query-traders.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-broker/query-traders: Lists futures traders with their figures, for copy-trading brokers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.copy.mix_broker.query_traders import QueryTraders

RECORD = Endpoint(
    call="v2.copy.mix_broker.query_traders",
    method="GET",
    path="/api/v2/copy/mix-broker/query-traders",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.copy.mix_broker.query_traders", documented=False
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="pageNo", name="page_no", type="integer"),
        Param(wire="pageSize", name="page_size", type="integer"),
    ),
    account_mode="classic",
)


def query_traders(
    *,
    page_no: int | None = None,
    page_size: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QueryTraders]:
    """Lists futures traders with their figures, for copy-trading brokers.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        page_no: Page number, from 1. Wire name pageNo.
        page_size: Rows on a page. Wire name pageSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QueryTraders

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "pageNo": page_no,
            "pageSize": page_size,
        },
        timeout,
        headers,
    )
