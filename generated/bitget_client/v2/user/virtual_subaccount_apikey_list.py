# Made by Specloom from bitget/rest/v2/user/virtual-subaccount-apikey-list.yaml; change that file, not this one.
"""GET /api/v2/user/virtual-subaccount-apikey-list: Lists the API keys of a virtual or ordinary sub-account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.user.virtual_subaccount_apikey_list import VirtualSubaccountApikeyList

RECORD = Endpoint(
    call="v2.user.virtual_subaccount_apikey_list",
    method="GET",
    path="/api/v2/user/virtual-subaccount-apikey-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.user.virtual_subaccount_apikey_list"
    ),
    errors=("common", "account"),
    params=(Param(wire="subAccountUid", name="sub_account_uid", required=True),),
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-ApiKey-List",
)


def virtual_subaccount_apikey_list(
    *,
    sub_account_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[VirtualSubaccountApikeyList]]:
    """Lists the API keys of a virtual or ordinary sub-account.

    Limit: 5 requests in 1 s by uid.

    Args:
        sub_account_uid: User id of the sub-account. Wire name subAccountUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[VirtualSubaccountApikeyList]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-ApiKey-List
    """
    return Request(
        RECORD,
        {
            "subAccountUid": sub_account_uid,
        },
        timeout,
        headers,
    )
