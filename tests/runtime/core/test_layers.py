"""The list of what the runtime must not import names every part of the generator, new ones too."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "generator" / "specloom"
RUNTIME = PACKAGE / "runtime"


def contract(name):
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return next(one for one in settings["tool"]["importlinter"]["contracts"] if one["name"] == name)


def parts(folder):
    """Modules and packages directly in a folder."""
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    return files | {path.parent.name for path in folder.glob("*/__init__.py")}


def test_the_runtime_may_import_no_part_of_the_generator():
    forbidden = {name for name in contract("The runtime stands alone")["forbidden_modules"] if "." in name}
    assert forbidden == {f"specloom.{part}" for part in parts(PACKAGE) - {"runtime"}}


def test_every_part_of_the_runtime_has_its_layer():
    layers = contract("The runtime's packages are layers, types included")["layers"]
    assert {name.strip() for layer in layers for name in layer.split("|")} == parts(RUNTIME)
