# Made by Specloom from bitget/rest/v3/account/repay.yaml; change that file, not this one.
"""Answer of ``v3.account.repay``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class Repay(Model, rename={"repay_amount": "repayAmount"}):
    """The answer."""

    VALUES: ClassVar = {"result": ("YES", "NO")}

    result: Text = None
    """Outcome"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""


RESULT = Repay
