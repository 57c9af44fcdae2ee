# Made by Specloom from bitget/ws/v2/private/mix-account.yaml; change that file, not this one.
"""account: Pushes futures balances after transfers, vouchers and filled orders."""

from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.mix.account",
    version="v2",
    kind="private",
    topics=("account",),
    topic_key="channel",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.account", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="coin", name="coin", required=True, place="body", default="default"),
    ),
    reconcile=(
        Reconcile(
            call="v2.mix.account.accounts",
            id=("marginCoin",),
            compare=("frozen", "available"),
            fields={
                "equity": "accountEquity",
                "frozen": "locked",
                "assetsMode": "assetMode",
                "unionTotalMargin": "unionTotalMargin",
            },
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Account-Channel",
)


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
    """Equity"""
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


def account(
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    *,
    coin: str = "default",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[AccountPush]]:
    """Pushes futures balances after transfers, vouchers and filled orders.

    Args:
        inst_type: Product line of the channel. Wire name instType.
        coin: Coin name; default when left out.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Account-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "coin": coin,
        },
        policy=policy,
        size=buffer,
    )
