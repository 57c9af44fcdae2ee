# Made by Specloom from bitget/rest/v3/p2p/my-ads.yaml; change that file, not this one.
"""GET /api/v3/p2p/my-ads: Lists the caller's own peer-to-peer advertisements."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.my_ads",
    method="GET",
    path="/api/v3/p2p/my-ads",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.my_ads", documented=False),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="cursor", name="cursor"),
        Param(wire="advId", name="adv_id"),
        Param(wire="token", name="token"),
        Param(wire="fiat", name="fiat"),
        Param(wire="status", name="status", values=("publish", "delist", "remove")),
    ),
)


class MyAdsItemsPayMethods(Model, rename={"pay_method_id": "payMethodId"}):
    """Payment methods."""

    pay_method_id: Text = None
    """Payment method id"""


class MyAdsItems(
    Model,
    rename={
        "adv_id": "advId",
        "price_type": "priceType",
        "sold_amount": "soldAmount",
        "last_amount": "lastAmount",
        "pay_methods": "payMethods",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "side": ("buy", "sell"),
        "price_type": ("fixed", "floating"),
        "status": ("publish", "delist", "remove"),
    }

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
    sold_amount: Dec = None
    """Quantity sold (coin)"""
    last_amount: Dec = None
    """Quantity left (coin)"""
    pay_methods: list[MyAdsItemsPayMethods] | None = None
    """Payment methods"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class MyAds(Model, rename={"next_id": "nextId"}):
    """The answer."""

    items: list[MyAdsItems] | None = None
    """Entries"""
    next_id: Text = None
    """Cursor of the next page"""


RESULT = MyAds


def my_ads(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    adv_id: str | None = None,
    token: str | None = None,
    fiat: str | None = None,
    status: Literal["publish", "delist", "remove"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MyAds]:
    """Lists the caller's own peer-to-peer advertisements.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        adv_id: Advertisement id. Wire name advId.
        token: Coin traded peer to peer.
        fiat: Fiat currency.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MyAds

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
            "advId": adv_id,
            "token": token,
            "fiat": fiat,
            "status": status,
        },
        timeout,
        headers,
    )
