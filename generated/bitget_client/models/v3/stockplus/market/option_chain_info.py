# Made by Specloom from bitget/rest/v3/stockplus/market/option-chain-info.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.market.option_chain_info``."""

from bitget_client._runtime.codec.models import Dec, Flag, Model, Text


class OptionChainInfoStrikePriceInfo(Model, rename={"call_symbol": "callSymbol", "put_symbol": "putSymbol"}):
    """Options by strike price."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    call_symbol: Text = None
    """Symbol of the call option"""
    put_symbol: Text = None
    """Symbol of the put option"""
    standard: Flag = None
    """Whether the option is a standard one"""


class OptionChainInfo(Model, rename={"strike_price_info": "strikePriceInfo"}):
    """The answer."""

    strike_price_info: list[OptionChainInfoStrikePriceInfo] | None = None
    """Options by strike price"""


RESULT = OptionChainInfo
