"""What can end a stream."""

from ..errors import ExchangeError


class StreamError(ExchangeError):
    """A stream cannot go on; ``code`` is the exchange's, None when it gave none."""

    def __init__(self, message: str, code: str = "") -> None:
        super().__init__(message, code=code or None)


class SubscriptionRefused(StreamError):
    """The exchange refused the channel; ``channel`` is the argument that was asked for."""

    def __init__(self, channel: dict[str, str], code: str, message: str) -> None:
        super().__init__(f"the exchange refused {channel}: {code} {message}", code)
        self.channel = channel


class LoginRefused(StreamError):
    """The exchange refused the key; no private channel can be read."""


class StreamConnectError(StreamError):
    """No channel of the stream worked in time; it is still tried, and reading again waits again."""


class StreamClosed(StreamError):
    """The stream or its client was closed."""
