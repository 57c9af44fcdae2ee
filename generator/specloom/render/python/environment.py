"""The Jinja2 environment: strict, quiet about white space, and closed to bare spec text."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import jinja2
import markupsafe

from specloom.diagnostics import SpecError
from specloom.render.python import source

FILTERS = {
    "literal": source.literal,
    "identifier": source.identifier,
    "block": source.block,
    "docstring": source.docstring,
    "comment": source.comment,
    "markdown": source.markdown,
    "toml": source.toml,
}


# With autoescape on, what a macro returns is Markup; text joined to it is escaped, and spec text refuses to be.
_PRINTABLE = (source.Safe, markupsafe.Markup, int)


def _emit(value: Any) -> Any:
    """Only text that a filter, a view or a macro made safe, and numbers, may be printed."""
    if isinstance(value, _PRINTABLE) or value == "":
        return value
    raise TypeError(f"{type(value).__name__} must pass a filter before it is printed")


AnyEnvironment = TypeVar("AnyEnvironment", bound=jinja2.Environment)


def environment(folders: Sequence[Path]) -> jinja2.Environment:
    """Templates are looked for in ``folders`` in order, so that a user's folder may replace single templates."""
    return environment_of(jinja2.Environment, folders)


def environment_of(kind: type[AnyEnvironment], folders: Sequence[Path]) -> AnyEnvironment:
    """The same of another class."""
    made = kind(
        autoescape=True,
        loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_emit,
        auto_reload=False,
    )
    made.filters.update(FILTERS)
    return made


class TemplateProblem(SpecError):
    """A template is missing or wrong."""


def get_template(made: jinja2.Environment, name: str) -> jinja2.Template:
    """The template, or a ``TemplateProblem`` that names file and line."""
    try:
        return made.get_template(name)
    except jinja2.TemplateSyntaxError as error:
        raise TemplateProblem(f"{error.filename or name}:{error.lineno}: error[template]: {error.message}") from error
    except jinja2.TemplateNotFound as error:
        raise TemplateProblem(
            f"{name}: error[template]: no such template in {', '.join(map(str, folders_of(made)))}"
        ) from error


def folders_of(made: jinja2.Environment) -> list[str]:
    """The folders that the environment looks in."""
    loader = made.loader
    assert isinstance(loader, jinja2.FileSystemLoader)
    return list(loader.searchpath)
