"""``client.v1.spot``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.spot.account import Account, AsyncAccount
    from bitget_client.v1.spot.convert import AsyncConvert, Convert
    from bitget_client.v1.spot.market import AsyncMarket, Market
    from bitget_client.v1.spot.notice import AsyncNotice, Notice
    from bitget_client.v1.spot.plan import AsyncPlan, Plan
    from bitget_client.v1.spot.public import AsyncPublic, Public
    from bitget_client.v1.spot.trace import AsyncTrace, Trace
    from bitget_client.v1.spot.trade import AsyncTrade, Trade
    from bitget_client.v1.spot.wallet import AsyncWallet, Wallet


class Spot(Group):
    """``client.v1.spot``."""

    _path = "v1.spot"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("convert", "Convert"),
        ("market", "Market"),
        ("notice", "Notice"),
        ("plan", "Plan"),
        ("public", "Public"),
        ("trace", "Trace"),
        ("trade", "Trade"),
        ("wallet", "Wallet"),
    )

    if TYPE_CHECKING:
        account: Account
        convert: Convert
        market: Market
        notice: Notice
        plan: Plan
        public: Public
        trace: Trace
        trade: Trade
        wallet: Wallet


class AsyncSpot(AsyncGroup):
    """``client.v1.spot`` of the asynchronous client."""

    _path = "v1.spot"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("convert", "Convert"),
        ("market", "Market"),
        ("notice", "Notice"),
        ("plan", "Plan"),
        ("public", "Public"),
        ("trace", "Trace"),
        ("trade", "Trade"),
        ("wallet", "Wallet"),
    )

    if TYPE_CHECKING:
        account: AsyncAccount
        convert: AsyncConvert
        market: AsyncMarket
        notice: AsyncNotice
        plan: AsyncPlan
        public: AsyncPublic
        trace: AsyncTrace
        trade: AsyncTrade
        wallet: AsyncWallet
