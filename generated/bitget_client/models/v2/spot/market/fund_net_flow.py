# Made by Specloom from bitget/rest/v2/spot/market/fund-net-flow.yaml; change that file, not this one.
"""Answer of ``v2.spot.market.fund_net_flow``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class FundNetFlow(Model, rename={"net_flow": "netFlow"}):
    """The answer."""

    net_flow: Dec = None
    """Money in less money out"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FundNetFlow]
