# Made by Specloom from bitget/rest/v2/broker/total-commission.yaml; change that file, not this one.
"""Answer of ``v2.broker.total_commission``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms


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
