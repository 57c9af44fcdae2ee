# Made by Specloom from bitget/rest/v3/stockplus/asset/transfer.yaml; change that file, not this one.
"""POST /api/v3/stockplus/asset/transfer: Moves coins into or out of the stock account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v3.stockplus.asset.transfer import Transfer

RECORD = Endpoint(
    call="v3.stockplus.asset.transfer",
    method="POST",
    path="/api/v3/stockplus/asset/transfer",
    version="v3",
    symbol_format="none",
    access="transfer",
    effect="transfer",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.asset.transfer", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="coin", name="coin", place="body"),
        Param(wire="amount", name="amount", type="decimal", place="body"),
        Param(wire="direction", name="direction", place="body", values=("in", "out")),
    ),
    body="object",
)


def transfer(
    *,
    coin: str | None = None,
    amount: DecimalIn | None = None,
    direction: Literal["in", "out"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Transfer]:
    """Moves coins into or out of the stock account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        amount: Amount; for margin changes, negative takes out.
        direction: Direction of the movement.
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
            "coin": coin,
            "amount": amount,
            "direction": direction,
        },
        timeout,
        headers,
    )
