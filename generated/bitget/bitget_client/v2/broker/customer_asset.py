# Made by Specloom from bitget/rest/v2/broker/customer-asset.yaml; change that file, not this one.
"""POST /api/v2/broker/customer-asset: Returns the asset value of the broker's customers."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.customer_asset",
    method="POST",
    path="/api/v2/broker/customer-asset",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.customer_asset"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="pageNo", name="page_no", type="integer", place="body"),
        Param(wire="pageSize", name="page_size", type="integer", place="body", max="500"),
        Param(wire="uid", name="uid", place="body"),
        Param(wire="showSub", name="show_sub", place="body", values=("yes", "no")),
    ),
    body="object",
    paging=Paging(style="page_no", param="pageNo", size_param="pageSize", size_max=500),
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-assets-list",
)


class CustomerAsset(Model, rename={"u_time": "uTime"}):
    """The answer."""

    balance: Dec = None
    """Balance"""
    uid: Text = None
    """User id"""
    u_time: Ms = None
    """When it last changed"""
    remark: Text = None
    """Remark"""


RESULT = list[CustomerAsset]
ITEM = CustomerAsset


def customer_asset(
    *,
    page_no: int | None = None,
    page_size: int | None = None,
    uid: str | None = None,
    show_sub: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[CustomerAsset], CustomerAsset]:
    """Returns the asset value of the broker's customers.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        page_no: Page number, from 1. Wire name pageNo.
        page_size: Rows on a page, at most 500. Wire name pageSize.
        uid: User id.
        show_sub: Whether to include sub-accounts. Wire name showSub.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CustomerAsset]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-assets-list
    """
    return PagedRequest(
        RECORD,
        {
            "pageNo": page_no,
            "pageSize": page_size,
            "uid": uid,
            "showSub": show_sub,
        },
        timeout,
        headers,
    )
