# Made by Specloom from bitget/rest/v2/user/create-agent-subaccount.yaml; change that file, not this one.
"""POST /api/v2/user/create-agent-subaccount: Creates a sub-account for an agent together with an API key; the secret is shown only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.user.create_agent_subaccount import CreateAgentSubaccount

RECORD = Endpoint(
    call="v2.user.create_agent_subaccount",
    method="POST",
    path="/api/v2/user/create-agent-subaccount",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.user.create_agent_subaccount", documented=False
    ),
    errors=("common", "account"),
    params=(
        Param(wire="username", name="username", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="note", name="note", place="body"),
    ),
    body="object",
)


def create_agent_subaccount(
    *,
    username: str,
    passphrase: str,
    note: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateAgentSubaccount]:
    """Creates a sub-account for an agent together with an API key; the secret is shown only here.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

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
