"""Files to render → their texts."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import jinja2
import msgspec

from specloom import resources
from specloom.diagnostics import SpecError
from specloom.render.python.environment import TemplateProblem, environment, get_template
from specloom.render.python.files import RenderJob


class RenderProblem(SpecError):
    """Specs that passed validation, and of which a file cannot be made all the same."""


class Rendered(msgspec.Struct, frozen=True):
    """One file's text, the template it came from, and the spec file it tells of."""

    text: str
    template: str
    spec: str


def render_files(
    files: Iterable[RenderJob], folders: list[Path], tick: Callable[[str], None] = lambda _path: None
) -> dict[str, Rendered]:
    """The texts of all files, not yet formatted.

    Raises:
        TemplateProblem: a template is missing, does not parse, or prints what it may not.
    """
    made = environment(folders)
    texts = {}
    for file in files:
        texts[file.path] = Rendered(render_text(made, file), file.template, file.spec)
        tick(file.path)
    return texts


def render_text(made: jinja2.Environment, file: RenderJob) -> str:
    """The text of one file. Raises as ``render_files`` does."""
    template = get_template(made, file.template)
    view = _view(file)
    try:
        return template.render(view)
    except (jinja2.TemplateError, TypeError, ValueError) as error:
        line = _template_line(error, template)
        raise TemplateProblem(
            f"{template.filename or file.template}:{line}: error[template]: {error} (while making {file.path})"
        ) from error


def _view(file: RenderJob) -> dict[str, Any]:
    try:
        return file.view()
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        words = f"{type(error).__name__}: {error}"
        raise RenderProblem(
            f"{file.spec or 'specs'}: error[render]: {file.path} cannot be rendered ({words}); please report this fault"
        ) from error


def _template_line(error: BaseException, template: jinja2.Template) -> int:
    """The template's line in which rendering stopped; 1 when it cannot be told."""
    line = 1
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == template.filename:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def runtime_files(package: str) -> dict[str, bytes]:
    """The runtime's source as it stands, below the client's ``_runtime``."""
    root = resources.runtime()
    return {
        f"{package}/_runtime/{path.relative_to(root).as_posix()}": path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.suffix in (".py", ".lua") and "__pycache__" not in path.parts
    }
