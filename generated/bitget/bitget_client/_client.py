"""The clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.account_mode import AsyncAccountMode, SyncAccountMode
from bitget_client._runtime.client.client import AsyncClient, BaseClient, SyncClient
from bitget_client._runtime.client.hidden import HiddenArguments
from bitget_client._runtime.stream.mixin import AsyncStreaming, SyncStreaming
from bitget_client._venue import VENUE

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from bitget_client.v1 import V1, AsyncV1
    from bitget_client.v2 import V2, AsyncV2
    from bitget_client.v3 import V3, AsyncV3
    from bitget_client._runtime.client.client_settings import ClientSettings


class BitgetArguments(BaseClient):
    """What a client for Bitget is made of."""

    def __init__(
        self,
        key: str | None = None,
        secret: str | None = None,
        passphrase: str | None = None,
        *,
        locale: str = "en-US",
        channel_code: str | None = None,
        demo: bool = False,
        environment: Literal["live", "demo"] | None = None,
        copy_trader: bool = False,
        **settings: Unpack[ClientSettings],
    ) -> None:
        """Makes a client; nothing is sent yet.

        Args:
            key: API key; leave all of them out for public calls alone.
            secret: secret of the key, or an RSA private key in PEM form.
            passphrase: passphrase of the key.
            locale: language of the exchange's messages.
            channel_code: a broker's code, sent only when given.
            demo: demo trading; needs a demo key.
            environment: where requests go: 'live', 'demo'.
            copy_trader: whether the account leads copy trading, which has lower limits.
            settings: what every client takes; ``ClientSettings`` says what each means.

        Raises:
            ValueError: credentials are missing or have another form; an address, the proxy or the limiter cannot be
                used.
        """
        hidden = HiddenArguments(
            {
                "key": key,
                "secret": secret,
                "passphrase": passphrase,
            },
            {
                "locale": locale,
                "channel_code": channel_code,
            },
            settings,
        )
        # A traceback that shows variables must not show these.
        key = secret = passphrase = None
        settings = {}
        if demo:
            environment = environment or "demo"
        super().__init__(hidden, environment=environment, copy_trader=copy_trader)


class Bitget(BitgetArguments, SyncAccountMode, SyncStreaming, SyncClient):
    """The API of Bitget."""

    _venue = VENUE
    _groups = (("v1", "V1"), ("v2", "V2"), ("v3", "V3"))

    if TYPE_CHECKING:
        v1: V1
        v2: V2
        v3: V3


class AsyncBitget(BitgetArguments, AsyncAccountMode, AsyncStreaming, AsyncClient):
    """The API of Bitget for asyncio."""

    _venue = VENUE
    _groups = (("v1", "V1"), ("v2", "V2"), ("v3", "V3"))

    if TYPE_CHECKING:
        v1: AsyncV1
        v2: AsyncV2
        v3: AsyncV3
