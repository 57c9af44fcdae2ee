# Made by Specloom from bitget/rest/v1/mix/account/setPositionMode.yaml; change that file, not this one.
"""POST /api/mix/v1/account/setPositionMode: Sets single or double holding for a product type, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.mix.account.set_position_mode",
    method="POST",
    path="/api/mix/v1/account/setPositionMode",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.account.set_position_mode", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"),
        ),
        Param(wire="holdMode", name="hold_mode", required=True, place="body", values=("single_hold", "double_hold")),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.mix.account.set_position_mode",),
    deprecated=True,
)


RESULT = Anything


def set_position_mode(
    *,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str,
    hold_mode: Literal["single_hold", "double_hold"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Sets single or double holding for a product type, in the old API.

    Superseded by ``v2.mix.account.set_position_mode``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_type: Futures product line. Wire name productType.
        hold_mode: One-way mode (one position a symbol) or hedge mode (a long and a short). Wire name holdMode.
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
            "productType": product_type,
            "holdMode": hold_mode,
        },
        timeout,
        headers,
    )
