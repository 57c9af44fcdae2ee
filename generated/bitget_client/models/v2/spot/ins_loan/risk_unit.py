# Made by Specloom from bitget/rest/v2/spot/ins-loan/risk-unit.yaml; change that file, not this one.
"""Answer of ``v2.spot.ins_loan.risk_unit``."""

from bitget_client._runtime.codec.models import ListOf, Model, Text


class RiskUnit(Model, rename={"risk_unit_id": "riskUnitId"}):
    """The answer."""

    risk_unit_id: ListOf[Text] = None
    """Risk unit id"""


RESULT = RiskUnit
