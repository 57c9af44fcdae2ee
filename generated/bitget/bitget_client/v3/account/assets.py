# Made by Specloom from bitget/rest/v3/account/assets.yaml; change that file, not this one.
"""GET /api/v3/account/assets: Returns the unified account: equity, margin and every coin with a balance."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.assets",
    method="GET",
    path="/api/v3/account/assets",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.account.assets"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    equivalent="v2.spot.account.assets",
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#get-account-assets",
)


class AssetsAssets(
    Model, rename={"usd_value": "usdValue", "balance_original": "balanceOriginal", "interest_base": "interestBase"}
):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    equity: Dec = None
    """Equity"""
    usd_value: Dec = None
    """Value (USD)"""
    balance: Dec = None
    """Balance"""
    balance_original: Dec = None
    """Balance original"""
    available: Dec = None
    """Free balance"""
    debt: Dec = None
    """Amount owed (coin)"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    bonus: Dec = None
    """Trading bonus credited"""
    interest_base: Dec = None
    """Interest base"""


class Assets(
    Model,
    rename={
        "account_equity": "accountEquity",
        "usdt_equity": "usdtEquity",
        "btc_equity": "btcEquity",
        "unrealised_pnl": "unrealisedPnl",
        "usdt_unrealised_pnl": "usdtUnrealisedPnl",
        "btc_unrealized_pnl": "btcUnrealizedPnl",
        "eff_equity": "effEquity",
        "mgn_ratio": "mgnRatio",
        "position_mgn_ratio": "positionMgnRatio",
        "position_value": "positionValue",
    },
):
    """The answer."""

    account_equity: Dec = None
    """Equity of the account (margin coin)"""
    usdt_equity: Dec = None
    """Equity (USDT)"""
    btc_equity: Dec = None
    """Equity of the account (BTC)"""
    unrealised_pnl: Dec = None
    """Profit or loss of open positions"""
    usdt_unrealised_pnl: Dec = None
    """Profit or loss of open positions (USDT)"""
    btc_unrealized_pnl: Dec = None
    """Profit or loss of open positions (BTC)"""
    eff_equity: Dec = None
    """Equity that counts as margin (USD)"""
    mmr: Dec = None
    """Margin below which positions are closed by force (USD)"""
    imr: Dec = None
    """Margin that the open positions were opened with (USD)"""
    mgn_ratio: Dec = None
    """Margin ratio of the account"""
    position_mgn_ratio: Dec = None
    """Maintenance margin ratio of the position"""
    position_value: Dec = None
    """Value of the position"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    assets: list[AssetsAssets] | None = None
    """Assets, one entry per coin"""


RESULT = Assets


def assets(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Assets]:
    """Returns the unified account: equity, margin and every coin with a balance.

    Limit: 20 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Assets

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-account-assets
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
