# Made by Specloom from bitget/rest/v2/margin/crossed/account/repay.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.account.repay``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Repay(
    Model, rename={"repay_id": "repayId", "remain_debt_amount": "remainDebtAmount", "repay_amount": "repayAmount"}
):
    """The answer."""

    coin: Text = None
    """Coin name"""
    repay_id: Text = None
    """Repayment id"""
    remain_debt_amount: Dec = None
    """Debt left (coin)"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""


RESULT = Repay
