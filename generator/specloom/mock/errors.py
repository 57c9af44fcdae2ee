"""What can go wrong around the mock, and how it turns requests down."""


class MockError(Exception):
    """The mock cannot start or was misused; the message is one line for people."""


class RefusedError(Exception):
    """A request that the exchange would turn down; ``name`` is a key of the rules' refusals."""

    def __init__(self, name: str, detail: str = "") -> None:
        super().__init__(name, detail)
        self.name = name
        self.detail = detail
