# Made by Specloom from bitget/ws/v3/private/uta-account.yaml; change that file, not this one.
"""account: Pushes the unified account, first as a snapshot, then after fills, settlements and balance changes."""

from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile, Sublist
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.account",
    version="v3",
    kind="private",
    topics=("account",),
    topic_key="topic",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.account", documented=False),
    errors=("ws", "ws_uta"),
    arguments=(Param(wire="instType", name="inst_type", required=True, place="body", values=("UTA",), default="UTA"),),
    reconcile=(
        Reconcile(
            call="v3.account.assets",
            id=(),
            compare=("coin", "balance", "available", "locked", "debts"),
            fields={"unrealisedPnL": "unrealisedPnl", "totalEquity": "accountEquity"},
            lists={"coin": Sublist(source="assets", fields={"debts": "debt"})},
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Account-Channel",
)


class AccountPushCoin(Model, rename={"usd_value": "usdValue"}):
    """Coin name."""

    debts: Dec = None
    """Amount owed (coin)"""
    balance: Dec = None
    """Balance"""
    available: Dec = None
    """Free balance"""
    borrow: Dec = None
    """Amount borrowed (coin)"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    equity: Dec = None
    """Equity"""
    coin: Text = None
    """Coin name"""
    usd_value: Dec = None
    """Value (USD)"""


class AccountPush(
    Model,
    rename={
        "unrealised_pn_l": "unrealisedPnL",
        "total_equity": "totalEquity",
        "position_mgn_ratio": "positionMgnRatio",
        "eff_equity": "effEquity",
        "mgn_ratio": "mgnRatio",
    },
):
    """The answer."""

    ALIASES: ClassVar = {"unrealised_pn_l": ("unrealisedPnl",)}

    unrealised_pn_l: Dec = None
    """Profit or loss of open positions (USD)"""
    total_equity: Dec = None
    """Total equity"""
    position_mgn_ratio: Dec = None
    """Maintenance margin ratio of the position"""
    mmr: Dec = None
    """Maintenance margin: a ratio, or an amount in account figures"""
    eff_equity: Dec = None
    """Equity that counts as margin (USD)"""
    imr: Dec = None
    """Initial margin: a ratio, or an amount in account figures"""
    mgn_ratio: Dec = None
    """Margin ratio of the account"""
    coin: list[AccountPushCoin] | None = None
    """Coin name"""


RESULT = list[AccountPush]


def account(
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[AccountPush]]:
    """Pushes the unified account, first as a snapshot, then after fills, settlements and balance changes.

    Args:
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Account-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
