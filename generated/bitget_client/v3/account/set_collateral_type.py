# Made by Specloom from bitget/rest/v3/account/set-collateral-type.yaml; change that file, not this one.
"""POST /api/v3/account/set-collateral-type: Chooses which coins the unified account counts as collateral."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import Anything

RECORD = Endpoint(
    call="v3.account.set_collateral_type",
    method="POST",
    path="/api/v3/account/set-collateral-type",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.set_collateral_type", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="collateralType",
            name="collateral_type",
            required=True,
            place="body",
            values=("mainstream", "all", "custom"),
        ),
        Param(wire="collateralCoins", name="collateral_coins", place="body", items="text"),
    ),
    body="object",
    account_mode="unified",
)


def set_collateral_type(
    *,
    collateral_type: Literal["mainstream", "all", "custom"] | str,
    collateral_coins: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Chooses which coins the unified account counts as collateral.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        collateral_type: Which coins count as collateral. Wire name collateralType.
        collateral_coins: Coins accepted as collateral. Wire name collateralCoins.
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
            "collateralType": collateral_type,
            "collateralCoins": collateral_coins,
        },
        timeout,
        headers,
    )
