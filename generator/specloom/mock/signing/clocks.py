"""Times as requests carry them."""

from datetime import UTC, datetime

from specloom.mock.signing.jsontext import WrittenNumber, whole_number

MICROSECONDS = {"now_s": 1_000_000, "now_ms": 1000, "now_us": 1}
_END_OF_TIME = 253_402_300_800_000_000  # the year 10000, which no calendar here has
_FINEST_FIRST = ("now_ns", "now_us", "now_ms", "now_iso", "now_s", "now_iso_s")


class Clock:
    """The time that a request shows, from any of its spellings."""

    def __init__(self) -> None:
        self._told: dict[str, str] = {}

    def tell(self, name: str, text: str) -> None:
        """Take a time as it was sent; one that is none is kept out. The first of one name counts."""
        if name not in self._told and _microseconds(name, text) is not None:
            self._told[name] = text

    @property
    def microseconds(self) -> int | None:
        """The time since 1970; None when no time was sent."""
        for name in _FINEST_FIRST:
            if name in self._told:
                return _microseconds(name, self._told[name])
        return None

    def value(self, name: str) -> int | str | None:
        """The time by one of its names; None when none was sent."""
        if name in self._told:
            told = self._told[name]
            return told if name.startswith("now_iso") else WrittenNumber(told)
        now = self.microseconds
        if now is None:
            return None
        if name.startswith("now_iso"):
            moment = datetime.fromtimestamp(now // 1_000_000, tz=UTC).isoformat().removesuffix("+00:00")
            return moment if name == "now_iso_s" else f"{moment}.{now // 1000 % 1000:03}Z"
        return now * 1000 if name == "now_ns" else now // MICROSECONDS[name]


def _microseconds(name: str, text: str) -> int | None:
    if name.startswith("now_iso"):
        try:
            moment = datetime.fromisoformat(text.removesuffix("Z"))
        except ValueError:
            return None
        moment = moment.replace(tzinfo=UTC)
        return round((moment - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1000) * 1000
    number = whole_number(text)
    if number is None:
        return None
    now = number // 1000 if name == "now_ns" else number * MICROSECONDS[name]
    return now if now < _END_OF_TIME else None
