"""``symbols.yaml``: formats, lines, and what is said of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.load import Document
from specloom.model import MarketList, SymbolFormat, SymbolLine, SymbolRules


def build_symbols(document: Document) -> SymbolRules:
    """How the venue spells its symbols."""
    spec = document.value
    return SymbolRules(
        lines=tuple(_lines(spec)),
        formats=tuple(_formats(spec)),
        months=dict(spec.get("months", {})),
        product_from=tuple(spec.get("product_from", [])),
        markets=tuple(MarketList(**_words(markets)) for markets in spec.get("markets", [])),
    )


def line_names(formats: Mapping[str, Any]) -> list[str]:
    """The lines that the formats speak of, in their order."""
    return list(dict.fromkeys(line for patterns in formats.values() for line in patterns))


def _lines(spec: Mapping[str, Any]) -> Iterator[SymbolLine]:
    for name in line_names(spec["formats"]):
        own = spec.get("lines", {}).get(name, {})
        yield SymbolLine(
            name=name,
            names=tuple(own.get("names", [])),
            quotes=tuple(spec.get("quotes", {}).get(name, [])),
            implied=spec.get("implied", {}).get(name),
            aliases=dict(spec.get("aliases", {}).get(name, {})),
            sample=own.get("sample", spec["sample"]),
            demo_of=own.get("demo_of"),
        )


def _formats(spec: Mapping[str, Any]) -> Iterator[SymbolFormat]:
    for name, patterns in spec["formats"].items():
        yield SymbolFormat(
            name=name,
            patterns={line: _texts(said) for line, said in patterns.items()},
            names=dict(spec.get("names", {}).get(name, {})),
            case=spec.get("case", {}).get(name, "upper"),
        )


def _texts(said: Any) -> tuple[str, ...]:
    """One text or several."""
    return (said,) if isinstance(said, str) else tuple(said)


def _words(markets: Mapping[str, Any]) -> dict[str, Any]:
    return {name: dict(said) if isinstance(said, Mapping) else said for name, said in markets.items()}
