# Made by Specloom from bitget/ws/v3/private/uta-account.yaml; change that file, not this one.
"""account: Pushes the unified account, first as a snapshot, then after fills, settlements and balance changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile, Sublist
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from typing import Literal

    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v3.ws.uta.account import AccountPush

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
