"""``client.v1.user``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.user.fee import AsyncFee, Fee
    from bitget_client.v1.user.sub import AsyncSub, Sub
    from bitget_client.v1.user.tax import AsyncTax, Tax


class User(Group):
    """``client.v1.user``."""

    _path = "v1.user"
    _calls = ()
    _groups = (("fee", "Fee"), ("sub", "Sub"), ("tax", "Tax"))

    if TYPE_CHECKING:
        fee: Fee
        sub: Sub
        tax: Tax


class AsyncUser(AsyncGroup):
    """``client.v1.user`` of the asynchronous client."""

    _path = "v1.user"
    _calls = ()
    _groups = (("fee", "Fee"), ("sub", "Sub"), ("tax", "Tax"))

    if TYPE_CHECKING:
        fee: AsyncFee
        sub: AsyncSub
        tax: AsyncTax
