# Made by Specloom from bitget/rest/v3/broker/create-sub.yaml; change that file, not this one.
"""POST /api/v3/broker/create-sub: Creates a sub-account of a unified broker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.broker.create_sub import CreateSub

RECORD = Endpoint(
    call="v3.broker.create_sub",
    method="POST",
    path="/api/v3/broker/create-sub",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.broker.create_sub", documented=False
    ),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subaccountName", name="subaccount_name", required=True, place="body"),
        Param(wire="label", name="label", required=True, place="body"),
    ),
    body="object",
)


def create_sub(
    *,
    subaccount_name: str,
    label: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateSub]:
    """Creates a sub-account of a unified broker.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        subaccount_name: Sub-account name. Wire name subaccountName.
        label: Label.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateSub

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "subaccountName": subaccount_name,
            "label": label,
        },
        timeout,
        headers,
    )
