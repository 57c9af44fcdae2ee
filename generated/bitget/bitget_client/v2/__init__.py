"""``client.v2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v2.account import Account, AsyncAccount
    from bitget_client.v2.broker import AsyncBroker, Broker
    from bitget_client.v2.common import AsyncCommon, Common
    from bitget_client.v2.convert import AsyncConvert, Convert
    from bitget_client.v2.copy import AsyncCopy, Copy
    from bitget_client.v2.earn import AsyncEarn, Earn
    from bitget_client.v2.margin import AsyncMargin, Margin
    from bitget_client.v2.mix import AsyncMix, Mix
    from bitget_client.v2.p2p import AsyncP2p, P2p
    from bitget_client.v2.public import AsyncPublic, Public
    from bitget_client.v2.spot import AsyncSpot, Spot
    from bitget_client.v2.tax import AsyncTax, Tax
    from bitget_client.v2.user import AsyncUser, User
    from bitget_client.v2.ws import AsyncWs, Ws


class V2(Group):
    """``client.v2``."""

    _path = "v2"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("broker", "Broker"),
        ("common", "Common"),
        ("convert", "Convert"),
        ("copy", "Copy"),
        ("earn", "Earn"),
        ("margin", "Margin"),
        ("mix", "Mix"),
        ("p2p", "P2p"),
        ("public", "Public"),
        ("spot", "Spot"),
        ("tax", "Tax"),
        ("user", "User"),
        ("ws", "Ws"),
    )

    if TYPE_CHECKING:
        account: Account
        broker: Broker
        common: Common
        convert: Convert
        copy: Copy
        earn: Earn
        margin: Margin
        mix: Mix
        p2p: P2p
        public: Public
        spot: Spot
        tax: Tax
        user: User
        ws: Ws


class AsyncV2(AsyncGroup):
    """``client.v2`` of the asynchronous client."""

    _path = "v2"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("broker", "Broker"),
        ("common", "Common"),
        ("convert", "Convert"),
        ("copy", "Copy"),
        ("earn", "Earn"),
        ("margin", "Margin"),
        ("mix", "Mix"),
        ("p2p", "P2p"),
        ("public", "Public"),
        ("spot", "Spot"),
        ("tax", "Tax"),
        ("user", "User"),
        ("ws", "Ws"),
    )

    if TYPE_CHECKING:
        account: AsyncAccount
        broker: AsyncBroker
        common: AsyncCommon
        convert: AsyncConvert
        copy: AsyncCopy
        earn: AsyncEarn
        margin: AsyncMargin
        mix: AsyncMix
        p2p: AsyncP2p
        public: AsyncPublic
        spot: AsyncSpot
        tax: AsyncTax
        user: AsyncUser
        ws: AsyncWs
