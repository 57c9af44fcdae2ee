# Made by Specloom from bitget/rest/v1/spot/account/transferRecords.yaml; change that file, not this one.
"""GET /api/spot/v1/account/transferRecords: Lists transfers between the caller's own accounts, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.account.transfer_records",
    method="GET",
    path="/api/spot/v1/account/transferRecords",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.account.transfer_records", documented=False
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coinId", name="coin_id"),
        Param(wire="fromType", name="from_type"),
        Param(wire="after", name="after"),
        Param(wire="before", name="before"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="clientOid", name="client_oid"),
    ),
    account_mode="classic",
    superseded_by=("v2.spot.account.transfer_records",),
    deprecated=True,
)


RESULT = Anything


def transfer_records(
    *,
    coin_id: str | None = None,
    from_type: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists transfers between the caller's own accounts, in the old API.

    Superseded by ``v2.spot.account.transfer_records``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin_id: Numeric coin id. Wire name coinId.
        from_type: Account the funds leave. Wire name fromType.
        after: Cursor: return records newer than this id.
        before: Cursor: return records older than this id.
        limit: Most rows to return.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
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
            "fromType": from_type,
            "after": after,
            "before": before,
            "limit": limit,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
