"""One neutral shape for a page of the docs, whether it came as Markdown or as HTML."""

from collections.abc import Iterator

import msgspec


class Heading(msgspec.Struct, frozen=True):
    """A heading; ``line`` counts from 1."""

    line: int
    level: int
    text: str


class Line(msgspec.Struct, frozen=True):
    """A line of running text or a bullet, inline code in backticks."""

    line: int
    text: str


class Row(msgspec.Struct, frozen=True):
    """One table row; ``whole`` is false where the source breaks off."""

    line: int
    cells: tuple[str, ...]
    whole: bool = True


class Table(msgspec.Struct, frozen=True):
    """A table with its header."""

    line: int
    header: tuple[str, ...]
    rows: tuple[Row, ...]


class Code(msgspec.Struct, frozen=True):
    """A code block; ``closed`` is false where the source breaks off."""

    line: int
    text: str
    closed: bool = True


Block = Heading | Line | Table | Code


class Section(msgspec.Struct, frozen=True):
    """A heading with what stands below it, up to the next heading."""

    heading: Heading
    blocks: tuple[Block, ...]

    def tables(self) -> list[Table]:
        """The tables of the section, in order."""
        return [block for block in self.blocks if isinstance(block, Table)]


class Page(msgspec.Struct, frozen=True):
    """A page: its path below the docs folder, the hash of its bytes, and its blocks in order."""

    path: str
    sha256: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """Text of the first heading; empty when there is none."""
        return next((block.text for block in self.blocks if isinstance(block, Heading)), "")

    def sections(self) -> list[Section]:
        """The page cut at its headings; what stands before the first belongs to a heading without text."""
        heads: list[Heading] = [Heading(1, 0, "")]
        bodies: list[list[Block]] = [[]]
        for block in self.blocks:
            if isinstance(block, Heading):
                heads.append(block)
                bodies.append([])
            else:
                bodies[-1].append(block)
        return [Section(head, tuple(body)) for head, body in zip(heads, bodies, strict=True)]

    def lines(self) -> Iterator[Line]:
        """The lines of running text."""
        return (block for block in self.blocks if isinstance(block, Line))

    def numbered(self) -> Iterator[tuple[int, str]]:
        """The lines of running text, each with its number."""
        return ((line.line, line.text) for line in self.lines())

    def codes(self) -> Iterator[Code]:
        """The code blocks."""
        return (block for block in self.blocks if isinstance(block, Code))
