# Made by Specloom from bitget/rest/v2/user/create-virtual-subaccount.yaml; change that file, not this one.
"""POST /api/v2/user/create-virtual-subaccount: Creates virtual sub-accounts by alias; the calling key must be bound to an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bitget_client.models.v2.user.create_virtual_subaccount import CreateVirtualSubaccount

RECORD = Endpoint(
    call="v2.user.create_virtual_subaccount",
    method="POST",
    path="/api/v2/user/create-virtual-subaccount",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.user.create_virtual_subaccount"),
    errors=("common", "account"),
    params=(
        Param(wire="subAccountList", name="sub_account_list", type="list", required=True, place="body", items="text"),
    ),
    body="object",
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount",
)


def create_virtual_subaccount(
    *,
    sub_account_list: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateVirtualSubaccount]:
    """Creates virtual sub-accounts by alias; the calling key must be bound to an address.

    Limit: 5 requests in 1 s by uid.

    Args:
        sub_account_list: Sub-accounts. Wire name subAccountList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateVirtualSubaccount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount
    """
    return Request(
        RECORD,
        {
            "subAccountList": sub_account_list,
        },
        timeout,
        headers,
    )
