# Made by Specloom from bitget/rest/v3/market/risk-reserve-hour.yaml; change that file, not this one.
"""Answer of ``v3.market.risk_reserve_hour``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class RiskReserveHourRiskReserveRecords(Model):
    """Risk reserve by time."""

    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
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
