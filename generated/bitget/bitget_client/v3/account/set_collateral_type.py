# Made by Specloom from bitget/rest/v3/account/set-collateral-type.yaml; change that file, not this one.
"""POST /api/v3/account/set-collateral-type: Chooses which coins the unified account counts as collateral."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.set_collateral_type",
    method="POST",
    path="/api/v3/account/set-collateral-type",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=2, seconds=1, scope="uid"), pool="v3.account.set_collateral_type"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="collateralType",
            name="collateral_type",
            required=True,
            place="body",
            values=("mainstream", "all", "custom"),
        ),
        Param(
            wire="collateralCoins",
            name="collateral_coins",
            place="body",
            required_if={"collateralType": ("custom",)},
            items="text",
        ),
        Param(wire="allowCashplus", name="allow_cashplus", place="body", values=("yes", "no")),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#set-collateral-type",
)


RESULT = Text


def set_collateral_type(
    *,
    collateral_type: Literal["mainstream", "all", "custom"] | str,
    collateral_coins: str | None = None,
    allow_cashplus: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Chooses which coins the unified account counts as collateral.

    Limit: 2 requests in 1 s by uid.

    Args:
        collateral_type: Which coins count as collateral. Wire name collateralType.
        collateral_coins: Coins accepted as collateral; required when collateralType is custom. Wire name collateralCoins.
        allow_cashplus: Allow cashplus. Wire name allowCashplus.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/assets-balance#set-collateral-type
    """
    return Request(
        RECORD,
        {
            "collateralType": collateral_type,
            "collateralCoins": collateral_coins,
            "allowCashplus": allow_cashplus,
        },
        timeout,
        headers,
    )
