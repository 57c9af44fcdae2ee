# Made by Specloom from bitget/rest/v2/mix/account/bill.yaml; change that file, not this one.
"""GET /api/v2/mix/account/bill: Lists ledger entries of the futures account over 90 days, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.mix.account.bill",
    method="GET",
    path="/api/v2/mix/account/bill",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.account.bill"),
    errors=("common", "mix", "account"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="coin", name="coin"),
        Param(wire="businessType", name="business_type"),
        Param(wire="onlyFunding", name="only_funding", values=("yes", "no"), default="no"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="bills",
        source="endId",
        row_id="billId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    account_mode="classic",
    equivalent="v3.account.financial_records",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-account-bills",
)


class BillBills(
    Model,
    rename={"bill_id": "billId", "fee_by_coupon": "feeByCoupon", "business_type": "businessType", "c_time": "cTime"},
):
    """Ledger entries."""

    VALUES: ClassVar = {
        "business_type": (
            "unknown",
            "trans_from_exchange",
            "trans_to_exchange",
            "open_long",
            "open_short",
            "close_long",
            "close_short",
            "force_close_long",
            "force_close_short",
            "contract_settle_fee",
            "append_margin",
            "adjust_down_lever_append_margin",
            "reduce_margin",
            "auto_append_margin",
            "cash_gift_issue",
            "cash_gift_recycle",
            "tracking_follow_pay",
            "tracking_follow_back",
            "tracking_trader_income",
            "burst_long_loss_query",
            "burst_short_loss_query",
            "trans_from_contract",
            "trans_to_contract",
            "trans_from_otc",
            "trans_to_otc",
            "buy",
            "sell",
            "force_buy",
            "force_sell",
            "burst_buy",
            "burst_sell",
            "bonus_issue",
            "bonus_recycle",
            "bonus_expired",
            "delivery_long",
            "delivery_short",
            "trans_from_cross",
            "trans_to_cross",
            "trans_from_isolated",
            "trans_to_isolated",
            "risk_captital_user_transfer",
            "user_exchange_buy",
            "user_exchange_sell",
            "settle_interest",
            "adl_close_long",
            "adl_close_short",
            "adl_buy_in_single_side_mode",
            "adl_sell_in_single_side_mode",
        )
    }

    bill_id: Text = None
    """Id of the ledger entry"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    amount: Dec = None
    """Amount"""
    fee: Dec = None
    """Fee"""
    fee_by_coupon: Dec = None
    """Fee part covered by coupons"""
    business_type: Text = None
    """Kind of business behind the record"""
    coin: Text = None
    """Coin name"""
    balance: Dec = None
    """Balance"""
    c_time: Ms = None
    """When it was created"""


class Bill(Model, rename={"end_id": "endId"}):
    """The answer."""

    bills: list[BillBills] | None = None
    """Ledger entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Bill
ITEM = BillBills


def bill(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    coin: str | None = None,
    business_type: str | None = None,
    only_funding: Literal["yes", "no"] | str | None = None,
    id_less_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Bill, BillBills]:
    """Lists ledger entries of the futures account over 90 days, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        coin: Coin name.
        business_type: Kind of business behind the record. Wire name businessType.
        only_funding: Whether to leave out margin adjustments; no when left out. Wire name onlyFunding.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Bill

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-account-bills
    """
    return PagedRequest(
        RECORD,
        {
            "productType": product_type,
            "coin": coin,
            "businessType": business_type,
            "onlyFunding": only_funding,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
