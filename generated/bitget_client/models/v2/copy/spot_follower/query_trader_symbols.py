# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-trader-symbols.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_follower.query_trader_symbols``."""

from bitget_client._runtime.codec.models import ListOf, Model, Text


class QueryTraderSymbols(Model, rename={"current_trading_list": "currentTradingList"}):
    """The answer."""

    current_trading_list: ListOf[Text] = None
    """Symbols traded at present"""


RESULT = QueryTraderSymbols
