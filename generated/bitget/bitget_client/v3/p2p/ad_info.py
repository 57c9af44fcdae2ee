# Made by Specloom from bitget/rest/v3/p2p/ad-info.yaml; change that file, not this one.
"""GET /api/v3/p2p/ad-info: Returns one peer-to-peer advertisement."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.ad_info",
    method="GET",
    path="/api/v3/p2p/ad-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.ad_info", documented=False),
    errors=("common", "uta", "p2p"),
    params=(Param(wire="advId", name="adv_id", required=True),),
)


class AdInfoPayMethodIds(Model, rename={"pay_method_id": "payMethodId", "user_pay_method_id": "userPayMethodId"}):
    """Payment methods."""

    pay_method_id: Text = None
    """Payment method id"""
    user_pay_method_id: Text = None
    """Id of the user's own payment entry"""


class AdInfo(
    Model,
    rename={
        "adv_id": "advId",
        "price_type": "priceType",
        "min_amount": "minAmount",
        "max_amount": "maxAmount",
        "pay_duration": "payDuration",
        "sold_amount": "soldAmount",
        "last_amount": "lastAmount",
        "trade_term": "tradeTerm",
        "pay_method_ids": "payMethodIds",
        "token_precision": "tokenPrecision",
        "fiat_precision": "fiatPrecision",
        "avg_time": "avgTime",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell"), "price_type": ("fixed", "floating"), "market": ("public", "private")}

    adv_id: Text = None
    """Advertisement id"""
    side: Text = None
    """Buy or sell"""
    price_type: Text = None
    """Whether the price floats"""
    token: Text = None
    """Coin traded peer to peer"""
    fiat: Text = None
    """Fiat currency"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    amount: Dec = None
    """Amount"""
    min_amount: Dec = None
    """Smallest amount"""
    max_amount: Dec = None
    """Largest amount; -1 stands for none where so documented"""
    pay_duration: Dec = None
    """Time allowed for payment (minute)"""
    sold_amount: Dec = None
    """Quantity sold (coin)"""
    last_amount: Dec = None
    """Quantity left (coin)"""
    premium: Dec = None
    """Premium over the market price"""
    turnover: Dec = None
    """Turnover"""
    remark: Text = None
    """Remark"""
    trade_term: Text = None
    """Terms of the advertiser"""
    pay_method_ids: list[AdInfoPayMethodIds] | None = None
    """Payment methods"""
    token_precision: Int = None
    """Precision of the coin (decimal places)"""
    fiat_precision: Int = None
    """Precision of the fiat currency (decimal places)"""
    market: Text = None
    """Market the offer or stock belongs to"""
    avg_time: Dec = None
    """Mean handling time of the advertiser"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


RESULT = AdInfo


def ad_info(
    *,
    adv_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AdInfo]:
    """Returns one peer-to-peer advertisement.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        adv_id: Advertisement id. Wire name advId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AdInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "advId": adv_id,
        },
        timeout,
        headers,
    )
