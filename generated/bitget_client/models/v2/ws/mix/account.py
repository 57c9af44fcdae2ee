# Made by Specloom from bitget/ws/v2/private/mix-account.yaml; change that file, not this one.
"""What ``v2.ws.mix.account`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class AccountPush(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "max_open_pos_available": "maxOpenPosAvailable",
        "max_transfer_out": "maxTransferOut",
        "usdt_equity": "usdtEquity",
        "crossed_risk_rate": "crossedRiskRate",
        "unrealized_pl": "unrealizedPL",
        "union_total_margin": "unionTotalMargin",
        "union_available": "unionAvailable",
        "union_mm": "unionMm",
        "assets_mode": "assetsMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {"assets_mode": ("single", "union")}

    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    frozen: Dec = None
    """Held by open orders"""
    available: Dec = None
    """Free balance"""
    max_open_pos_available: Dec = None
    """Balance available for opening (margin coin)"""
    max_transfer_out: Dec = None
    """Most that can be moved out (coin)"""
    equity: Dec = None
    """Equity; where a loss limit is set, the amount or percentage that triggers it"""
    usdt_equity: Dec = None
    """Equity (USDT)"""
    crossed_risk_rate: Dec = None
    """Risk ratio in cross margin"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    union_total_margin: Dec = None
    """Total margin in multi-asset mode (USDT)"""
    union_available: Dec = None
    """Free margin in multi-asset mode (USDT)"""
    union_mm: Dec = None
    """Maintenance margin in multi-asset mode (USDT)"""
    assets_mode: Text = None
    """Whether coins back positions singly or jointly"""


RESULT = list[AccountPush]
