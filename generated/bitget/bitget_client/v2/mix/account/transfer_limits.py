# Made by Specloom from bitget/rest/v2/mix/account/transfer-limits.yaml; change that file, not this one.
"""GET /api/v2/mix/account/transfer-limits: Returns how much of a coin may still be moved in as multi-asset margin."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.account.transfer_limits",
    method="GET",
    path="/api/v2/mix/account/transfer-limits",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.mix.account.transfer_limits"),
    errors=("common", "mix", "account"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-union-transfer-limits",
)


class TransferLimits(Model, rename={"max_transfer_in": "maxTransferIn"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    max_transfer_in: Dec = None
    """Most that can be moved in (coin)"""


RESULT = TransferLimits


def transfer_limits(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[TransferLimits]:
    """Returns how much of a coin may still be moved in as multi-asset margin.

    Limit: 1 request in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        TransferLimits

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-union-transfer-limits
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
