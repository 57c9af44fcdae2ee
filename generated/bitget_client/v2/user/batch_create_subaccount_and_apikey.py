# Made by Specloom from bitget/rest/v2/user/batch-create-subaccount-and-apikey.yaml; change that file, not this one.
"""POST /api/v2/user/batch-create-subaccount-and-apikey: Creates at most 5 virtual sub-accounts with a key each; the calling key must be bound to an address."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required

    from bitget_client.models.v2.user.batch_create_subaccount_and_apikey import BatchCreateSubaccountAndApikey

RECORD = Endpoint(
    call="v2.user.batch_create_subaccount_and_apikey",
    method="POST",
    path="/api/v2/user/batch-create-subaccount-and-apikey",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.user.batch_create_subaccount_and_apikey"
    ),
    errors=("common", "account"),
    params=(
        Param(wire="subAccountName", name="sub_account_name", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="label", name="label", required=True, place="body", max_length=20),
        Param(wire="permList", name="perm_list", type="list", place="body", items="text"),
        Param(wire="ipList", name="ip_list", type="list", place="body", items="text"),
    ),
    body="list",
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Batch-Create-Virtual-Subaccount-And-Apikey",
)


class BatchCreateSubaccountAndApikeyItem(TypedDict, total=False):
    """One item of the list."""

    sub_account_name: Required[str]
    passphrase: Required[str]
    label: Required[str]
    perm_list: Sequence[str]
    ip_list: Sequence[str]


def batch_create_subaccount_and_apikey(
    *,
    items: Sequence[BatchCreateSubaccountAndApikeyItem],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[BatchCreateSubaccountAndApikey]]:
    """Creates at most 5 virtual sub-accounts with a key each; the calling key must be bound to an address.

    Limit: 1 request in 1 s by uid.

    Args:
        items: the items
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BatchCreateSubaccountAndApikey]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/vsubaccount/Batch-Create-Virtual-Subaccount-And-Apikey
    """
    return Request(
        RECORD,
        {
            "items": items,
        },
        timeout,
        headers,
    )
