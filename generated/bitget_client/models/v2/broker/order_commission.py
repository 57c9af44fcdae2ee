# Made by Specloom from bitget/rest/v2/broker/order-commission.yaml; change that file, not this one.
"""Answer of ``v2.broker.order_commission``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class OrderCommissionCommissionlist(
    Model,
    rename={
        "fill_id": "fillId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "biz_type": "bizType",
        "sub_biz_type": "subBizType",
        "pure_fee": "pureFee",
        "rebate_amount": "rebateAmount",
    },
):
    """Commission records."""

    VALUES: ClassVar = {
        "biz_type": ("spot", "futures"),
        "sub_biz_type": ("spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures"),
    }

    fill_id: Text = None
    """Fill id"""
    order_id: Text = None
    """Order id given by the exchange"""
    ts: Ms = None
    """Time of the data"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    biz_type: Text = None
    """Business line"""
    sub_biz_type: Text = None
    """Business line in detail"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    volume: Dec = None
    """Volume"""
    fee: Dec = None
    """Fee"""
    pure_fee: Dec = None
    """Net fee (USDT)"""
    rebate_amount: Dec = None
    """Rebate or commission (USDT)"""


class OrderCommission(Model, rename={"end_id": "endId"}):
    """The answer."""

    commissionlist: list[OrderCommissionCommissionlist] | None = None
    """Commission records"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = OrderCommission
ITEM = OrderCommissionCommissionlist
