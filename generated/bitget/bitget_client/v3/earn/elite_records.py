# Made by Specloom from bitget/rest/v3/earn/elite-records.yaml; change that file, not this one.
"""GET /api/v3/earn/elite-records: Lists movements of on-chain elite products of a unified user."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.earn.elite_records",
    method="GET",
    path="/api/v3/earn/elite-records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.earn.elite_records"),
    errors=("common", "uta", "earn"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
        Param(wire="type", name="type", required=True, values=("subscribe", "redeem", "interest")),
    ),
    docs="https://www.bitget.com/docs/catalog/earn/onchain-earn#get-elite-records",
)


class EliteRecordsRecordList(
    Model,
    rename={
        "record_id": "recordId",
        "product_id": "productId",
        "exchange_rate": "exchangeRate",
        "received_coin": "receivedCoin",
        "received_amount": "receivedAmount",
        "invest_amount": "investAmount",
        "fee_rate": "feeRate",
        "redeem_type": "redeemType",
        "receiving_account": "receivingAccount",
        "actual_receiving_account": "actualReceivingAccount",
        "payment_account": "paymentAccount",
        "settle_points": "settlePoints",
        "biz_time": "bizTime",
    },
):
    """Records."""

    VALUES: ClassVar = {
        "status": ("settled", "pending", "rejected"),
        "redeem_type": ("fast", "standard"),
        "receiving_account": ("spot", "unified"),
        "actual_receiving_account": ("spot", "unified"),
        "payment_account": ("spot", "unified"),
    }

    record_id: Text = None
    """Record id"""
    product_id: Text = None
    """Product id"""
    coin: Text = None
    """Coin name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    exchange_rate: Dec = None
    """Exchange rate"""
    received_coin: Text = None
    """Coin received"""
    received_amount: Dec = None
    """Amount received"""
    invest_amount: Dec = None
    """Amount invested (coin)"""
    fee_rate: Dec = None
    """Fee rate (ratio)"""
    redeem_type: Text = None
    """Speed of the redemption"""
    receiving_account: Text = None
    """Account the proceeds go to"""
    actual_receiving_account: Text = None
    """Account that the funds really went to"""
    payment_account: ListOf[Text] = None
    """Account the money is taken from"""
    settle_points: Dec = None
    """Points settled"""
    fee: Dec = None
    """Fee"""
    biz_time: Ms = None
    """Biz time"""


class EliteRecords(Model, rename={"record_list": "recordList", "end_id": "endId"}):
    """The answer."""

    record_list: list[EliteRecordsRecordList] | None = None
    """Records"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = EliteRecords


def elite_records(
    *,
    type: Literal["subscribe", "redeem", "interest"] | str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteRecords]:
    """Lists movements of on-chain elite products of a unified user.

    Limit: 5 requests in 1 s by uid.

    Args:
        type: Kind; its values are the endpoint's own.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteRecords

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn/onchain-earn#get-elite-records
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
            "type": type,
        },
        timeout,
        headers,
    )
