# Made by Specloom from bitget/rest/v3/user/sub-account/agent-create.yaml; change that file, not this one.
"""POST /api/v3/user/sub-account/agent-create: Creates an agent's sub-account with an API key; the secret is shown only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.user.sub_account.agent_create import AgentCreate

RECORD = Endpoint(
    call="v3.user.sub_account.agent_create",
    method="POST",
    path="/api/v3/user/sub-account/agent-create",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.user.sub_account.agent_create", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="username", name="username", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="note", name="note", place="body"),
    ),
    body="object",
)


def agent_create(
    *,
    username: str,
    passphrase: str,
    note: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AgentCreate]:
    """Creates an agent's sub-account with an API key; the secret is shown only here.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        username: User name.
        passphrase: Passphrase of the API key; cannot be changed later.
        note: Note.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AgentCreate

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
