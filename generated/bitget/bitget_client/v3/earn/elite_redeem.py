# Made by Specloom from bitget/rest/v3/earn/elite-redeem.yaml; change that file, not this one.
"""POST /api/v3/earn/elite-redeem: Redeems an on-chain elite product to the spot or unified account."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.earn.elite_redeem",
    method="POST",
    path="/api/v3/earn/elite-redeem",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.earn.elite_redeem"),
    errors=("common", "uta", "earn"),
    params=(
        Param(wire="productId", name="product_id", required=True, place="body"),
        Param(wire="productSubId", name="product_sub_id", required=True, place="body"),
        Param(wire="redeemType", name="redeem_type", required=True, place="body", values=("fast", "standard")),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="receiveAccount", name="receive_account", required=True, place="body", values=("spot", "unified")),
        Param(wire="advancedSettle", name="advanced_settle", place="body", values=("yes", "no"), default="no"),
        Param(wire="coin", name="coin", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/earn/onchain-earn#elite-redeem",
)


class EliteRedeem(Model, rename={"order_id": "orderId"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""


RESULT = EliteRedeem


def elite_redeem(
    *,
    product_id: str,
    product_sub_id: str,
    redeem_type: Literal["fast", "standard"] | str,
    amount: DecimalIn,
    receive_account: Literal["spot", "unified"] | str,
    advanced_settle: Literal["yes", "no"] | str | None = None,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteRedeem]:
    """Redeems an on-chain elite product to the spot or unified account.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        product_sub_id: Id of the product variant. Wire name productSubId.
        redeem_type: Speed of the redemption. Wire name redeemType.
        amount: Amount.
        receive_account: Account the proceeds go to. Wire name receiveAccount.
        advanced_settle: Whether to settle ahead of the term; no when left out. Wire name advancedSettle.
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteRedeem

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn/onchain-earn#elite-redeem
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
            "productSubId": product_sub_id,
            "redeemType": redeem_type,
            "amount": amount,
            "receiveAccount": receive_account,
            "advancedSettle": advanced_settle,
            "coin": coin,
        },
        timeout,
        headers,
    )
