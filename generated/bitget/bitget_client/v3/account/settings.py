# Made by Specloom from bitget/rest/v3/account/settings.yaml; change that file, not this one.
"""GET /api/v3/account/settings: Returns modes of the unified account and leverage by symbol and coin."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.settings",
    method="GET",
    path="/api/v3/account/settings",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.account.settings"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    equivalent="v2.spot.account.info",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#get-account-setting",
)


class SettingsSymbolConfigList(Model, rename={"margin_mode": "marginMode"}):
    """Settings by symbol."""

    VALUES: ClassVar = {
        "category": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "margin_mode": ("crossed", "isolated"),
    }

    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""


class SettingsCoinConfigList(Model):
    """Settings by coin."""

    coin: Text = None
    """Coin name"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""


class Settings(
    Model,
    rename={
        "account_mode": "accountMode",
        "asset_mode": "assetMode",
        "account_level": "accountLevel",
        "hold_mode": "holdMode",
        "stp_mode": "stpMode",
        "delta_switch": "deltaSwitch",
        "repay_mode": "repayMode",
        "symbol_config_list": "symbolConfigList",
        "coin_config_list": "coinConfigList",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "account_mode": ("unified", "hybrid", "upgrading", "switching"),
        "account_level": ("basic", "advanced", "isolated", "delta"),
        "hold_mode": ("one_way_mode", "hedge_mode"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
        "repay_mode": ("auto", "manual"),
    }

    uid: Text = None
    """User id"""
    account_mode: Text = None
    """Account system in use, or the state of a switch between them"""
    asset_mode: Text = None
    """Whether coins back positions singly or jointly"""
    account_level: Text = None
    """Rank of the peer-to-peer trader"""
    hold_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""
    delta_switch: Flag = None
    """Delta switch"""
    repay_mode: Text = None
    """Repay mode"""
    symbol_config_list: list[SettingsSymbolConfigList] | None = None
    """Settings by symbol"""
    coin_config_list: list[SettingsCoinConfigList] | None = None
    """Settings by coin"""


RESULT = Settings


def settings(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Settings]:
    """Returns modes of the unified account and leverage by symbol and coin.

    Limit: 20 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Settings

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#get-account-setting
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
