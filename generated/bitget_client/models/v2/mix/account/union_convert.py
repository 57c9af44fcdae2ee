# Made by Specloom from bitget/rest/v2/mix/account/union-convert.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.union_convert``."""

from bitget_client._runtime.codec.models import Dec, Model


class UnionConvert(Model, rename={"usdt_amount": "usdtAmount"}):
    """The answer."""

    usdt_amount: Dec = None
    """Value or amount (USDT)"""


RESULT = UnionConvert
