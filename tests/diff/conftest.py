"""Two copies of a small spec folder, one of which a test edits."""

import shutil
from pathlib import Path

import pytest

from specloom.diff import compare
from specloom.loading import load_api

BASE = Path(__file__).parents[1] / "cases" / "base"


class TwoStates:
    """The folders ``old`` and ``new``, equal to begin with."""

    def __init__(self, folder: Path) -> None:
        self.old, self.new = folder / "old", folder / "new"
        shutil.copytree(BASE, self.old)
        shutil.copytree(BASE, self.new)

    def edit(self, file: str, before: str, after: str) -> None:
        """Replace text in a file of the new state; the text must be there once."""
        path = self.new / "demo" / file
        text = path.read_text()
        assert text.count(before) == 1, f"{before!r} stands {text.count(before)} times in {file}"
        path.write_text(text.replace(before, after))

    def write(self, file: str, text: str) -> None:
        path = self.new / "demo" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def move(self, file: str, to: str) -> None:
        target = self.new / "demo" / to
        target.parent.mkdir(parents=True, exist_ok=True)
        (self.new / "demo" / file).rename(target)

    def delete(self, file: str) -> None:
        (self.new / "demo" / file).unlink()

    def changes(self):
        return compare(load_api(self.old).api, load_api(self.new).api)

    def changes_back(self):
        return compare(load_api(self.new).api, load_api(self.old).api)


@pytest.fixture
def states(tmp_path):
    return TwoStates(tmp_path)
