"""``client.v2.spot``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v2.spot.account import Account, AsyncAccount
    from bitget_client.v2.spot.ins_loan import AsyncInsLoan, InsLoan
    from bitget_client.v2.spot.market import AsyncMarket, Market
    from bitget_client.v2.spot.public import AsyncPublic, Public
    from bitget_client.v2.spot.trade import AsyncTrade, Trade
    from bitget_client.v2.spot.wallet import AsyncWallet, Wallet


class Spot(Group):
    """``client.v2.spot``."""

    _path = "v2.spot"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("ins_loan", "InsLoan"),
        ("market", "Market"),
        ("public", "Public"),
        ("trade", "Trade"),
        ("wallet", "Wallet"),
    )

    if TYPE_CHECKING:
        account: Account
        ins_loan: InsLoan
        market: Market
        public: Public
        trade: Trade
        wallet: Wallet


class AsyncSpot(AsyncGroup):
    """``client.v2.spot`` of the asynchronous client."""

    _path = "v2.spot"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("ins_loan", "InsLoan"),
        ("market", "Market"),
        ("public", "Public"),
        ("trade", "Trade"),
        ("wallet", "Wallet"),
    )

    if TYPE_CHECKING:
        account: AsyncAccount
        ins_loan: AsyncInsLoan
        market: AsyncMarket
        public: AsyncPublic
        trade: AsyncTrade
        wallet: AsyncWallet
