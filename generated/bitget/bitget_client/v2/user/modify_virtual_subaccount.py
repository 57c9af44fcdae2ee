# Made by Specloom from bitget/rest/v2/user/modify-virtual-subaccount.yaml; change that file, not this one.
"""POST /api/v2/user/modify-virtual-subaccount: Changes state and permissions of a virtual sub-account."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.user.modify_virtual_subaccount",
    method="POST",
    path="/api/v2/user/modify-virtual-subaccount",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.user.modify_virtual_subaccount"),
    errors=("common", "account"),
    params=(
        Param(wire="subAccountUid", name="sub_account_uid", required=True, place="body"),
        Param(wire="permList", name="perm_list", type="list", required=True, place="body", items="text"),
        Param(wire="status", name="status", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#modify-virtual-subaccount",
)


class ModifyVirtualSubaccount(Model):
    """The answer."""

    VALUES: ClassVar = {"result": ("success", "failure")}

    result: Text = None
    """Outcome"""


RESULT = ModifyVirtualSubaccount


def modify_virtual_subaccount(
    *,
    sub_account_uid: str,
    perm_list: Sequence[str],
    status: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyVirtualSubaccount]:
    """Changes state and permissions of a virtual sub-account.

    Limit: 5 requests in 1 s by uid.

    Args:
        sub_account_uid: User id of the sub-account. Wire name subAccountUid.
        perm_list: Permissions of the key. Wire name permList.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyVirtualSubaccount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#modify-virtual-subaccount
    """
    return Request(
        RECORD,
        {
            "subAccountUid": sub_account_uid,
            "permList": perm_list,
            "status": status,
        },
        timeout,
        headers,
    )
