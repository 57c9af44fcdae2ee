"""Where the project's own spec and templates lie: beside this module when installed, else in the checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """The folder that holds ``spec`` and ``templates``."""
    data = _PACKAGE / "_data"
    return data if data.is_dir() else _PACKAGE.parents[1]


def templates() -> Path:
    """The built-in templates."""
    return root() / "templates" / "python"


def spec() -> Path:
    """The built-in specs."""
    return root() / "spec"


def schemas() -> Path:
    """The JSON Schemas of the spec language."""
    return spec() / "schema"


def runtime() -> Path:
    """The runtime's source, to be copied into clients."""
    return _PACKAGE / "runtime"


def package() -> Path:
    """The generator's own source."""
    return _PACKAGE
