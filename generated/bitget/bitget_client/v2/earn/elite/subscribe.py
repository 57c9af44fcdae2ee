# Made by Specloom from bitget/rest/v2/earn/elite/subscribe.yaml; change that file, not this one.
"""POST /api/v2/earn/elite/subscribe: Subscribes to an on-chain elite product from the spot or unified account."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.earn.elite.subscribe",
    method="POST",
    path="/api/v2/earn/elite/subscribe",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.earn.elite.subscribe"),
    errors=("common", "earn"),
    params=(
        Param(wire="productSubId", name="product_sub_id", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="coin", name="coin", place="body"),
        Param(wire="paymentAccount", name="payment_account", place="body", values=("spot", "unified")),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#elite-subscribe",
)


class Subscribe(Model, rename={"order_id": "orderId"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""


RESULT = Subscribe


def subscribe(
    *,
    product_sub_id: str,
    amount: DecimalIn,
    coin: str | None = None,
    payment_account: Literal["spot", "unified"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Subscribe]:
    """Subscribes to an on-chain elite product from the spot or unified account.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_sub_id: Id of the product variant. Wire name productSubId.
        amount: Amount.
        coin: Coin name.
        payment_account: Account the money is taken from. Wire name paymentAccount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Subscribe

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#elite-subscribe
    """
    return Request(
        RECORD,
        {
            "productSubId": product_sub_id,
            "amount": amount,
            "coin": coin,
            "paymentAccount": payment_account,
        },
        timeout,
        headers,
    )
