"""The spelling of state in one version: names, words, suffixes."""

from collections.abc import Mapping, Sequence
from typing import Any

from specloom.mock.rules import Role, Rules
from specloom.mock.state.views import Painter, View
from specloom.mock.values import Maker
from specloom.model import Field, SymbolRules

_SPELLED = ("status", "product", "order_type", "force", "side", "hold_side", "margin_mode", "hold_mode", "role")


class Look:
    """How one call shows rows of one kind (``order``, ``fill``, ``balance``, ``position``, ``market``)."""

    def __init__(
        self, rules: Rules, maker: Maker, symbols: SymbolRules, *, call: str, symbol_format: str, kind: str, role: Role
    ) -> None:
        names = {**rules.names.get(kind, {}), **role.names}
        self._words: dict[str, str] = {}
        for prefix in sorted(rules.words, key=len):
            if call.startswith(prefix):
                self._words.update(rules.words[prefix])
        self._words.update(role.words)
        self._suffixes = {rule.category: rule.suffix for rule in reversed(symbols.suffixes) if not rule.demo}
        self._suffixed = symbol_format == "v1"
        self._painter = Painter(
            maker, names, rules.constants.get(kind, {}), call.partition(".")[0], blank=kind != "market"
        )

    def data(self, field: Field, views: Sequence[Mapping[str, Any]], now_ms: int) -> Any:
        """The ``data`` of an answer or a push."""
        return self._painter.rows(field, [self.spell(view) for view in views], now_ms)

    def row(self, field: Field, view: Mapping[str, Any], now_ms: int) -> dict[str, Any]:
        """One object of ``field``'s members."""
        return self._painter.item(field.fields, self.spell(view), now_ms)

    def spell(self, view: Mapping[str, Any]) -> View:
        """The view in this version's words."""
        spelled = dict(view)
        for attr in _SPELLED:
            value = spelled.get(attr)
            if isinstance(value, str):
                spelled[attr] = self._words.get(f"{attr}:{value}", self._words.get(value, value))
        if self._suffixed and "symbol" in spelled:
            spelled["symbol"] = f"{spelled['symbol']}_{self._suffixes.get(str(view.get('product')), '')}"
        return spelled
