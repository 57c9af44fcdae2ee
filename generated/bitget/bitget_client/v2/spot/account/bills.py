# Made by Specloom from bitget/rest/v2/spot/account/bills.yaml; change that file, not this one.
"""GET /api/v2/spot/account/bills: Lists ledger entries of the spot account, at most 500 rows a page."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.spot.account.bills",
    method="GET",
    path="/api/v2/spot/account/bills",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.account.bills"),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="groupType", name="group_type"),
        Param(
            wire="businessType",
            name="business_type",
            values=(
                "DEPOSIT",
                "WITHDRAW",
                "BUY",
                "SELL",
                "DEDUCTION_HANDLING_FEE",
                "TRANSFER_IN",
                "TRANSFER_OUT",
                "REBATE_REWARDS",
                "AIRDROP_REWARDS",
                "USDT_CONTRACT_REWARDS",
                "MIX_CONTRACT_REWARDS",
                "SYSTEM_LOCK",
                "USER_LOCK",
                "STRATEGY_TRANSFER_IN",
            ),
        ),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="billId",
        source_of_row=True,
        row_id="billId",
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    equivalent="v3.account.financial_records",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-account-bills",
)


class Bills(
    Model,
    rename={
        "bill_id": "billId",
        "biz_order_id": "bizOrderId",
        "group_type": "groupType",
        "business_type": "businessType",
        "c_time": "cTime",
    },
):
    """The answer."""

    bill_id: Text = None
    """Id of the ledger entry"""
    biz_order_id: Text = None
    """Id of the business that caused the entry"""
    coin: Text = None
    """Coin name"""
    group_type: Text = None
    """Group of ledger entries"""
    business_type: Text = None
    """Kind of business behind the record"""
    size: Dec = None
    """Amount moved"""
    balance: Dec = None
    """Balance"""
    fees: Dec = None
    """Fees"""
    c_time: Ms = None
    """When it was created"""


RESULT = list[Bills]
ITEM = Bills


def bills(
    *,
    coin: str | None = None,
    group_type: str | None = None,
    business_type: Literal[
        "DEPOSIT",
        "WITHDRAW",
        "BUY",
        "SELL",
        "DEDUCTION_HANDLING_FEE",
        "TRANSFER_IN",
        "TRANSFER_OUT",
        "REBATE_REWARDS",
        "AIRDROP_REWARDS",
        "USDT_CONTRACT_REWARDS",
        "MIX_CONTRACT_REWARDS",
        "SYSTEM_LOCK",
        "USER_LOCK",
        "STRATEGY_TRANSFER_IN",
    ]
    | str
    | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[Bills], Bills]:
    """Lists ledger entries of the spot account, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        group_type: Group of ledger entries. Wire name groupType.
        business_type: Kind of business behind the record. Wire name businessType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 500; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Bills]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-account-bills
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "groupType": group_type,
            "businessType": business_type,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
