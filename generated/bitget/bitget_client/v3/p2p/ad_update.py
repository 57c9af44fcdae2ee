# Made by Specloom from bitget/rest/v3/p2p/ad-update.yaml; change that file, not this one.
"""POST /api/v3/p2p/ad-update: Changes price, amounts or terms of one of the caller's advertisements."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.ad_update",
    method="POST",
    path="/api/v3/p2p/ad-update",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.ad_update", documented=False),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="advId", name="adv_id", required=True, place="body"),
        Param(wire="priceType", name="price_type", place="body", values=("fixed", "floating")),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="premium", name="premium", type="decimal", place="body"),
        Param(wire="minAmount", name="min_amount", type="decimal", place="body"),
        Param(wire="maxAmount", name="max_amount", type="decimal", place="body"),
        Param(wire="quantity", name="quantity", type="decimal", place="body"),
        Param(
            wire="payMethodIds",
            name="pay_method_ids",
            type="list",
            place="body",
            fields=(
                Param(wire="payMethodId", name="pay_method_id", required=True, place="body"),
                Param(wire="userPayMethodId", name="user_pay_method_id", place="body"),
            ),
        ),
        Param(wire="payTimeLimit", name="pay_time_limit", type="integer", place="body"),
        Param(wire="remark", name="remark", place="body"),
        Param(wire="tradeTerms", name="trade_terms", place="body"),
    ),
    body="object",
)


RESULT = Anything


class AdUpdatePayMethodIds(TypedDict, total=False):
    """Payment methods"""

    pay_method_id: Required[str]
    user_pay_method_id: str


def ad_update(
    *,
    adv_id: str,
    price_type: Literal["fixed", "floating"] | str | None = None,
    price: DecimalIn | None = None,
    premium: DecimalIn | None = None,
    min_amount: DecimalIn | None = None,
    max_amount: DecimalIn | None = None,
    quantity: DecimalIn | None = None,
    pay_method_ids: Sequence[AdUpdatePayMethodIds] | None = None,
    pay_time_limit: int | None = None,
    remark: str | None = None,
    trade_terms: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes price, amounts or terms of one of the caller's advertisements.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        adv_id: Advertisement id. Wire name advId.
        price_type: Whether the price floats. Wire name priceType.
        price: Price; limit orders need it (quote coin).
        premium: Premium over the market price.
        min_amount: Smallest amount. Wire name minAmount.
        max_amount: Largest amount; -1 stands for none where so documented. Wire name maxAmount.
        quantity: Quantity.
        pay_method_ids: Payment methods. Wire name payMethodIds.
        pay_time_limit: Time allowed for payment (minute). Wire name payTimeLimit.
        remark: Remark.
        trade_terms: Terms of the advertiser. Wire name tradeTerms.
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
            "advId": adv_id,
            "priceType": price_type,
            "price": price,
            "premium": premium,
            "minAmount": min_amount,
            "maxAmount": max_amount,
            "quantity": quantity,
            "payMethodIds": pay_method_ids,
            "payTimeLimit": pay_time_limit,
            "remark": remark,
            "tradeTerms": trade_terms,
        },
        timeout,
        headers,
    )
