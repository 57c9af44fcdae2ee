# Made by Specloom from bitget/ws/v2/private/mix-account.yaml; change that file, not this one.
"""account: Pushes futures balances after transfers, vouchers and filled orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from typing import Literal

    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v2.ws.mix.account import AccountPush

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
                "unionTotalMargin": "unionTotalMagin",
            },
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Account-Channel",
)


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
