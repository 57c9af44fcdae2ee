# Made by Specloom from bitget/rest/v2/margin/isolated/account/repay.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.account.repay``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Repay(
    Model, rename={"remain_debt_amount": "remainDebtAmount", "repay_id": "repayId", "repay_amount": "repayAmount"}
):
    """The answer."""

    remain_debt_amount: Dec = None
    """Debt left (coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    repay_id: Text = None
    """Repayment id"""
    coin: Text = None
    """Coin name"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""


RESULT = Repay
