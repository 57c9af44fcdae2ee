# Made by Specloom from bitget/rest/v3/copy/futures/transfer.yaml; change that file, not this one.
"""POST /api/v3/copy/futures/transfer: Moves coins into or out of the elite trading account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v3.copy.futures.transfer import Transfer

RECORD = Endpoint(
    call="v3.copy.futures.transfer",
    method="POST",
    path="/api/v3/copy/futures/transfer",
    version="v3",
    symbol_format="none",
    access="transfer",
    effect="transfer",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.copy.futures.transfer", documented=False
    ),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="type", name="type", required=True, place="body", values=("in", "out")),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
    ),
    body="object",
)


def transfer(
    *,
    type: Literal["in", "out"] | str,
    coin: str,
    amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Transfer]:
    """Moves coins into or out of the elite trading account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        type: Kind; its values are the endpoint's own.
        coin: Coin name.
        amount: Amount; for margin changes, negative takes out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Transfer

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "type": type,
            "coin": coin,
            "amount": amount,
        },
        timeout,
        headers,
    )
