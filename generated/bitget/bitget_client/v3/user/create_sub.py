# Made by Specloom from bitget/rest/v3/user/create-sub.yaml; change that file, not this one.
"""POST /api/v3/user/create-sub: Creates a virtual sub-account in unified or classic mode; main account only."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.user.create_sub",
    method="POST",
    path="/api/v3/user/create-sub",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.create_sub"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="username", name="username", required=True, place="body"),
        Param(wire="accountMode", name="account_mode", place="body", values=("classic", "unified")),
        Param(wire="note", name="note", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/account/sub-accounts#create-sub-account",
)


class CreateSub(Model, rename={"sub_uid": "subUid", "created_time": "createdTime", "updated_time": "updatedTime"}):
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


RESULT = CreateSub


def create_sub(
    *,
    username: str,
    account_mode: Literal["classic", "unified"] | str | None = None,
    note: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateSub]:
    """Creates a virtual sub-account in unified or classic mode; main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        username: User name.
        account_mode: Account system in use, or the state of a switch between them. Wire name accountMode.
        note: Note.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateSub

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/sub-accounts#create-sub-account
    """
    return Request(
        RECORD,
        {
            "username": username,
            "accountMode": account_mode,
            "note": note,
        },
        timeout,
        headers,
    )
