# Made by Specloom from bitget/rest/v2/spot/account/upgrade.yaml; change that file, not this one.
"""POST /api/v2/spot/account/upgrade: Starts the upgrade to the unified account, which takes about a minute; ask for the status."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.account.upgrade",
    method="POST",
    path="/api/v2/spot/account/upgrade",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.spot.account.upgrade"),
    errors=("common", "spot", "account"),
    params=(Param(wire="subUid", name="sub_uid", place="body"),),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#upgrade-account",
)


RESULT = Anything


def upgrade(
    *,
    sub_uid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Starts the upgrade to the unified account, which takes about a minute; ask for the status.

    Limit: 1 request in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#upgrade-account
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
        },
        timeout,
        headers,
    )
