# Made by Specloom from bitget/rest/v3/stockplus/asset/cash-flow.yaml; change that file, not this one.
"""GET /api/v3/stockplus/asset/cash-flow: Lists cash movements of the stock account."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.stockplus.asset.cash_flow",
    method="GET",
    path="/api/v3/stockplus/asset/cash-flow",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.asset.cash_flow", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="businessType", name="business_type", values=("Cash", "Stock", "Fund")),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="page", name="page", type="integer", default="1"),
        Param(wire="size", name="size", type="decimal", default="50"),
    ),
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#check-cash-flow",
)


class CashFlowList(
    Model,
    rename={
        "transaction_flow_name": "transactionFlowName",
        "business_type": "businessType",
        "business_time": "businessTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {"direction": ("In", "Out"), "business_type": ("Cash", "Stock", "Fund", "Unknown")}

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


def cash_flow(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    business_type: Literal["Cash", "Stock", "Fund"] | str | None = None,
    symbol: str | Symbol | None = None,
    page: int | None = None,
    size: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CashFlow]:
    """Lists cash movements of the stock account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        business_type: Kind of business behind the record. Wire name businessType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        page: Page number, from 1; 1 when left out.
        size: Quantity, in the base coin; 50 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CashFlow

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-cash-flow
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "businessType": business_type,
            "symbol": symbol,
            "page": page,
            "size": size,
        },
        timeout,
        headers,
    )
