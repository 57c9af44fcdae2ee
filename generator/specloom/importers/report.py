"""What an import did, and everything a person should look at."""

from pathlib import Path

import msgspec


class Finding(msgspec.Struct, frozen=True, order=True):
    """One thing worth a look: where it stands and what is odd about it.

    ``level`` is ``error`` (not imported), ``warning`` (imported, but check) or ``note`` (words wanted).
    """

    page: str
    line: int
    code: str
    level: str
    message: str

    def text(self) -> str:
        """The finding in compiler form."""
        place = f"{self.page}:{self.line}" if self.line else self.page
        return f"{place}: {self.level}[{self.code}]: {self.message}"


class ImportReport(msgspec.Struct):
    """Counts and findings of one import; paths are relative to the spec folder.

    ``news`` are the findings that the last import of the same source did not have.
    """

    pages: int = 0
    endpoints: int = 0
    channels: int = 0
    up_to_date: bool = False
    added: list[str] = []
    changed: list[str] = []
    removed: list[str] = []
    moved: list[tuple[str, str]] = []
    findings: list[Finding] = []
    news: list[Finding] = []

    def add(self, code: str, page: str, line: int, message: str, level: str = "warning") -> None:
        """Note one finding; ``line`` counts from 1, 0 when it concerns the whole page."""
        self.findings.append(Finding(page, line, code, level, message))

    def settle(self) -> None:
        """Sort everything and drop repeats, so that two runs give the same bytes."""
        self.findings = sorted(set(self.findings))
        self.added.sort()
        self.changed.sort()
        self.removed.sort()
        self.moved.sort()

    def compare(self, last: "ImportReport | None") -> None:
        """Note which findings are news; a finding that only stands on another line now is none."""
        known = {(old.page, old.code, old.message) for old in last.findings} if last else set()
        self.news = [new for new in self.findings if (new.page, new.code, new.message) not in known]

    def text(self) -> str:
        """The report for a terminal."""
        counts = f"{self.pages} pages, {self.endpoints} endpoints, {self.channels} channels"
        if self.up_to_date:
            return f"{counts}: nothing changed"
        changes = f"{len(self.added)} added, {len(self.changed)} changed, {len(self.removed)} removed"
        moves = [f"moved: {old} -> {new}" for old, new in self.moved]
        return "\n".join([f"{counts}: {changes}", *moves, *(finding.text() for finding in self.findings)])

    def write(self, file: Path) -> None:
        """Write the report as JSON; ``OSError`` when the file cannot be written."""
        file.write_bytes(msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n")
