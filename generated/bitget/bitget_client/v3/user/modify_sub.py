# Made by Specloom from bitget/rest/v3/user/modify-sub.yaml; change that file, not this one.
"""POST /api/v3/user/modify-sub: Changes the note of a sub-account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.user.modify_sub",
    method="POST",
    path="/api/v3/user/modify-sub",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.user.modify_sub", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="note", name="note", place="body"),
    ),
    body="object",
)


class ModifySub(Model, rename={"sub_uid": "subUid", "created_time": "createdTime", "updated_time": "updatedTime"}):
    """The answer."""

    username: Text = None
    """User name"""
    sub_uid: Text = None
    """User id of the sub-account"""
    status: Text = None
    """State; its values are the endpoint's own"""
    note: Text = None
    """Note"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


RESULT = ModifySub


def modify_sub(
    *,
    sub_uid: str,
    note: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifySub]:
    """Changes the note of a sub-account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        note: Note.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifySub

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "note": note,
        },
        timeout,
        headers,
    )
