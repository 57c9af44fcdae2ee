"""Which nonces an exchange has seen."""

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
        if not (value.isascii() and value.isdigit() and len(value) <= 30):
            return False
        if int(value) <= self._highest.get(account, -1):
            return False
        self._highest[account] = int(value)
        return True
