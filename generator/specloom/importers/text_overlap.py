"""Finds prose in a spec folder that also stands in the exchange's docs: words there must be our own."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import yaml

from specloom.load.nesting import refuse_deep_nesting

_PROSE_KEYS = frozenset(("summary", "description", "meaning", "remedy", "reason"))
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_MARKUP = re.compile(r"\S*\bapi/\S+|<[^>]{0,200}>|\]\([^)]{0,300}\)|[`*_|#>\\]")
_DOC_SUFFIXES = (".md", ".mdx", ".html", ".htm")


class SharedWords(msgspec.Struct, frozen=True, order=True):
    """Words that stand in both: the spec file, its line, the words, and the page that has them."""

    file: str
    line: int
    text: str
    page: str


def shared_runs(spec: Path, docs: Path, words: int = 8) -> list[SharedWords]:
    """Every run of that many words of prose below ``spec`` that stands on a page below ``docs``.

    Prose is what summaries, descriptions, meanings, remedies, reasons and comments say, and the values of enum tables;
    names, enum values and examples are not. Raises ``OSError`` when a folder cannot be read.
    """
    texts = [
        (file.relative_to(spec).as_posix(), line, _words(text)) for file in _specs(spec) for line, text in _prose(file)
    ]
    wanted = {run for _, _, said in texts for run in _runs(said, words)}
    found = _find(docs, wanted, words)
    hits = [
        SharedWords(file, line, " ".join(run), found[run])
        for file, line, said in texts
        for run in _runs(said, words)
        if run in found
    ]
    return sorted(set(hits))


def _specs(spec: Path) -> Iterator[Path]:
    return (file for file in sorted(spec.rglob("*")) if file.suffix in (".yaml", ".json") and file.name[0] != ".")


def _prose(file: Path) -> Iterator[tuple[int, str]]:
    """The prose of a file with its lines: comments, and the values of keys that hold words."""
    text = file.read_text(encoding="utf-8", errors="replace")
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith("#"):
            yield number, line
    try:
        refuse_deep_nesting(text)
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return
    if root is not None:
        everything = file.name == "summaries.yaml"
        yield from _values(root, everything)


def _values(node: yaml.Node, is_prose: bool) -> Iterator[tuple[int, str]]:
    """Texts below a node. ``is_prose`` says whether the node itself is words; a table of enum values is, too."""
    if isinstance(node, yaml.ScalarNode):
        if is_prose:
            yield node.start_mark.line + 1, node.value
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            own = name in _PROSE_KEYS or (name == "values" and isinstance(value, yaml.MappingNode))
            yield from _values(value, (is_prose or own) and name not in ("examples", "enum", "topics"))
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _values(value, is_prose)


def _words(text: str) -> list[str]:
    return _WORD.findall(_MARKUP.sub(" ", text).lower())


def _runs(said: list[str], words: int) -> Iterator[tuple[str, ...]]:
    return (tuple(said[at : at + words]) for at in range(len(said) - words + 1))


def _find(docs: Path, wanted: set[tuple[str, ...]], words: int) -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for page in sorted(docs.rglob("*")):
        if page.is_file() and page.name.lower().endswith(_DOC_SUFFIXES):
            said = _words(page.read_text(encoding="utf-8", errors="replace"))
            for run in wanted.intersection(_runs(said, words)):
                found.setdefault(run, page.relative_to(docs).as_posix())
    return found
