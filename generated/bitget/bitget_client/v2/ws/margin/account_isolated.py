# Made by Specloom from bitget/ws/v2/private/margin-account-isolated.yaml; change that file, not this one.
"""account-isolated: Pushes isolated margin balances of all coins."""

from typing import Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.margin.account_isolated",
    version="v2",
    kind="private",
    topics=("account-isolated",),
    topic_key="channel",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.margin.account_isolated", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("MARGIN",), default="MARGIN"),
        Param(wire="coin", name="coin", required=True, place="body", default="default"),
    ),
    reconcile=(
        Reconcile(
            call="v2.margin.isolated.account.assets",
            id=("coin", "symbol"),
            time="uTime",
            compare=("available", "frozen", "borrow", "interest"),
        ),
    ),
    docs="https://www.bitget.com/api-doc/margin/isolated/websocket/private/Margin-isolated-account-assets",
)


class AccountIsolatedPush(Model, rename={"u_time": "uTime"}):
    """The answer."""

    u_time: Ms = None
    """When it last changed"""
    id: Text = None
    """Id of the record"""
    coin: Text = None
    """Coin name"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
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


RESULT = list[AccountIsolatedPush]


def account_isolated(
    *,
    inst_type: Literal["MARGIN"] | str = "MARGIN",
    coin: str = "default",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[AccountIsolatedPush]]:
    """Pushes isolated margin balances of all coins.

    Args:
        inst_type: Product line of the channel; MARGIN when left out. Wire name instType.
        coin: Coin name; default when left out.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/margin/isolated/websocket/private/Margin-isolated-account-assets
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
