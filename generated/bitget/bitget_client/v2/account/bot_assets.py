# Made by Specloom from bitget/rest/v2/account/bot-assets.yaml; change that file, not this one.
"""GET /api/v2/account/bot-assets: Lists the coins held by the user's spot or futures trading bots, with equity and USDT value."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.account.bot_assets",
    method="GET",
    path="/api/v2/account/bot-assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.account.bot_assets"),
    errors=("common", "account"),
    params=(Param(wire="accountType", name="account_type"),),
    docs="https://www.bitget.com/docs/catalog/classic-common-account/classic-common-account#bot-account",
)


class BotAssets(Model, rename={"usdt_value": "usdtValue"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    equity: Dec = None
    """Equity"""
    bonus: Dec = None
    """Trading bonus credited"""
    frozen: Dec = None
    """Held by open orders"""
    usdt_value: Dec = None
    """Value (USDT)"""


RESULT = list[BotAssets]


def bot_assets(
    *,
    account_type: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[BotAssets]]:
    """Lists the coins held by the user's spot or futures trading bots, with equity and USDT value.

    Limit: 10 requests in 1 s by uid.

    Args:
        account_type: Which account is meant. Wire name accountType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BotAssets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-account/classic-common-account#bot-account
    """
    return Request(
        RECORD,
        {
            "accountType": account_type,
        },
        timeout,
        headers,
    )
