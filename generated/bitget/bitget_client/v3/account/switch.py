# Made by Specloom from bitget/rest/v3/account/switch.yaml; change that file, not this one.
"""POST /api/v3/account/switch: Starts the switch back to the classic account, which takes about a minute; main account only."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.switch",
    method="POST",
    path="/api/v3/account/switch",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.switch"),
    errors=("common", "uta", "account"),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#switch-account",
)


RESULT = Anything


def switch(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Starts the switch back to the classic account, which takes about a minute; main account only.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#switch-account
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
