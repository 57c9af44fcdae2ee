"""Frames with places for values: a text that is ``{name}`` as a whole stands for the value of that name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACE = re.compile(r"\{([a-z][a-z0-9_.]*)\}")


def filled(template: Any, values: Mapping[str, Any]) -> Any:
    """The template with values in its places; a whole ``{name}`` keeps the value's type, elsewhere it becomes text.

    Raises:
        KeyError: nothing has the name of a place.
    """
    if isinstance(template, dict):
        return {name: filled(inner, values) for name, inner in template.items()}
    if isinstance(template, list | tuple):
        return [filled(inner, values) for inner in template]
    if not isinstance(template, str):
        return template
    whole = _PLACE.fullmatch(template)
    return values[whole[1]] if whole else _PLACE.sub(lambda place: str(values[place[1]]), template)
