# Made by Specloom from bitget/rest/v2/common/trade-rate.yaml; change that file, not this one.
"""GET /api/v2/common/trade-rate: Returns the caller's maker and taker rates on one symbol."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.common.trade_rate",
    method="GET",
    path="/api/v2/common/trade-rate",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.common.trade_rate"),
    errors=("common",),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="businessType", name="business_type", required=True),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-common-public/classic-common#get-trade-rate",
)


class TradeRate(Model, rename={"maker_fee_rate": "makerFeeRate", "taker_fee_rate": "takerFeeRate"}):
    """The answer."""

    ALIASES: ClassVar = {"maker_fee_rate": ("makerRate",)}

    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""


RESULT = TradeRate


def trade_rate(
    *,
    symbol: str | Symbol,
    business_type: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[TradeRate]:
    """Returns the caller's maker and taker rates on one symbol.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        business_type: Kind of business behind the record. Wire name businessType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        TradeRate

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-public/classic-common#get-trade-rate
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "businessType": business_type,
        },
        timeout,
        headers,
    )
