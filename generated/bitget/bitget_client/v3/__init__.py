"""``client.v3``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v3.account import Account, AsyncAccount
    from bitget_client.v3.broker import AsyncBroker, Broker
    from bitget_client.v3.convert import AsyncConvert, Convert
    from bitget_client.v3.copy import AsyncCopy, Copy
    from bitget_client.v3.earn import AsyncEarn, Earn
    from bitget_client.v3.ins_loan import AsyncInsLoan, InsLoan
    from bitget_client.v3.loan import AsyncLoan, Loan
    from bitget_client.v3.market import AsyncMarket, Market
    from bitget_client.v3.p2p import AsyncP2p, P2p
    from bitget_client.v3.position import AsyncPosition, Position
    from bitget_client.v3.public import AsyncPublic, Public
    from bitget_client.v3.reality import AsyncReality, Reality
    from bitget_client.v3.stockplus import AsyncStockplus, Stockplus
    from bitget_client.v3.tax import AsyncTax, Tax
    from bitget_client.v3.trade import AsyncTrade, Trade
    from bitget_client.v3.user import AsyncUser, User
    from bitget_client.v3.ws import AsyncWs, Ws


class V3(Group):
    """``client.v3``."""

    _path = "v3"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("broker", "Broker"),
        ("convert", "Convert"),
        ("copy", "Copy"),
        ("earn", "Earn"),
        ("ins_loan", "InsLoan"),
        ("loan", "Loan"),
        ("market", "Market"),
        ("p2p", "P2p"),
        ("position", "Position"),
        ("public", "Public"),
        ("reality", "Reality"),
        ("stockplus", "Stockplus"),
        ("tax", "Tax"),
        ("trade", "Trade"),
        ("user", "User"),
        ("ws", "Ws"),
    )

    if TYPE_CHECKING:
        account: Account
        broker: Broker
        convert: Convert
        copy: Copy
        earn: Earn
        ins_loan: InsLoan
        loan: Loan
        market: Market
        p2p: P2p
        position: Position
        public: Public
        reality: Reality
        stockplus: Stockplus
        tax: Tax
        trade: Trade
        user: User
        ws: Ws


class AsyncV3(AsyncGroup):
    """``client.v3`` of the asynchronous client."""

    _path = "v3"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("broker", "Broker"),
        ("convert", "Convert"),
        ("copy", "Copy"),
        ("earn", "Earn"),
        ("ins_loan", "InsLoan"),
        ("loan", "Loan"),
        ("market", "Market"),
        ("p2p", "P2p"),
        ("position", "Position"),
        ("public", "Public"),
        ("reality", "Reality"),
        ("stockplus", "Stockplus"),
        ("tax", "Tax"),
        ("trade", "Trade"),
        ("user", "User"),
        ("ws", "Ws"),
    )

    if TYPE_CHECKING:
        account: AsyncAccount
        broker: AsyncBroker
        convert: AsyncConvert
        copy: AsyncCopy
        earn: AsyncEarn
        ins_loan: AsyncInsLoan
        loan: AsyncLoan
        market: AsyncMarket
        p2p: AsyncP2p
        position: AsyncPosition
        public: AsyncPublic
        reality: AsyncReality
        stockplus: AsyncStockplus
        tax: AsyncTax
        trade: AsyncTrade
        user: AsyncUser
        ws: AsyncWs
