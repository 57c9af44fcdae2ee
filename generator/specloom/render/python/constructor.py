"""The constructor of a venue's clients: its credentials, options and environments as arguments."""

from typing import Any

import msgspec

from specloom.model import Api, Environment
from specloom.model.signing import Option
from specloom.render.python.source import Safe, SpecText, literal


class ArgumentView(msgspec.Struct, frozen=True, kw_only=True):
    """One argument: its name, annotation, what it is when left out, and what it is for."""

    name: Safe
    annotation: Safe
    default: Safe
    description: SpecText


def constructor_view(api: Api) -> dict[str, Any]:
    """What the template shows of the constructor."""
    signing, environments = api.venue.signing, api.venue.environments
    flags = tuple(one for one in environments if one.flag)
    return {
        "credentials": tuple(
            _argument(entry.name, "str | None", None, entry.description or f"the credential {entry.name}")
            for entry in signing.credentials
        ),
        "cleared": Safe(" = ".join(entry.name for entry in signing.credentials)),
        "options": tuple(_option(option) for option in signing.options),
        "flags": tuple(_flag(one) for one in flags),
        "environments": Safe(", ".join(repr(name) for name in ("live", *(one.name for one in environments)))),
        "has_environments": bool(environments),
        "copy_trader": api.venue.limits.copy_trader,
    }


def _option(option: Option) -> ArgumentView:
    kind = "int" if option.type == "integer" else "str"
    default = int(option.default) if option.type == "integer" and option.default is not None else option.default
    annotation = kind if default is not None else f"{kind} | None"
    return _argument(option.name, annotation, default, option.description or f"the option {option.name}")


def _flag(environment: Environment) -> ArgumentView:
    name = environment.name
    return _argument(name, "bool", False, environment.description or f"the environment {name}")


def _argument(name: str, annotation: str, default: Any, description: str) -> ArgumentView:
    return ArgumentView(
        name=Safe(name), annotation=Safe(annotation), default=literal(default), description=SpecText(description)
    )
