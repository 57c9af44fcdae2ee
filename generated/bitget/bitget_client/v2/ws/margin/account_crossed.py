# Made by Specloom from bitget/ws/v2/private/margin-account-crossed.yaml; change that file, not this one.
"""account-crossed: Pushes cross-margin balances of all coins."""

from typing import Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.margin.account_crossed",
    version="v2",
    kind="private",
    topics=("account-crossed",),
    topic_key="channel",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.margin.account_crossed", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("MARGIN",), default="MARGIN"),
        Param(wire="coin", name="coin", required=True, place="body", default="default"),
    ),
    reconcile=(
        Reconcile(
            call="v2.margin.crossed.account.assets",
            id=("coin",),
            time="uTime",
            compare=("available", "frozen", "borrow", "interest"),
        ),
    ),
    docs="https://www.bitget.com/api-doc/margin/cross/websocket/private/Margin-Cross-Account-Assets",
)


class AccountCrossedPush(Model, rename={"u_time": "uTime"}):
    """The answer."""

    u_time: Ms = None
    """When it last changed"""
    id: Text = None
    """Id of the record"""
    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    borrow: Dec = None
    """Amount borrowed (coin)"""
    frozen: Dec = None
    """Held by open orders"""
    interest: Dec = None
    """Interest (coin)"""
    coupon: Dec = None
    """Value of the trading coupons or bonus"""


RESULT = list[AccountCrossedPush]


def account_crossed(
    *,
    inst_type: Literal["MARGIN"] | str = "MARGIN",
    coin: str = "default",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[AccountCrossedPush]]:
    """Pushes cross-margin balances of all coins.

    Args:
        inst_type: Product line of the channel; MARGIN when left out. Wire name instType.
        coin: Coin name; default when left out.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/margin/cross/websocket/private/Margin-Cross-Account-Assets
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
