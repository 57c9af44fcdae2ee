# Made by Specloom from bitget/rest/v2/spot/account/upgrade-status.yaml; change that file, not this one.
"""GET /api/v2/spot/account/upgrade-status: Tells how the upgrade to the unified account is going and why it failed."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-upgrade-status",
)


class UpgradeStatus(Model):
    """The answer."""

    VALUES: ClassVar = {"status": ("process", "fail", "success")}

    status: Text = None
    """State; its values are the endpoint's own"""
    reason: Text = None
    """Reason"""


RESULT = UpgradeStatus


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

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-upgrade-status
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
        },
        timeout,
        headers,
    )
