# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-trader-symbols.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-follower/query-trader-symbols: Lists the symbols a spot trader has open to copying."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_follower.query_trader_symbols",
    method="GET",
    path="/api/v2/copy/spot-follower/query-trader-symbols",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.copy.spot_follower.query_trader_symbols"
    ),
    errors=("common", "spot", "copy"),
    params=(Param(wire="traderId", name="trader_id", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#get-traders-current-trading-pair",
)


class QueryTraderSymbols(Model, rename={"current_trading_list": "currentTradingList"}):
    """The answer."""

    current_trading_list: ListOf[Text] = None
    """Symbols traded at present"""


RESULT = QueryTraderSymbols


def query_trader_symbols(
    *,
    trader_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QueryTraderSymbols]:
    """Lists the symbols a spot trader has open to copying.

    Limit: 10 requests in 1 s by uid.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QueryTraderSymbols

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#get-traders-current-trading-pair
    """
    return Request(
        RECORD,
        {
            "traderId": trader_id,
        },
        timeout,
        headers,
    )
