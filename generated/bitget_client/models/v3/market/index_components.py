# Made by Specloom from bitget/rest/v3/market/index-components.yaml; change that file, not this one.
"""Answer of ``v3.market.index_components``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class IndexComponentsComponentList(Model, rename={"spot_pair": "spotPair", "equivalent_price": "equivalentPrice"}):
    """Exchanges that make up the index."""

    exchange: Text = None
    """Exchange or listing venue"""
    spot_pair: Text = None
    """Spot pair of the component"""
    equivalent_price: Dec = None
    """Price of the component (quote coin)"""
    weight: Dec = None
    """Weight"""


class IndexComponents(Model, rename={"component_list": "componentList"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    component_list: list[IndexComponentsComponentList] | None = None
    """Exchanges that make up the index"""


RESULT = IndexComponents
