"""Which nonces an exchange has seen."""

from specloom.mock.signing.jsontext import whole_number

_REMEMBERED = 10_000


class Nonces:
    """Numbers only rise; texts come once. Per account."""

    def __init__(self) -> None:
        self._highest: dict[int, int] = {}
        self._seen: dict[tuple[int, str], None] = {}

    def take(self, account: int, name: str, value: str) -> bool:
        """Whether a nonce is acceptable; it is used up then."""
        if name == "nonce":
            return self._take_number(account, value)
        if (account, value) in self._seen:
            return False
        self._seen[account, value] = None
        if len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return True

    def _take_number(self, account: int, value: str) -> bool:
        number = whole_number(value)
        if number is None or number <= self._highest.get(account, -1):
            return False
        self._highest[account] = number
        return True
