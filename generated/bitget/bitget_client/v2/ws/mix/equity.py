# Made by Specloom from bitget/ws/v2/private/mix-equity.yaml; change that file, not this one.
"""equity: Pushes futures equity after transfers, vouchers and filled orders."""

from typing import Literal

from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.mix.equity",
    version="v2",
    kind="private",
    topics=("equity",),
    topic_key="channel",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.equity", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Equity-Channel",
)


class EquityPush(
    Model,
    rename={
        "btc_equity": "btcEquity",
        "usdt_equity": "usdtEquity",
        "unrealized_pl": "unrealizedPL",
        "union_total_margin": "unionTotalMargin",
        "union_available": "unionAvailable",
        "union_mm": "unionMm",
    },
):
    """The answer."""

    btc_equity: Dec = None
    """Equity of the account (BTC)"""
    usdt_equity: Dec = None
    """Equity (USDT)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    union_total_margin: Dec = None
    """Total margin in multi-asset mode (USDT)"""
    union_available: Dec = None
    """Free margin in multi-asset mode (USDT)"""
    union_mm: Dec = None
    """Maintenance margin in multi-asset mode (USDT)"""


RESULT = list[EquityPush]


def equity(
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    *,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[EquityPush]]:
    """Pushes futures equity after transfers, vouchers and filled orders.

    Args:
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Equity-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
