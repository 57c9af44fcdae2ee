"""Our own sentences for endpoints and channels, from ``summaries.yaml`` in the spec folder."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
import yaml

from specloom.importers.report import ImportReport
from specloom.importers.writer import Existing
from specloom.importers.yamltext import Data
from specloom.load.nesting import read_texts


class Words(msgspec.Struct, frozen=True):
    """Our own words for one file: a sentence, and a description where somebody wrote one."""

    summary: str
    description: str | None = None

    def data(self) -> dict[str, Data]:
        """As spec data."""
        said: dict[str, Data] = {"summary": self.summary}
        return {**said, "description": self.description} if self.description else said


class Summaries:
    """Sentences by ``METHOD /path`` or ``ws v2 public books``."""

    def __init__(self, sentences: Mapping[str, str]) -> None:
        """Hold the sentences."""
        self._sentences = sentences

    def choose(self, key: str, before: Existing | None, made_up: str, page: str, report: ImportReport) -> str:
        """The words already in the file, else ours, else a made-up sentence that the report asks to replace."""
        kept = before.words.get("summary") if before else None
        if kept and kept != made_up:
            return kept
        ours = self._sentences.get(key)
        if not ours:
            report.add("needs-words", page, 0, f"{key} has no summary of our own", "note")
        return ours or made_up


def load_summaries(into: Path) -> Summaries:
    """Read ``summaries.yaml``; empty when there is none. Raises ``ValueError`` when it is not YAML."""
    file = into / "summaries.yaml"
    if not file.exists():
        return Summaries({})
    try:
        data = read_texts(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        message = f"{file.name} cannot be read: {error}"
        raise ValueError(message) from error
    table = data.get("summaries", data) if isinstance(data, dict) else {}
    return Summaries({str(key): value for key, value in table.items() if isinstance(value, str)})
