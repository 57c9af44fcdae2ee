# Made by Specloom from bitget/rest/v2/copy/mix-broker/query-history-traces.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-broker/query-history-traces: Lists a futures trader's closed elite trades, for copy-trading brokers."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_broker.query_history_traces",
    method="GET",
    path="/api/v2/copy/mix-broker/query-history-traces",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"),
        pool="v2.copy.mix_broker.query_history_traces",
        documented=False,
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="traderId", name="trader_id", required=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    account_mode="classic",
)


class QueryHistoryTracesTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "open_order_id": "openOrderId",
        "close_order_id": "closeOrderId",
        "pos_side": "posSide",
        "open_leverage": "openLeverage",
        "open_price_avg": "openPriceAvg",
        "open_time": "openTime",
        "open_size": "openSize",
        "close_size": "closeSize",
        "close_time": "closeTime",
        "close_price_avg": "closePriceAvg",
        "open_fee": "openFee",
        "close_fee": "closeFee",
        "margin_mode": "marginMode",
        "follow_count": "followCount",
        "margin_amount": "marginAmount",
        "c_time": "cTime",
    },
):
    """Copied orders."""

    VALUES: ClassVar = {"pos_side": ("long", "short"), "margin_mode": ("crossed", "isolated")}

    tracking_no: Text = None
    """Number of the elite trade"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    open_order_id: Text = None
    """Id of the opening order"""
    close_order_id: Text = None
    """Id of the closing order"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    open_leverage: Dec = None
    """Leverage at opening"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    open_time: Ms = None
    """When the position was opened, or the symbol"""
    open_size: Dec = None
    """Quantity opened (base coin)"""
    close_size: Dec = None
    """Quantity closed (base coin)"""
    close_time: Ms = None
    """When the position was closed"""
    close_price_avg: Dec = None
    """Average closing price (quote coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    close_fee: Dec = None
    """Fees for closing (margin coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    follow_count: Int = None
    """Followers"""
    margin_amount: Dec = None
    """Margin of the position (margin coin)"""
    c_time: Ms = None
    """When it was created"""


class QueryHistoryTraces(Model, rename={"tracking_list": "trackingList", "end_id": "endId"}):
    """The answer."""

    tracking_list: list[QueryHistoryTracesTrackingList] | None = None
    """Copied orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = QueryHistoryTraces


def query_history_traces(
    *,
    trader_id: str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    limit: int | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QueryHistoryTraces]:
    """Lists a futures trader's closed elite trades, for copy-trading brokers.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QueryHistoryTraces

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "traderId": trader_id,
            "productType": product_type,
            "symbol": symbol,
            "limit": limit,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
