# Made by Specloom from bitget/rest/v2/margin/crossed/account/query-flash-repay-status.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/account/query-flash-repay-status: Tells how cross-margin flash repayments went, for at most 100 ids."""

from collections.abc import Mapping, Sequence

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-flash-repay-result",
)


class QueryFlashRepayStatus(Model, rename={"repay_id": "repayId"}):
    """The answer."""

    repay_id: Text = None
    """Repayment id"""
    status: Text = None
    """State; its values are the endpoint's own"""


RESULT = list[QueryFlashRepayStatus]


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

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-flash-repay-result
    """
    return Request(
        RECORD,
        {
            "idList": id_list,
        },
        timeout,
        headers,
    )
