# Made by Specloom from bitget/rest/v2/mix/account/union-config.yaml; change that file, not this one.
"""GET /api/v2/mix/account/union-config: Returns the margin rates and debt limit of multi-asset margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.mix.account.union_config import UnionConfig

RECORD = Endpoint(
    call="v2.mix.account.union_config",
    method="GET",
    path="/api/v2/mix/account/union-config",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.mix.account.union_config"),
    errors=("common", "mix", "account"),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/contract/account/Get-Union-Config",
)


def union_config(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[UnionConfig]:
    """Returns the margin rates and debt limit of multi-asset margin.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        UnionConfig

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/account/Get-Union-Config
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
