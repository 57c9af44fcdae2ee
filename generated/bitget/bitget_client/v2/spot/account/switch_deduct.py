# Made by Specloom from bitget/rest/v2/spot/account/switch-deduct.yaml; change that file, not this one.
"""POST /api/v2/spot/account/switch-deduct: Switches paying spot fees in BGB on or off."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Flag
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.account.switch_deduct",
    method="POST",
    path="/api/v2/spot/account/switch-deduct",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.spot.account.switch_deduct"),
    errors=("common", "spot", "account"),
    params=(Param(wire="deduct", name="deduct", required=True, place="body", values=("on", "off")),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#switch-bgb-deduct",
)


RESULT = Flag


def switch_deduct(
    *,
    deduct: Literal["on", "off"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Flag]:
    """Switches paying spot fees in BGB on or off.

    Limit: 1 request in 1 s by uid.

    Args:
        deduct: Whether fees are paid in BGB.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Flag

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#switch-bgb-deduct
    """
    return Request(
        RECORD,
        {
            "deduct": deduct,
        },
        timeout,
        headers,
    )
