"""What a user has chosen for futures and margin: leverage, margin mode, position mode."""

from decimal import Decimal

from specloom.mock.errors import RefusedError

_DEFAULT = Decimal(10)
_GREATEST = Decimal(125)
_SIDES = ("long", "short")


class AccountSettings:
    """One user's choices, by product and symbol; what was never chosen has the exchange's default."""

    def __init__(self) -> None:
        self._leverages: dict[tuple[str, str, str], Decimal] = {}
        self._margin_modes: dict[tuple[str, str], str] = {}
        self._hedged: dict[str, bool] = {}

    def leverage(self, product: str, symbol: str, side: str = "long") -> Decimal:
        """The leverage of one side of a market; the market's, else the product's, else ten."""
        for place in ((product, symbol, side), (product, "", side)):
            if place in self._leverages:
                return self._leverages[place]
        return _DEFAULT

    def set_leverage(self, product: str, symbol: str, leverage: Decimal, side: str = "") -> None:
        """Choose the leverage of one side or of both; an empty symbol is every market without a choice of its own."""
        if not 1 <= leverage <= _GREATEST:
            raise RefusedError("bad_leverage", f"{leverage:f}")
        if not symbol:
            for place in [place for place in self._leverages if place[0] == product]:
                del self._leverages[place]
        for each in (side,) if side in _SIDES else _SIDES:
            self._leverages[product, symbol, each] = leverage

    def margin_mode(self, product: str, symbol: str) -> str:
        """``crossed`` or ``isolated``."""
        return self._margin_modes.get((product, symbol), "crossed")

    def set_margin_mode(self, product: str, symbol: str, mode: str) -> None:
        """Choose it for one market."""
        self._margin_modes[product, symbol] = "isolated" if mode in {"isolated", "fixed"} else "crossed"

    def hedged(self, product: str) -> bool | None:
        """Whether positions are held per side; ``None`` while nothing was chosen and each order says it itself."""
        return self._hedged.get(product, self._hedged.get(""))

    def set_hedged(self, product: str, hedged: bool) -> None:
        """Choose it for a product; an empty product is all of them."""
        if not product:
            self._hedged.clear()
        self._hedged[product] = hedged

    def chosen(self) -> list[tuple[str, str]]:
        """The product and symbol of every market with a choice of its own."""
        markets = [place[:2] for place in self._leverages if place[1]]
        return list(dict.fromkeys([*markets, *self._margin_modes]))
