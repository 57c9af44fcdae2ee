"""A small valid spec to change, and the two ways to run over it: from what is remembered, and from nothing."""

import pytest


class Project:
    """A spec folder and its output."""

    def __init__(self, folder):
        from spec_cases import base_tree

        self.folder = folder
        self.spec = base_tree(folder / "spec")
        self.out = folder / "out" / "demo"

    def edit(self, file, old, new):
        path = self.spec / "demo" / file
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))

    def generate(self, out=None, **more):
        from specloom.pipeline import GenerateOptions, generate

        force = more.pop("force", False)
        return generate(GenerateOptions(spec=self.spec, out=out or self.out, **more), force=force)

    def files(self, out=None):
        root = out or self.out
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in sorted(root.rglob("*"))
            if path.is_file() and ".specloom-cache" not in path.parts
        }


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)
