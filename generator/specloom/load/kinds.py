"""Which file holds what: the kind of a spec file follows from its path."""

VENUE_FILES = {
    "venue.yaml": "venue",
    "symbols.yaml": "symbols",
    "fields.yaml": "fields",
    "enums.yaml": "enums",
    "error-classes.yaml": "error-classes",
}
"""The files that every venue has once, and their kinds."""

KINDS = (*VENUE_FILES.values(), "errors", "endpoint", "channel", "overlay")
"""Every kind of spec file; ``<kind>.schema.json`` describes it."""

_FOLDERS = {"errors": "errors", "rest": "endpoint", "ws": "channel", "overlays": "overlay"}
_IMPORTER_INPUTS = frozenset({"summaries.yaml", "import.yaml", "mock.yaml", "demo.yaml"})


def is_ignored(file: str) -> bool:
    """Whether a file is none of the generator's business: hidden, a README, or an importer's input."""
    parts = file.split("/")
    if any(part.startswith(".") for part in parts) or parts[-1] == "README.md":
        return True
    return len(parts) == 2 and parts[1] in _IMPORTER_INPUTS


def kind_of(file: str) -> str | None:
    """The kind of ``<venue>/…``, ``None`` when nothing of that name belongs there."""
    _, _, inside = file.partition("/")
    folder, _, below = inside.partition("/")
    if not below:
        return VENUE_FILES.get(inside)
    return _FOLDERS.get(folder) if below.endswith(".yaml") else None


def overlay_target(file: str) -> str:
    """The file that an overlay lies over: ``bitget/overlays/rest/x.yaml`` → ``bitget/rest/x.yaml``."""
    venue, _, inside = file.partition("/")
    return f"{venue}/{inside.removeprefix('overlays/')}"
