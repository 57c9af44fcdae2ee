# Made by Specloom from bitget/rest/v2/spot/wallet/modify-deposit-account.yaml; change that file, not this one.
"""POST /api/v2/spot/wallet/modify-deposit-account: Chooses the account to which deposits of a coin go."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.wallet.modify_deposit_account",
    method="POST",
    path="/api/v2/spot/wallet/modify-deposit-account",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.wallet.modify_deposit_account"
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(
            wire="accountType",
            name="account_type",
            required=True,
            place="body",
            values=("spot", "funding", "coin-futures", "usdt-futures", "usdc-futures"),
        ),
        Param(wire="coin", name="coin", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#modify-deposit-account",
)


RESULT = Text


def modify_deposit_account(
    *,
    account_type: Literal["spot", "funding", "coin-futures", "usdt-futures", "usdc-futures"] | str,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Chooses the account to which deposits of a coin go.

    Limit: 10 requests in 1 s by uid.

    Args:
        account_type: Which account is meant. Wire name accountType.
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#modify-deposit-account
    """
    return Request(
        RECORD,
        {
            "accountType": account_type,
            "coin": coin,
        },
        timeout,
        headers,
    )
