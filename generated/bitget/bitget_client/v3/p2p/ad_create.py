# Made by Specloom from bitget/rest/v3/p2p/ad-create.yaml; change that file, not this one.
"""POST /api/v3/p2p/ad-create: Publishes a peer-to-peer advertisement."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.ad_create",
    method="POST",
    path="/api/v3/p2p/ad-create",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.ad_create", documented=False),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="token", name="token", required=True, place="body"),
        Param(wire="fiat", name="fiat", required=True, place="body"),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="priceType", name="price_type", required=True, place="body", values=("fixed", "floating")),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="premium", name="premium", type="decimal", place="body"),
        Param(wire="minAmount", name="min_amount", type="decimal", required=True, place="body"),
        Param(wire="maxAmount", name="max_amount", type="decimal", required=True, place="body"),
        Param(wire="quantity", name="quantity", type="decimal", required=True, place="body"),
        Param(
            wire="payMethodIds",
            name="pay_method_ids",
            type="list",
            required=True,
            place="body",
            fields=(
                Param(wire="payMethodId", name="pay_method_id", required=True, place="body"),
                Param(wire="userPayMethodId", name="user_pay_method_id", place="body"),
            ),
        ),
        Param(wire="remark", name="remark", place="body"),
        Param(wire="tradeTerms", name="trade_terms", place="body"),
        Param(wire="payTimeLimit", name="pay_time_limit", type="integer", required=True, place="body"),
    ),
    body="object",
)


class AdCreate(Model, rename={"adv_id": "advId"}):
    """The answer."""

    adv_id: Text = None
    """Advertisement id"""


RESULT = AdCreate


class AdCreatePayMethodIds(TypedDict, total=False):
    """Payment methods"""

    pay_method_id: Required[str]
    user_pay_method_id: str


def ad_create(
    *,
    token: str,
    fiat: str,
    side: Literal["buy", "sell"] | str,
    price_type: Literal["fixed", "floating"] | str,
    min_amount: DecimalIn,
    max_amount: DecimalIn,
    quantity: DecimalIn,
    pay_method_ids: Sequence[AdCreatePayMethodIds],
    pay_time_limit: int,
    price: DecimalIn | None = None,
    premium: DecimalIn | None = None,
    remark: str | None = None,
    trade_terms: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AdCreate]:
    """Publishes a peer-to-peer advertisement.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        token: Coin traded peer to peer.
        fiat: Fiat currency.
        side: Buy or sell.
        price_type: Whether the price floats. Wire name priceType.
        min_amount: Smallest amount. Wire name minAmount.
        max_amount: Largest amount; -1 stands for none where so documented. Wire name maxAmount.
        quantity: Quantity.
        pay_method_ids: Payment methods. Wire name payMethodIds.
        pay_time_limit: Time allowed for payment (minute). Wire name payTimeLimit.
        price: Price; limit orders need it (quote coin).
        premium: Premium over the market price.
        remark: Remark.
        trade_terms: Terms of the advertiser. Wire name tradeTerms.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AdCreate

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "token": token,
            "fiat": fiat,
            "side": side,
            "priceType": price_type,
            "price": price,
            "premium": premium,
            "minAmount": min_amount,
            "maxAmount": max_amount,
            "quantity": quantity,
            "payMethodIds": pay_method_ids,
            "remark": remark,
            "tradeTerms": trade_terms,
            "payTimeLimit": pay_time_limit,
        },
        timeout,
        headers,
    )
