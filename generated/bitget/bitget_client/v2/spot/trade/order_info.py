# Made by Specloom from bitget/rest/v2/spot/trade/orderInfo.yaml; change that file, not this one.
"""GET /api/v2/spot/trade/orderInfo: Returns one spot order by either id; by the caller's own id only within two hours."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Nested, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.trade.order_info",
    method="GET",
    path="/api/v2/spot/trade/orderInfo",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.order_info"),
    errors=("common", "spot"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="requestTime", name="request_time", type="ms"),
        Param(wire="receiveWindow", name="receive_window", type="integer"),
    ),
    account_mode="classic",
    equivalent="v3.trade.order_info",
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#get-order-info",
)


class OrderInfoFeeDetailBgb(
    Model, rename={"fee_coin_code": "feeCoinCode", "total_deduction_fee": "totalDeductionFee", "total_fee": "totalFee"}
):
    """Fee entry keyed by the coin BGB, found in old records."""

    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    fee_coin_code: Text = None
    """Coin the fee is paid in"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""
    total_fee: Dec = None
    """Total fee"""


class OrderInfoFeeDetailNewFees(Model, rename={"total_deduction_fee": "totalDeductionFee"}):
    """Fee of the order in the present form."""

    c: Dec = None
    """Fee part covered by coupons"""
    d: Dec = None
    """Fee part paid in BGB"""
    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    r: Dec = None
    """Fee part taken from the proceeds when BGB runs short"""
    t: Dec = None
    """Fee in total"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""


class OrderInfoFeeDetail(Model, rename={"bgb": "BGB", "new_fees": "newFees"}):
    """Fees by coin."""

    bgb: OrderInfoFeeDetailBgb | None = None
    """Fee entry keyed by the coin BGB, found in old records"""
    new_fees: OrderInfoFeeDetailNewFees | None = None
    """Fee of the order in the present form"""


class OrderInfo(
    Model,
    rename={
        "user_id": "userId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "enter_point_source": "enterPointSource",
        "fee_detail": "feeDetail",
        "order_source": "orderSource",
        "tpsl_type": "tpslType",
        "trigger_price": "triggerPrice",
        "quote_coin": "quoteCoin",
        "base_coin": "baseCoin",
        "cancel_reason": "cancelReason",
        "execution_type": "executionType",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("live", "partially_filled", "filled", "cancelled"),
        "tpsl_type": ("normal", "tpsl"),
        "cancel_reason": ("normal_cancel", "stp_cancel"),
    }

    user_id: Text = None
    """User id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for market buys"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    fee_detail: Nested[OrderInfoFeeDetail] = None
    """Fees by coin"""
    order_source: Text = None
    """What produced the order, such as normal, plan or liquidation"""
    tpsl_type: Text = None
    """Whether the order is a take-profit or stop-loss one"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    base_coin: Text = None
    """Coin being traded"""
    cancel_reason: Text = None
    """Why the order was cancelled"""
    execution_type: Text = None
    """Execution type"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[OrderInfo]


def order_info(
    *,
    order_id: str | None = None,
    client_oid: str | None = None,
    request_time: TimeIn | None = None,
    receive_window: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[OrderInfo]]:
    """Returns one spot order by either id; by the caller's own id only within two hours.

    Limit: 20 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        request_time: Server time of the answer; in a request, the time at which it was made. Wire name requestTime.
        receive_window: Longest time that may pass between the request's timestamp and its arrival (ms). Wire name receiveWindow.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[OrderInfo]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#get-order-info
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "requestTime": request_time,
            "receiveWindow": receive_window,
        },
        timeout,
        headers,
    )
