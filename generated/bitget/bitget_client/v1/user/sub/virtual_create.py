# Made by Specloom from bitget/rest/v1/user/sub/virtual-create.yaml; change that file, not this one.
"""POST /api/user/v1/sub/virtual-create: Creates virtual sub-accounts, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.user.sub.virtual_create",
    method="POST",
    path="/api/user/v1/sub/virtual-create",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.user.sub.virtual_create", documented=False
    ),
    errors=("common", "account"),
    body="object",
    open_params=True,
    superseded_by=("v2.user.create_virtual_subaccount",),
    deprecated=True,
)


RESULT = Anything


def virtual_create(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Creates virtual sub-accounts, in the old API.

    Superseded by ``v2.user.create_virtual_subaccount``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        params: what the exchange takes; no source lists it.
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
            **params,
        },
        timeout,
        headers,
    )
