# Made by Specloom from bitget/rest/v3/market/risk-reserve-hour.yaml; change that file, not this one.
"""GET /api/v3/market/risk-reserve-hour: Returns hourly records of the risk reserve of a symbol."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.risk_reserve_hour",
    method="GET",
    path="/api/v3/market/risk-reserve-hour",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.risk_reserve_hour"),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="marginCoin", name="margin_coin", required_if={"category": ("COIN-FUTURES",)}),
    ),
    docs="https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-risk-reserve-hourly",
)


class RiskReserveHourRiskReserveRecords(Model):
    """Risk reserve by time."""

    amount: Dec = None
    """Amount"""
    balance: Dec = None
    """Balance"""
    ts: Ms = None
    """Time of the data"""


class RiskReserveHour(Model, rename={"risk_reserve_records": "riskReserveRecords"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    risk_reserve_records: list[RiskReserveHourRiskReserveRecords] | None = None
    """Risk reserve by time"""


RESULT = RiskReserveHour


def risk_reserve_hour(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    margin_coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RiskReserveHour]:
    """Returns hourly records of the risk reserve of a symbol.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals; required when category is COIN-FUTURES. Wire name marginCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RiskReserveHour

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-risk-reserve-hourly
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
