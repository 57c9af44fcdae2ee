# Made by Specloom from bitget/rest/v1/mix/market/history-fundRate.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.history_fund_rate``."""

from bitget_client._runtime.values import Anything

RESULT = Anything
