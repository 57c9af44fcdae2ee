# Made by Specloom from bitget/rest/v3/account/switch-deduct.yaml; change that file, not this one.
"""POST /api/v3/account/switch-deduct: Switches paying fees of the unified account in BGB on or off."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Flag
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.switch_deduct",
    method="POST",
    path="/api/v3/account/switch-deduct",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.switch_deduct"),
    errors=("common", "uta", "account"),
    params=(Param(wire="deduct", name="deduct", required=True, place="body", values=("on", "off")),),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#switch-deduct",
)


RESULT = Flag


def switch_deduct(
    *,
    deduct: Literal["on", "off"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Flag]:
    """Switches paying fees of the unified account in BGB on or off.

    Limit: 1 request in 1 s by uid.

    Args:
        deduct: Whether fees are paid in BGB.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Flag

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#switch-deduct
    """
    return Request(
        RECORD,
        {
            "deduct": deduct,
        },
        timeout,
        headers,
    )
