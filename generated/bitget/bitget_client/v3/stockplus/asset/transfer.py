# Made by Specloom from bitget/rest/v3/stockplus/asset/transfer.yaml; change that file, not this one.
"""POST /api/v3/stockplus/asset/transfer: Moves coins into or out of the stock account."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.stockplus.asset.transfer",
    method="POST",
    path="/api/v3/stockplus/asset/transfer",
    version="v3",
    symbol_format="none",
    access="transfer",
    effect="transfer",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.stockplus.asset.transfer"),
    errors=("common", "uta"),
    params=(
        Param(wire="coin", name="coin", place="body"),
        Param(wire="amount", name="amount", type="decimal", place="body"),
        Param(wire="direction", name="direction", place="body", values=("in", "out")),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#transfer",
)


class Transfer(Model, rename={"transfer_id": "transferId"}):
    """The answer."""

    transfer_id: Text = None
    """Transfer id"""


RESULT = Transfer


def transfer(
    *,
    coin: str | None = None,
    amount: DecimalIn | None = None,
    direction: Literal["in", "out"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Transfer]:
    """Moves coins into or out of the stock account.

    Limit: 5 requests in 1 s by uid.

    Args:
        coin: Coin name.
        amount: Amount.
        direction: Direction of the movement.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Transfer

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/assets#transfer
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
