# Made by Specloom from bitget/rest/v3/stockplus/asset/cash-flow.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.asset.cash_flow``."""

from bitget_client._runtime.codec.models import Dec, Model, Text

_list = list


class CashFlowList(
    Model,
    rename={
        "transaction_flow_name": "transactionFlowName",
        "business_type": "businessType",
        "business_time": "businessTime",
    },
):
    """Entries."""

    transaction_flow_name: Text = None
    """Name of the cash movement"""
    direction: Text = None
    """Direction of the movement"""
    business_type: Text = None
    """Kind of business behind the record"""
    balance: Dec = None
    """Balance"""
    currency: Text = None
    """Currency"""
    business_time: Text = None
    """When the cash movement was booked"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    description: Text = None
    """Free text"""


class CashFlow(Model):
    """The answer."""

    list: _list[CashFlowList] | None = None
    """Entries"""


RESULT = CashFlow
