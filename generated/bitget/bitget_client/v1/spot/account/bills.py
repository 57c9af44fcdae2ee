# Made by Specloom from bitget/rest/v1/spot/account/bills.yaml; change that file, not this one.
"""POST /api/spot/v1/account/bills: Lists ledger entries of the spot account, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.account.bills",
    method="POST",
    path="/api/spot/v1/account/bills",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.account.bills", documented=False
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coinId", name="coin_id", place="body"),
        Param(wire="groupType", name="group_type", place="body"),
        Param(wire="bizType", name="biz_type", place="body"),
        Param(wire="after", name="after", place="body"),
        Param(wire="before", name="before", place="body"),
        Param(wire="limit", name="limit", type="integer", place="body"),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.spot.account.bills",),
    deprecated=True,
)


RESULT = Anything


def bills(
    *,
    coin_id: str | None = None,
    group_type: str | None = None,
    biz_type: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists ledger entries of the spot account, in the old API.

    Superseded by ``v2.spot.account.bills``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin_id: Numeric coin id. Wire name coinId.
        group_type: Group of ledger entries. Wire name groupType.
        biz_type: Business line. Wire name bizType.
        after: Cursor: return records newer than this id.
        before: Cursor: return records older than this id.
        limit: Most rows to return.
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
            "coinId": coin_id,
            "groupType": group_type,
            "bizType": biz_type,
            "after": after,
            "before": before,
            "limit": limit,
        },
        timeout,
        headers,
    )
