# Made by Specloom from bitget/rest/v3/earn/elite-subscribe.yaml; change that file, not this one.
"""POST /api/v3/earn/elite-subscribe: Subscribes to an on-chain elite product from one or more accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v3.earn.elite_subscribe import EliteSubscribe

RECORD = Endpoint(
    call="v3.earn.elite_subscribe",
    method="POST",
    path="/api/v3/earn/elite-subscribe",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.earn.elite_subscribe", documented=False
    ),
    errors=("common", "uta", "earn"),
    params=(
        Param(wire="productSubId", name="product_sub_id", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="coin", name="coin", place="body"),
        Param(wire="paymentAccounts", name="payment_accounts", place="body", values=("spot", "unified"), items="text"),
    ),
    body="object",
)


def elite_subscribe(
    *,
    product_sub_id: str,
    amount: DecimalIn,
    coin: str | None = None,
    payment_accounts: Literal["spot", "unified"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteSubscribe]:
    """Subscribes to an on-chain elite product from one or more accounts.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_sub_id: Id of the product variant. Wire name productSubId.
        amount: Amount; for margin changes, negative takes out.
        coin: Coin name.
        payment_accounts: Accounts the money is taken from. Wire name paymentAccounts.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteSubscribe

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "productSubId": product_sub_id,
            "amount": amount,
            "coin": coin,
            "paymentAccounts": payment_accounts,
        },
        timeout,
        headers,
    )
