# Made by Specloom from bitget/rest/v2/margin/crossed/account/query-flash-repay-status.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/account/query-flash-repay-status: Tells how cross-margin flash repayments went, for at most 100 ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v2.margin.crossed.account.query_flash_repay_status import QueryFlashRepayStatus

RECORD = Endpoint(
    call="v2.margin.crossed.account.query_flash_repay_status",
    method="POST",
    path="/api/v2/margin/crossed/account/query-flash-repay-status",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.query_flash_repay_status"
    ),
    errors=("common", "margin"),
    params=(Param(wire="idList", name="id_list", type="list", required=True, place="body", items="decimal"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/cross/account/Query-Cross-Flash-Repay-Status",
)


def query_flash_repay_status(
    *,
    id_list: Sequence[DecimalIn],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[QueryFlashRepayStatus]]:
    """Tells how cross-margin flash repayments went, for at most 100 ids.

    Limit: 10 requests in 1 s by uid.

    Args:
        id_list: Ids to look up, at most 100. Wire name idList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[QueryFlashRepayStatus]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/account/Query-Cross-Flash-Repay-Status
    """
    return Request(
        RECORD,
        {
            "idList": id_list,
        },
        timeout,
        headers,
    )
