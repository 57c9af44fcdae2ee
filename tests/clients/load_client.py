"""Import of a generated package from the folder that it was just written to."""

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType


def load_client(folder: Path, package: str) -> ModuleType:
    """The package in ``folder``; the one that is imported already, where there is one."""
    if package in sys.modules:
        return sys.modules[package]
    place = folder / package
    spec = importlib.util.spec_from_file_location(
        package, place / "__init__.py", submodule_search_locations=[str(place)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[package] = module
    spec.loader.exec_module(module)
    return module
