# Made by Specloom from bitget/rest/v3/market/risk-reserve.yaml; change that file, not this one.
"""Answer of ``v3.market.risk_reserve``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class RiskReserveRiskReserveRecords(Model):
    """Risk reserve by time."""

    type: Text = None
    """Kind; its values are the endpoint's own"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    balance: Dec = None
    """Balance"""
    ts: Ms = None
    """Time of the data"""


class RiskReserve(Model, rename={"total_balance": "totalBalance", "risk_reserve_records": "riskReserveRecords"}):
    """The answer."""

    total_balance: Dec = None
    """Total balance"""
    coin: Text = None
    """Coin name"""
    risk_reserve_records: list[RiskReserveRiskReserveRecords] | None = None
    """Risk reserve by time"""


RESULT = RiskReserve
