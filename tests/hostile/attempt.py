"""One text put in one place, all the way to generated code, without touching the disk."""

import ast
from functools import cached_property, lru_cache
from pathlib import Path

from positions import Position, get, positions, put, yaml_text
from spec_cases import CASES, SCHEMA

from specloom import resources
from specloom.diagnostics import Diagnostic, has_errors, render_text
from specloom.load import Document, Schemas, Tree, merge_overlays
from specloom.load.parse import load_document
from specloom.model import Api
from specloom.render.python.environment import environment, get_template
from specloom.render.python.files import channel_files, endpoint_files, shared_files
from specloom.resolve import resolve_api
from specloom.validate import validate
from specloom.validate.schema import SchemaCheck

OWN = Path(__file__).parent / "spec"


class Attempts:
    """The harmless tree, and what becomes of it with one text changed."""

    def __init__(self) -> None:
        self.schemas = Schemas(SCHEMA)
        self.texts = {}
        for folder in (CASES / "base", OWN):
            for path in sorted(folder.rglob("*.yaml")):
                document = load_document(path.relative_to(folder).as_posix(), path.read_bytes(), self.schemas)
                self.texts[document.file] = yaml_text(document.value)
        self.documents = {file: self._document(file, text) for file, text in sorted(self.texts.items())}
        self._check = SchemaCheck(self.schemas)
        self._environment = environment([resources.templates()])

    @cached_property
    def api(self) -> Api:
        """The harmless description."""
        tree = Tree(self.documents, self.schemas)
        assert validate(tree) == []
        return resolve_api(merge_overlays(tree)[0])

    def positions(self) -> list[Position]:
        """Every string position of every file."""
        return [found for file, document in self.documents.items() for found in positions(file, document.value)]

    def takes_texts(self, position: Position) -> bool:
        """Whether the schema lets free text stand there."""
        value = put(self.documents[position.file].value, position.path, "any text?", is_key=position.is_key)
        return not list(self._check.problems(self._document(position.file, yaml_text(value))))

    def text_at(self, position: Position) -> str:
        """The harmless text."""
        return get(self.documents[position.file].value, position)

    def put(self, position: Position, text: str) -> "Outcome":
        """What a run says or makes when ``text`` stands there."""
        before = self.documents[position.file]
        value = put(before.value, position.path, text, is_key=position.is_key)
        source = yaml_text(value)
        document = self._document(position.file, source)
        tree = Tree({**self.documents, position.file: document}, self.schemas)
        problems = self._problems(tree, document)
        if has_errors(problems):
            return Outcome({**self.texts, position.file: source}, problems, {})
        assert document.value == value, "what was read is not what was written"
        return Outcome({}, problems, self._made(resolve_api(merge_overlays(tree)[0])))

    def _problems(self, tree: Tree, document: Document) -> list[Diagnostic]:
        """What a run says; it stops at the file's own problems, and looks at shared files' users only where it must."""
        own = [*document.problems, *self._check.problems(document)]
        if has_errors(own):
            return own
        return validate(tree, changed={document.file} if document.kind in ("endpoint", "channel", "overlay") else None)

    def _document(self, file: str, text: str) -> Document:
        return load_document(file, text.encode(), self.schemas)

    def _made(self, api: Api) -> dict[str, str]:
        """The texts of everything that is not the same as in the harmless description."""
        groups = [
            *(endpoint_files(api, e) for e in api.endpoints if e not in self.api.endpoints),
            *(channel_files(api, c) for c in api.channels if c not in self.api.channels),
        ]
        if outline(api) != outline(self.api):
            groups.append(shared_files(api))
        files = [file for group in groups for file in group]
        return {f.path: get_template(self._environment, f.template).render(f.view()) for f in files}

    @lru_cache(maxsize=1024)  # noqa: B019 - lives as long as the session
    def equivalent(self, position: Position, text: str) -> "Outcome":
        """The same position with a text that means no harm."""
        return self.put(position, text)


def outline(api: Api) -> tuple:
    """What shared files are made from."""
    calls = [(e.call, e.method, e.path) for e in api.endpoints], [(c.call, c.kind) for c in api.channels]
    return calls, api.venue, api.symbols, api.enums, api.error_classes, api.error_codes


class Outcome:
    """Either problems, each with its place, or texts by path."""

    def __init__(self, sources: dict[str, str], problems: list[Diagnostic], texts: dict[str, str]) -> None:
        self.sources = sources
        self.problems = problems
        self.texts = texts

    @property
    def refused(self) -> bool:
        """Whether nothing was made."""
        return bool(self.sources)

    def misplaced(self) -> list[str]:
        """Problems that point at no place of any file, or do not print as lines."""
        return [str(problem) for problem in self.problems if not self._stands(problem)]

    def _stands(self, problem: Diagnostic) -> bool:
        lines = self.sources.get(problem.place.file, "").split("\n")
        if not 1 <= problem.place.line <= len(lines) or problem.place.column < 1:
            return False
        shown = render_text([problem], self.sources)
        return problem.place.column <= len(lines[problem.place.line - 1]) + 1 and 1 <= len(shown.splitlines()) <= 4

    @cached_property
    def trees(self) -> dict[str, ast.Module]:
        """The Python files, parsed."""
        return {path: ast.parse(text) for path, text in self.texts.items() if path.endswith(".py")}
