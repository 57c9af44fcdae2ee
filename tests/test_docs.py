"""What the docs name exists: files behind links, paths in code, recipes of the justfile."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"\[[^]]*\]\((?!\w+:|#)([^)#\s]+)(?:#([^)\s]+))?\)")
RECIPE = re.compile(r"`just ([a-z][a-z-]*)")
PATH = re.compile(r"`((?:generator|templates|tests|benchmarks|docs|spec|\.ci)/[\w./-]+)(?::\d+)?`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    links = LINK.findall(page.read_text())
    assert [link for link, _ in links if not (page.parent / link).exists()] == []
    for link, anchor in links:
        if anchor:
            assert anchor in anchors(page.parent / link), f"{link}#{anchor}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_paths_exist(page):
    assert [path for path in PATH.findall(page.read_text()) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_recipes_exist(page):
    recipes = set(re.findall(r"^([a-z][a-z-]*)(?: [^:]*)?:(?!=)", (ROOT / "justfile").read_text(), re.MULTILINE))
    assert {"check", "test", "test-latest", "regen", "new-case", "bench", "docs"} <= recipes
    assert set(RECIPE.findall(page.read_text())) <= recipes


def anchors(page):
    headings = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
