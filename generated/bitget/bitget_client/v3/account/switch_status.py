# Made by Specloom from bitget/rest/v3/account/switch-status.yaml; change that file, not this one.
"""GET /api/v3/account/switch-status: Tells how the switch to the classic account is going and why it failed; main account only."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.switch_status",
    method="GET",
    path="/api/v3/account/switch-status",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.switch_status"),
    errors=("common", "uta", "account"),
    docs="https://www.bitget.com/docs/catalog/account/account-settings#get-switch-status",
)


class SwitchStatus(Model):
    """The answer."""

    VALUES: ClassVar = {"status": ("process", "fail", "success")}

    status: Text = None
    """State; its values are the endpoint's own"""
    reason: Text = None
    """Reason"""


RESULT = SwitchStatus


def switch_status(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SwitchStatus]:
    """Tells how the switch to the classic account is going and why it failed; main account only.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SwitchStatus

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#get-switch-status
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
