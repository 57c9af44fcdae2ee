"""A folder with the sample files and rules, and how to import it."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.importers.openapi import ImportOptions, import_openapi
from specloom.importers.report import ImportReport
from specloom.importers.writer import start_dictionary

SAMPLES = Path(__file__).parent / "samples"
Import = Callable[..., ImportReport]


class Folder:
    """Sources in ``files``, a venue in ``into``."""

    def __init__(self, root: Path) -> None:
        self.files, self.into = root / "files", root / "spec" / "shop"
        self.files.mkdir()
        self.into.mkdir(parents=True)
        start_dictionary(self.into)

    def run(self, *files: Path, **options: Any) -> ImportReport:
        return import_openapi(files or [self.files], self.into, ImportOptions(**options))

    def spec(self, name: str) -> dict[str, Any]:
        spec: dict[str, Any] = yaml.load((self.into / "rest" / name).read_text("utf-8"), Loader=yaml.CSafeLoader)
        return spec

    def specs(self) -> dict[str, dict[str, Any]]:
        """Every endpoint without the words and hashes."""
        found = {}
        for file in sorted((self.into / "rest").rglob("*.yaml")):
            name = file.relative_to(self.into / "rest").as_posix()
            found[name] = {key: value for key, value in self.spec(name).items() if key not in ("source", "summary")}
        return found

    def dictionary(self) -> dict[str, Any]:
        text = (self.into / "fields.yaml").read_text("utf-8")
        entries = yaml.load(text, Loader=yaml.CSafeLoader)["fields"] or {}
        return {name: {key: entry[key] for key in entry if key != "description"} for name, entry in entries.items()}


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Empty."""
    return Folder(tmp_path)


@pytest.fixture
def shop(folder: Folder) -> Folder:
    """With the sample files."""
    for file in ("trade.yaml", "common.json"):
        shutil.copy(SAMPLES / file, folder.files)
    shutil.copy(SAMPLES / "import.yaml", folder.into)
    return folder
