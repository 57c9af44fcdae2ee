# Made by Specloom from bitget/rest/v2/common/all-trade-rate.yaml; change that file, not this one.
"""GET /api/v2/common/all-trade-rate: Returns the caller's maker and taker rates on every symbol of one business line."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.common.all_trade_rate",
    method="GET",
    path="/api/v2/common/all-trade-rate",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.common.all_trade_rate"),
    errors=("common",),
    params=(
        Param(wire="businessType", name="business_type", required=True),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-common-public/classic-common#get-business-line-all-symbol-trade-rate",
)


class AllTradeRate(Model, rename={"maker_fee_rate": "makerFeeRate", "taker_fee_rate": "takerFeeRate"}):
    """The answer."""

    ALIASES: ClassVar = {"maker_fee_rate": ("makerRate",)}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""


RESULT = list[AllTradeRate]


def all_trade_rate(
    *,
    business_type: str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AllTradeRate]]:
    """Returns the caller's maker and taker rates on every symbol of one business line.

    Limit: 10 requests in 1 s by uid.

    Args:
        business_type: Kind of business behind the record. Wire name businessType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AllTradeRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-public/classic-common#get-business-line-all-symbol-trade-rate
    """
    return Request(
        RECORD,
        {
            "businessType": business_type,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
