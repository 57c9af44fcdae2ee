# Made by Specloom from bitget/rest/v3/stockplus/trade/order-detail.yaml; change that file, not this one.
"""GET /api/v3/stockplus/trade/order-detail: Returns one stock order with its history and charges."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.stockplus.trade.order_detail",
    method="GET",
    path="/api/v3/stockplus/trade/order-detail",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=30, seconds=30, scope="uid"), pool="v3.stockplus.trade.order_detail"),
    errors=("common", "uta"),
    params=(Param(wire="orderId", name="order_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#check-order-detail",
)


class OrderDetailHistory(Model):
    """Earlier states of the order."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    quantity: Dec = None
    """Quantity"""
    status: Text = None
    """State; its values are the endpoint's own"""
    msg: Text = None
    """Result in words"""
    time: Text = None
    """Time of the record"""


class OrderDetailChargeDetailItemsFees(Model):
    """Fees."""

    code: Text = None
    """Result code; 00000 is success on REST"""
    name: Text = None
    """Name"""
    amount: Dec = None
    """Amount"""
    currency: Text = None
    """Currency"""


class OrderDetailChargeDetailItems(Model):
    """Entries."""

    VALUES: ClassVar = {"code": ("Broker", "Third")}

    code: Text = None
    """Result code; 00000 is success on REST"""
    name: Text = None
    """Name"""
    fees: list[OrderDetailChargeDetailItemsFees] | None = None
    """Fees"""


class OrderDetailChargeDetail(Model, rename={"total_amount": "totalAmount"}):
    """Breakdown of the charges."""

    total_amount: Dec = None
    """Total amount"""
    currency: Text = None
    """Currency"""
    items: list[OrderDetailChargeDetailItems] | None = None
    """Entries"""


class OrderDetail(
    Model,
    rename={
        "order_id": "orderId",
        "stock_name": "stockName",
        "executed_quantity": "executedQuantity",
        "executed_price": "executedPrice",
        "submitted_at": "submittedAt",
        "order_type": "orderType",
        "last_done": "lastDone",
        "trigger_price": "triggerPrice",
        "time_in_force": "timeInForce",
        "expire_date": "expireDate",
        "updated_at": "updatedAt",
        "trigger_at": "triggerAt",
        "trailing_amount": "trailingAmount",
        "trailing_percent": "trailingPercent",
        "limit_offset": "limitOffset",
        "trigger_status": "triggerStatus",
        "outside_rth": "outsideRth",
        "limit_depth_level": "limitDepthLevel",
        "trigger_count": "triggerCount",
        "monitor_price": "monitorPrice",
        "free_status": "freeStatus",
        "free_amount": "freeAmount",
        "free_currency": "freeCurrency",
        "deductions_status": "deductionsStatus",
        "deductions_amount": "deductionsAmount",
        "deductions_currency": "deductionsCurrency",
        "platform_deducted_status": "platformDeductedStatus",
        "platform_deducted_amount": "platformDeductedAmount",
        "platform_deducted_currency": "platformDeductedCurrency",
        "charge_detail": "chargeDetail",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": (
            "NotReported",
            "ReplacedNotReported",
            "ProtectedNotReported",
            "VarietiesNotReported",
            "Filled",
            "WaitToNew",
            "New",
            "WaitToReplace",
            "PendingReplace",
            "Replaced",
            "PartialFilled",
            "WaitToCancel",
            "PendingCancel",
            "Rejected",
            "Canceled",
            "Expired",
            "PartialWithdrawal",
        ),
        "side": ("Buy", "Sell"),
        "order_type": ("LO", "MO", "LIT", "MIT", "TSLPAMT", "TSLPPCT"),
        "tag": ("Normal", "GTC"),
        "time_in_force": ("Day", "GoodTilCanceled", "GoodTilDate"),
        "trigger_status": ("NOT_USED", "DEACTIVE", "ACTIVE", "RELEASED"),
        "outside_rth": ("UnknownOutsideRth", "RTHOnly", "AnyTime", "Overnight"),
        "free_status": ("None", "Calculated", "Pending", "Ready"),
        "deductions_status": ("None", "Pending", "Done"),
        "platform_deducted_status": ("None", "Pending", "Done"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    status: Text = None
    """State; its values are the endpoint's own"""
    stock_name: Text = None
    """Name of the stock"""
    quantity: Dec = None
    """Quantity"""
    executed_quantity: Dec = None
    """Shares filled (share)"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    executed_price: Dec = None
    """Average fill price"""
    submitted_at: Text = None
    """When the order was sent"""
    side: Text = None
    """Buy or sell"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    last_done: Dec = None
    """Latest price"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    msg: Text = None
    """Result in words"""
    tag: Text = None
    """Label of the order"""
    time_in_force: Text = None
    """How long the order stays in force"""
    expire_date: Text = None
    """Last day of a good-till-date order"""
    updated_at: Text = None
    """When it last changed"""
    trigger_at: Text = None
    """When it was triggered"""
    trailing_amount: Dec = None
    """Distance of a trailing stop"""
    trailing_percent: Dec = None
    """Distance of a trailing stop (%)"""
    limit_offset: Dec = None
    """Distance of the limit from the trigger"""
    trigger_status: Text = None
    """State of the trigger"""
    currency: Text = None
    """Currency"""
    outside_rth: Text = None
    """Whether to trade outside regular hours"""
    remark: Text = None
    """Remark"""
    limit_depth_level: Int = None
    """Book level that prices a limit order"""
    trigger_count: Int = None
    """Times the trigger must be met"""
    monitor_price: Dec = None
    """Price watched by the trigger"""
    free_status: Text = None
    """State of the waiver"""
    free_amount: Dec = None
    """Charges waived"""
    free_currency: Text = None
    """Currency of the waived charges"""
    deductions_status: Text = None
    """State of the deduction"""
    deductions_amount: Dec = None
    """Amount deducted"""
    deductions_currency: Text = None
    """Currency of the deduction"""
    platform_deducted_status: Text = None
    """State of the platform fee"""
    platform_deducted_amount: Dec = None
    """Platform fee deducted"""
    platform_deducted_currency: Text = None
    """Currency of the platform fee"""
    history: list[OrderDetailHistory] | None = None
    """Earlier states of the order"""
    charge_detail: OrderDetailChargeDetail | None = None
    """Breakdown of the charges"""


RESULT = OrderDetail


def order_detail(
    *,
    order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OrderDetail]:
    """Returns one stock order with its history and charges.

    Limit: 30 requests in 30 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderDetail

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-order-detail
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
        },
        timeout,
        headers,
    )
