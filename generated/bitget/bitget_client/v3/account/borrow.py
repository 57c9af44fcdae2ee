# Made by Specloom from bitget/rest/v3/account/borrow.yaml; change that file, not this one.
"""POST /api/v3/account/borrow: Borrows coins into the unified account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.borrow",
    method="POST",
    path="/api/v3/account/borrow",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.borrow"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/margin-borrow#borrow",
)


class Borrow(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = Borrow


def borrow(
    *,
    coin: str,
    amount: DecimalIn,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Borrow]:
    """Borrows coins into the unified account.

    Limit: 1 request in 1 s by uid.

    Args:
        coin: Coin name.
        amount: Amount.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Borrow

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/margin-borrow#borrow
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "amount": amount,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
