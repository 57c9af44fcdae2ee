"""The example of the page on templates works as it is written."""

import re
from pathlib import Path

from specloom import resources

PAGE = Path(__file__).parents[2] / "docs/templates.md"


def test_the_example_changes_the_readme(specloom, workdir):
    example = re.search(r"echo '(.+)' >> mine/(\S+)", PAGE.read_text("utf-8"))
    assert example, "the page has lost its example"
    line, name = example.groups()
    own = workdir / "mine" / name
    own.parent.mkdir(parents=True)
    own.write_text((resources.templates() / name).read_text("utf-8") + line + "\n", encoding="utf-8")
    assert specloom("generate", "--templates", "mine").code == 0
    (readme,) = (workdir / "generated").glob("*/README.md")
    assert readme.read_text("utf-8").endswith(line + "\n")


def test_every_template_is_named():
    page = PAGE.read_text("utf-8")
    root = resources.templates()
    folders = re.findall(r"`templates/python/(\S+)/\*`", page)
    missing = [
        name
        for name in (file.relative_to(root).as_posix() for file in sorted(root.rglob("*.jinja")))
        if name not in page and not any(name.startswith(f"{folder}/") for folder in folders)
    ]
    assert missing == [], "docs/templates.md says nothing of these"
