# Made by Specloom from bitget/rest/v2/mix/account/set-position-mode.yaml; change that file, not this one.
"""POST /api/v2/mix/account/set-position-mode: Sets one-way or hedge mode for a product type; refused while it has positions or orders."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.account.set_position_mode",
    method="POST",
    path="/api/v2/mix/account/set-position-mode",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.mix.account.set_position_mode"),
    errors=("common", "mix", "account"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="posMode", name="pos_mode", required=True, place="body", values=("one_way_mode", "hedge_mode")),
    ),
    body="object",
    account_mode="classic",
    equivalent="v3.account.set_hold_mode",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#change-position-mode",
)


class SetPositionMode(Model, rename={"pos_mode": "posMode"}):
    """The answer."""

    VALUES: ClassVar = {"pos_mode": ("one_way_mode", "hedge_mode")}

    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""


RESULT = SetPositionMode


def set_position_mode(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    pos_mode: Literal["one_way_mode", "hedge_mode"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SetPositionMode]:
    """Sets one-way or hedge mode for a product type; refused while it has positions or orders.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        pos_mode: One-way mode (one position a symbol) or hedge mode (a long and a short). Wire name posMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SetPositionMode

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#change-position-mode
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "posMode": pos_mode,
        },
        timeout,
        headers,
    )
