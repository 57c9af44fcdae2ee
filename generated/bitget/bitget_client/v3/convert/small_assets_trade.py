# Made by Specloom from bitget/rest/v3/convert/small-assets-trade.yaml; change that file, not this one.
"""POST /api/v3/convert/small-assets-trade: Converts small balances to another coin."""

from collections.abc import Mapping, Sequence

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.convert.small_assets_trade",
    method="POST",
    path="/api/v3/convert/small-assets-trade",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.convert.small_assets_trade"),
    errors=("common", "uta"),
    params=(Param(wire="fromCoinList", name="from_coin_list", type="list", required=True, place="body", items="text"),),
    body="object",
    docs="https://www.bitget.com/docs/catalog/account/small-assets#small-assets-trade",
)


class SmallAssetsTrade(Model, rename={"from_coin": "fromCoin", "to_coin": "toCoin", "order_id": "orderId"}):
    """The answer."""

    from_coin: ListOf[Text] = None
    """Coin given"""
    to_coin: Text = None
    """Coin received"""
    order_id: Text = None
    """Order id given by the exchange"""


RESULT = SmallAssetsTrade


def small_assets_trade(
    *,
    from_coin_list: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SmallAssetsTrade]:
    """Converts small balances to another coin.

    Limit: 10 requests in 1 s by uid.

    Args:
        from_coin_list: From coin list. Wire name fromCoinList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SmallAssetsTrade

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/small-assets#small-assets-trade
    """
    return Request(
        RECORD,
        {
            "fromCoinList": from_coin_list,
        },
        timeout,
        headers,
    )
