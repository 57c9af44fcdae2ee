# Made by Specloom from bitget/rest/v3/account/deposit-account.yaml; change that file, not this one.
"""POST /api/v3/account/deposit-account: Chooses for good the account to which deposits of a coin go."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.deposit_account",
    method="POST",
    path="/api/v3/account/deposit-account",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.deposit_account"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(
            wire="accountType", name="account_type", required=True, place="body", values=("funding", "unified", "otc")
        ),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/deposit-withdrawal#set-up-deposit-account",
)


RESULT = Text


def deposit_account(
    *,
    coin: str,
    account_type: Literal["funding", "unified", "otc"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Chooses for good the account to which deposits of a coin go.

    Limit: 1 request in 1 s by uid.

    Args:
        coin: Coin name.
        account_type: Which account is meant. Wire name accountType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#set-up-deposit-account
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "accountType": account_type,
        },
        timeout,
        headers,
    )
