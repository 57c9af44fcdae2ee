# Made by Specloom from bitget/rest/v3/copy/futures/transfer.yaml; change that file, not this one.
"""POST /api/v3/copy/futures/transfer: Moves coins into or out of the elite trading account."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.transfer",
    method="POST",
    path="/api/v3/copy/futures/transfer",
    version="v3",
    symbol_format="none",
    access="transfer",
    effect="transfer",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.transfer"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="type", name="type", required=True, place="body", values=("in", "out")),
        Param(wire="inAccountType", name="in_account_type", place="body", values=("funding", "uta", "otc")),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#transfer",
)


class Transfer(Model, rename={"transfer_id": "transferId"}):
    """The answer."""

    transfer_id: Text = None
    """Transfer id"""


RESULT = Transfer


def transfer(
    *,
    type: Literal["in", "out"] | str,
    coin: str,
    amount: DecimalIn,
    in_account_type: Literal["funding", "uta", "otc"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Transfer]:
    """Moves coins into or out of the elite trading account.

    Limit: 1 request in 1 s by uid.

    Args:
        type: Kind; its values are the endpoint's own.
        coin: Coin name.
        amount: Amount.
        in_account_type: In account type. Wire name inAccountType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Transfer

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#transfer
    """
    return Request(
        RECORD,
        {
            "type": type,
            "inAccountType": in_account_type,
            "coin": coin,
            "amount": amount,
        },
        timeout,
        headers,
    )
