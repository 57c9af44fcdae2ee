# Made by Specloom from bitget/rest/v2/mix/account/switch-union-usdt.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.switch_union_usdt``."""

from bitget_client._runtime.codec.models import Dec, Model


class SwitchUnionUsdt(Model, rename={"usdt_amount": "usdtAmount"}):
    """The answer."""

    usdt_amount: Dec = None
    """Value or amount (USDT)"""


RESULT = SwitchUnionUsdt
