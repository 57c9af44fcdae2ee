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
        product_from=_texts(spec.get("product_from", "none")),
        markets=tuple(MarketList(**_words(markets)) for markets in spec.get("markets", [])),
    )


def line_names(formats: Mapping[str, Any]) -> list[str]:
    """The lines that the formats speak of, in their order."""
    return list(dict.fromkeys(line for patterns in formats.values() for line in patterns))


def for_line(said: Any, line: str) -> Any:
    """What ``quotes`` or ``implied`` say of one line, where they may say one thing of all."""
    return said.get(line) if isinstance(said, Mapping) else said


def _lines(spec: Mapping[str, Any]) -> Iterator[SymbolLine]:
    for name in line_names(spec["formats"]):
        own = spec.get("lines", {}).get(name, {})
        yield SymbolLine(
            name=name,
            names=tuple(own.get("names", [])),
            quotes=tuple(for_line(spec.get("quotes"), name) or []),
            implied=for_line(spec.get("implied"), name),
            aliases=dict(spec.get("aliases", {}).get(name, {})),
            sample=own.get("sample", spec["sample"]),
            demo_of=own.get("demo_of"),
        )


def _formats(spec: Mapping[str, Any]) -> Iterator[SymbolFormat]:
    case = spec.get("case", "upper")
    for name, patterns in spec["formats"].items():
        yield SymbolFormat(
            name=name,
            patterns={line: _texts(said) for line, said in patterns.items()},
            names=dict(spec.get("names", {}).get(name, {})),
            case=case.get(name, "upper") if isinstance(case, Mapping) else case,
        )


def _texts(said: Any) -> tuple[str, ...]:
    """One text or several."""
    return (said,) if isinstance(said, str) else tuple(said)


def _words(markets: Mapping[str, Any]) -> dict[str, Any]:
    return {name: dict(said) if isinstance(said, Mapping) else said for name, said in markets.items()}
