# Made by Specloom from bitget/rest/v1/broker/account/sub-list.yaml; change that file, not this one.
"""GET /api/broker/v1/account/sub-list: Lists the broker's sub-accounts, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.broker.account.sub_list",
    method="GET",
    path="/api/broker/v1/account/sub-list",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.broker.account.sub_list", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="pageSize", name="page_size", type="integer"),
        Param(wire="lastEndId", name="last_end_id"),
        Param(wire="status", name="status"),
    ),
    superseded_by=("v2.broker.account.subaccount_list",),
    deprecated=True,
)


RESULT = Anything


def sub_list(
    *,
    page_size: int | None = None,
    last_end_id: str | None = None,
    status: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists the broker's sub-accounts, in the old API.

    Superseded by ``v2.broker.account.subaccount_list``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        page_size: Rows on a page. Wire name pageSize.
        last_end_id: Cursor: last id of the page before. Wire name lastEndId.
        status: State; its values are the endpoint's own.
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
            "pageSize": page_size,
            "lastEndId": last_end_id,
            "status": status,
        },
        timeout,
        headers,
    )
