"""``client.v1.p2p``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.p2p.merchant import AsyncMerchant, Merchant


class P2p(Group):
    """``client.v1.p2p``."""

    _path = "v1.p2p"
    _calls = ()
    _groups = (("merchant", "Merchant"),)

    if TYPE_CHECKING:
        merchant: Merchant


class AsyncP2p(AsyncGroup):
    """``client.v1.p2p`` of the asynchronous client."""

    _path = "v1.p2p"
    _calls = ()
    _groups = (("merchant", "Merchant"),)

    if TYPE_CHECKING:
        merchant: AsyncMerchant
