"""The same page as Markdown and as the docs site serves it gives the same spec."""

import re
from pathlib import Path

from markdown_it import MarkdownIt

from specloom.importers.bitget_pages import import_docs

SAMPLES = Path(__file__).parent / "samples"
SITE = MarkdownIt("commonmark").enable("table")


def _as_served(text: str) -> str:
    """The page inside the site's furniture: navigation, scripts, anchors, one element per line of code."""
    body = SITE.render(text)
    body = re.sub(
        r"<h(\d)>(.*?)</h\d>", r'<h\1 class="anchor">\2<a class="hash-link" href="#x">&#8203;</a></h\1>', body
    )
    body = re.sub(r"<pre><code[^>]*>(.*?)</code></pre>", lambda found: _code(found[1]), body, flags=re.DOTALL)
    return (
        "<!doctype html><html><head><script>let x = '* GET /api/v2/evil/one';</script></head><body>"
        "<nav><ul><li>GET /api/v2/nav/two</li></ul></nav>"
        f'<main><article><div class="theme-doc-markdown">{body}</div></article></main>'
        "<script>go()</script></body></html>"
    )


def _code(lines: str) -> str:
    spans = "".join(
        f'<span class="token-line"><span>{line}</span><br></span>' for line in lines.rstrip("\n").split("\n")
    )
    return f'<div><pre class="prism-code"><code>{spans}</code></pre><button>Copy</button></div>'


def _specs(into: Path) -> dict[str, str]:
    files = {file.relative_to(into).as_posix(): file.read_text(encoding="utf-8") for file in into.rglob("*.yaml")}
    return {name: text.partition("\nsource:")[0] for name, text in files.items()}


def test_html_and_markdown_give_the_same_specs(tmp_path: Path) -> None:
    served, of_markdown, of_html = tmp_path / "served", tmp_path / "a", tmp_path / "b"
    of_markdown.mkdir()
    of_html.mkdir()
    for page in SAMPLES.rglob("*.md"):
        target = served / page.relative_to(SAMPLES).with_suffix(".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_as_served(page.read_text(encoding="utf-8")), encoding="utf-8")
    import_docs(SAMPLES, of_markdown)
    import_docs(served, of_html)
    assert len(_specs(of_markdown)) == 3
    assert _specs(of_html) == _specs(of_markdown)
