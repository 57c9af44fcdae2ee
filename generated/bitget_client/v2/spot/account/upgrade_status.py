# Made by Specloom from bitget/rest/v2/spot/account/upgrade-status.yaml; change that file, not this one.
"""GET /api/v2/spot/account/upgrade-status: Tells how the upgrade to the unified account is going and why it failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.spot.account.upgrade_status import UpgradeStatus

RECORD = Endpoint(
    call="v2.spot.account.upgrade_status",
    method="GET",
    path="/api/v2/spot/account/upgrade-status",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.spot.account.upgrade_status"),
    errors=("common", "spot", "account"),
    params=(Param(wire="subUid", name="sub_uid"),),
    docs="https://www.bitget.com/api-doc/spot/account/Get_Upgrade_Status",
)


def upgrade_status(
    *,
    sub_uid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[UpgradeStatus]:
    """Tells how the upgrade to the unified account is going and why it failed.

    Limit: 1 request in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        UpgradeStatus

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/account/Get_Upgrade_Status
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
        },
        timeout,
        headers,
    )
