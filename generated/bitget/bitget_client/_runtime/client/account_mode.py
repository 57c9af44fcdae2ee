"""Clients of venues that have several kinds of accounts."""

from __future__ import annotations

from .client import AsyncClient, SyncClient


class SyncAccountMode(SyncClient):
    """What the client of such a venue adds."""

    def account_mode(self) -> str:
        """Which kind of account the keys belong to, by the venue's word for it; asked once and remembered.

        Raises:
            ExchangeError: the exchange did not say.
        """
        from ..call.account_mode import account_mode  # noqa: PLC0415 - rare

        return self.run(account_mode(self.context))


class AsyncAccountMode(AsyncClient):
    """The same for asyncio."""

    async def account_mode(self) -> str:
        """Which kind of account the keys belong to, by the venue's word for it; asked once and remembered.

        Raises:
            ExchangeError: the exchange did not say.
        """
        from ..call.account_mode import account_mode  # noqa: PLC0415 - rare

        return await self.run(account_mode(self.context))
