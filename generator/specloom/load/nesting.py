"""How deeply YAML nests: found from the parser's events, before anything is built of them.

Parsers have limits of their own: some refuse 1,000 levels with a syntax error, some have no limit, and building values
recursively with those ends the process (PyYAML up to 6.0.3). What stands here does not depend on that limit.
"""

from typing import Any

import yaml

MAX_DEPTH = 100
"""How many mappings and lists may stand inside one another in a file."""

TOO_DEEP = f"more than {MAX_DEPTH} levels of nesting"

# The C parser where PyYAML has it, as every wheel does; both give the same events.
TextLoader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Reads every scalar as text."""

_OPENS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSES = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_LIMIT_WORDS = ("nesting", "too deep")


class TooDeepError(yaml.MarkedYAMLError):
    """The text nests deeper than ``MAX_DEPTH``; ``problem_mark`` is where the first level too many begins."""


def read_texts(text: str) -> Any:
    """The values of YAML, every scalar as text. Raises ``yaml.YAMLError``; ``TooDeepError`` for deep nesting."""
    refuse_deep_nesting(text)
    return yaml.load(text, Loader=TextLoader)  # noqa: S506 - builds texts only


def refuse_deep_nesting(text: str, loader: Any = TextLoader) -> None:
    """Raise ``TooDeepError`` if the text nests too deeply to be built; any other ``yaml.YAMLError`` is the parser's."""
    try:
        mark = _first_too_deep(loader(text))
    except yaml.YAMLError as problem:
        mark = too_deep_mark(text, problem, loader)
        if mark is None:
            raise
    if mark is not None:
        raise TooDeepError(problem=TOO_DEEP, problem_mark=mark)


def too_deep_mark(text: str, problem: yaml.YAMLError, loader: Any) -> Any:
    """Where nesting becomes too deep before the place that the parser complains of; ``None`` where it does not.

    A parser looks ahead of the events that it gives, so its own limit can be met before our limit is seen. What stands
    before its complaint is within its limit and tells the place.
    """
    marks = [getattr(problem, name, None) for name in ("context_mark", "problem_mark")]
    known = [mark for mark in marks if mark is not None]
    if not known:
        return None
    try:
        found = _first_too_deep(loader(text[: min(mark.index for mark in known)]))
    except yaml.YAMLError:
        found = None
    if found is None and any(word in str(getattr(problem, "problem", "")) for word in _LIMIT_WORDS):
        return known[-1]  # the parser's limit is below ours
    return found


def _first_too_deep(parser: Any) -> Any:
    depth = 0
    while parser.check_event():
        event = parser.get_event()
        if isinstance(event, _OPENS):
            depth += 1
            if depth > MAX_DEPTH:
                return event.start_mark
        elif isinstance(event, _CLOSES):
            depth -= 1
    return None
