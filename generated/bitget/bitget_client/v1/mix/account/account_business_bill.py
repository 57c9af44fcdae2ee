# Made by Specloom from bitget/rest/v1/mix/account/accountBusinessBill.yaml; change that file, not this one.
"""GET /api/mix/v1/account/accountBusinessBill: Lists ledger entries of the futures account for a product type, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v1.mix.account.account_business_bill",
    method="GET",
    path="/api/mix/v1/account/accountBusinessBill",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.account.account_business_bill", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"),
        ),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="pageSize", name="page_size", type="integer"),
        Param(wire="lastEndId", name="last_end_id"),
        Param(wire="next", name="next"),
    ),
    paging=Paging(
        style="last_end_id",
        param="lastEndId",
        items="result",
        source="lastEndId",
        row_id="id",
        size_param="pageSize",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    superseded_by=("v2.mix.account.bill",),
    deprecated=True,
)


class AccountBusinessBillResult(Model, rename={"margin_coin": "marginCoin", "c_time": "cTime"}):
    """Outcome."""

    id: Text = None
    """Id of the record"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    amount: Dec = None
    """Amount"""
    fee: Dec = None
    """Fee"""
    business: Text = None
    """Business line, such as mix, spot or margin"""
    c_time: Ms = None
    """When it was created"""


class AccountBusinessBill(Model, rename={"last_end_id": "lastEndId"}):
    """The answer."""

    result: list[AccountBusinessBillResult] | None = None
    """Outcome"""
    last_end_id: Text = None
    """Cursor: last id of the page before"""


RESULT = AccountBusinessBill
ITEM = AccountBusinessBillResult


def account_business_bill(
    *,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str,
    start_time: TimeIn,
    end_time: TimeIn,
    page_size: int | None = None,
    last_end_id: str | None = None,
    next: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[AccountBusinessBill, AccountBusinessBillResult]:
    """Lists ledger entries of the futures account for a product type, in the old API.

    Superseded by ``v2.mix.account.bill``.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_type: Futures product line. Wire name productType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_size: Rows on a page. Wire name pageSize.
        last_end_id: Cursor: last id of the page before. Wire name lastEndId.
        next: Whether to return the next page.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AccountBusinessBill

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "productType": product_type,
            "startTime": start_time,
            "endTime": end_time,
            "pageSize": page_size,
            "lastEndId": last_end_id,
            "next": next,
        },
        timeout,
        headers,
    )
