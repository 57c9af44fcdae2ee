# Made by Specloom from bitget/rest/v2/mix/account/isolated-symbols.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.isolated_symbols``."""

from bitget_client._runtime.codec.models import Model, Text


class IsolatedSymbols(Model, rename={"margin_mode": "marginMode"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""


RESULT = list[IsolatedSymbols]
