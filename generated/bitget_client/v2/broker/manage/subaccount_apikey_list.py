# Made by Specloom from bitget/rest/v2/broker/manage/subaccount-apikey-list.yaml; change that file, not this one.
"""GET /api/v2/broker/manage/subaccount-apikey-list: Lists the API keys of one broker sub-account; main account only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.broker.manage.subaccount_apikey_list import SubaccountApikeyList

RECORD = Endpoint(
    call="v2.broker.manage.subaccount_apikey_list",
    method="GET",
    path="/api/v2/broker/manage/subaccount-apikey-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.manage.subaccount_apikey_list"
    ),
    errors=("common", "broker", "account"),
    params=(Param(wire="subUid", name="sub_uid", required=True),),
    docs="https://www.bitget.com/api-doc/broker/apikey/subaccount-apikey-list",
)


def subaccount_apikey_list(
    *,
    sub_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[SubaccountApikeyList]]:
    """Lists the API keys of one broker sub-account; main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SubaccountApikeyList]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/broker/apikey/subaccount-apikey-list
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
        },
        timeout,
        headers,
    )
