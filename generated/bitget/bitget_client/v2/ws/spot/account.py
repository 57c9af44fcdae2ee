# Made by Specloom from bitget/ws/v2/private/spot-account.yaml; change that file, not this one.
"""account: Pushes spot balances, first as a snapshot, then after fills, transfers, deposits and withdrawals."""

from typing import Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.spot.account",
    version="v2",
    kind="private",
    topics=("account",),
    topic_key="channel",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.account", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="coin", name="coin", required=True, place="body", default="default"),
    ),
    reconcile=(
        Reconcile(
            call="v2.spot.account.assets",
            id=("coin",),
            time="uTime",
            is_snapshot=True,
            closed_values={"available": "0", "frozen": "0", "locked": "0", "limitAvailable": "0"},
            params={"assetType": "hold_only"},
        ),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Account-Channel",
)


class AccountPush(Model, rename={"limit_available": "limitAvailable", "u_time": "uTime"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    limit_available: Dec = None
    """Balance reserved for spot copy trading (coin)"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[AccountPush]


def account(
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    coin: str = "default",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[AccountPush]]:
    """Pushes spot balances, first as a snapshot, then after fills, transfers, deposits and withdrawals.

    Args:
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        coin: Coin name; default when left out.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/private/Account-Channel
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
