# Made by Specloom from bitget/rest/v2/user/create-agent-subaccount.yaml; change that file, not this one.
"""POST /api/v2/user/create-agent-subaccount: Creates a sub-account for an agent together with an API key; the secret is shown only here."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Ms, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.user.create_agent_subaccount",
    method="POST",
    path="/api/v2/user/create-agent-subaccount",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.user.create_agent_subaccount"),
    errors=("common", "account"),
    params=(
        Param(wire="username", name="username", required=True, place="body", max_length=20),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="note", name="note", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#create-agent-subaccount",
)


class CreateAgentSubaccount(Model, rename={"sub_uid": "subUid", "api_key": "apiKey", "created_time": "createdTime"}):
    """The answer."""

    username: Text = None
    """User name"""
    sub_uid: Text = None
    """User id of the sub-account"""
    api_key: Secret = None
    """API key"""
    secret: Secret = None
    """Secret of the API key; shown once"""
    note: Text = None
    """Note"""
    created_time: Ms = None
    """When it was created"""


RESULT = CreateAgentSubaccount


def create_agent_subaccount(
    *,
    username: str,
    passphrase: str,
    note: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateAgentSubaccount]:
    """Creates a sub-account for an agent together with an API key; the secret is shown only here.

    Limit: 1 request in 1 s by uid.

    Args:
        username: User name.
        passphrase: Passphrase of the API key; cannot be changed later.
        note: Note.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateAgentSubaccount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#create-agent-subaccount
    """
    return Request(
        RECORD,
        {
            "username": username,
            "passphrase": passphrase,
            "note": note,
        },
        timeout,
        headers,
    )
