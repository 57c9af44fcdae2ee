# Made by Specloom from bitget/rest/v1/spot/wallet/deposit-address.yaml; change that file, not this one.
"""GET /api/spot/v1/wallet/deposit-address: Returns the deposit address of a coin on a chain, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.wallet.deposit_address",
    method="GET",
    path="/api/spot/v1/wallet/deposit-address",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.wallet.deposit_address", documented=False
    ),
    errors=("common", "spot", "account"),
    params=(Param(wire="coin", name="coin", required=True), Param(wire="chain", name="chain")),
    superseded_by=("v2.spot.wallet.deposit_address",),
    deprecated=True,
)


RESULT = Anything


def deposit_address(
    *,
    coin: str,
    chain: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns the deposit address of a coin on a chain, in the old API.

    Superseded by ``v2.spot.wallet.deposit_address``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        chain: Blockchain network; needed for withdrawals on a chain.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "chain": chain,
        },
        timeout,
        headers,
    )
