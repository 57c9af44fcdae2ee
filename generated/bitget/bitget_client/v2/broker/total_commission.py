# Made by Specloom from bitget/rest/v2/broker/total-commission.yaml; change that file, not this one.
"""GET /api/v2/broker/total-commission: Returns the broker's volume, fees and commission day by day (UTC+8) for spot and futures, kept for 365 days."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.total_commission",
    method="GET",
    path="/api/v2/broker/total-commission",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.broker.total_commission"),
    errors=("common", "broker", "account"),
    params=(Param(wire="startTime", name="start_time", type="ms"), Param(wire="endTime", name="end_time", type="ms")),
    docs="https://www.bitget.com/docs/catalog/classic-broker-commission/classic-broker-commission#get-total-commission",
)


class TotalCommissionSpot(
    Model,
    rename={
        "spot_trading_volume": "spotTradingVolume",
        "spot_trading_fee": "spotTradingFee",
        "spot_pure_trading_fee": "spotPureTradingFee",
        "spot_commission": "spotCommission",
    },
):
    """Figures for spot."""

    spot_trading_volume: Dec = None
    """Spot volume (USDT)"""
    spot_trading_fee: Dec = None
    """Spot fees collected (USDT)"""
    spot_pure_trading_fee: Dec = None
    """Net spot fees on which commission is computed (USDT)"""
    spot_commission: Dec = None
    """Commission on spot (USDT)"""


class TotalCommissionFutures(
    Model,
    rename={
        "futures_trading_volume": "futuresTradingVolume",
        "futures_trading_fee": "futuresTradingFee",
        "futures_pure_trading_fee": "futuresPureTradingFee",
        "futures_commission": "futuresCommission",
    },
):
    """Figures for futures."""

    futures_trading_volume: Dec = None
    """Futures volume (USDT)"""
    futures_trading_fee: Dec = None
    """Futures fees collected (USDT)"""
    futures_pure_trading_fee: Dec = None
    """Net futures fees on which commission is computed (USDT)"""
    futures_commission: Dec = None
    """Commission on futures (USDT)"""


class TotalCommission(
    Model,
    rename={
        "total_trading_volume": "totalTradingVolume",
        "total_active_traders": "totalActiveTraders",
        "total_commission": "totalCommission",
    },
):
    """The answer."""

    date: Ms = None
    """Day of the record"""
    total_trading_volume: Dec = None
    """Volume of the broker that day (USDT)"""
    total_active_traders: Int = None
    """Customers who traded that day"""
    total_commission: Dec = None
    """Commission altogether"""
    spot: TotalCommissionSpot | None = None
    """Figures for spot"""
    futures: TotalCommissionFutures | None = None
    """Figures for futures"""


RESULT = list[TotalCommission]


def total_commission(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[TotalCommission]]:
    """Returns the broker's volume, fees and commission day by day (UTC+8) for spot and futures, kept for 365 days.

    Limit: 20 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[TotalCommission]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-commission/classic-broker-commission#get-total-commission
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
