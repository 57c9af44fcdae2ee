"""What was fetched and how a server marked it: an interrupted run goes on, and a later one asks for news only."""

from pathlib import Path

import msgspec

FILE = ".fetch-state"


class Saved(msgspec.Struct, omit_defaults=True):
    """One page: its file, the server's marks of its version, and whether the current round has seen it."""

    file: str
    etag: str | None = None
    modified: str | None = None
    seen: bool = False


class FetchState(msgspec.Struct):
    """All pages by address. A round is whole when every page was asked for; ``found`` are those still to ask for."""

    whole: bool = True
    pages: dict[str, Saved] = {}
    found: list[str] = []


def load_state(folder: Path) -> FetchState:
    """The state of the last run; an empty one where there is none that can be read."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=FetchState)
    except (OSError, msgspec.DecodeError):
        return FetchState()


def save_state(folder: Path, state: FetchState) -> None:
    """Write the state; ``OSError`` when that fails."""
    part = folder / f"{FILE}.part"
    part.write_bytes(msgspec.json.format(msgspec.json.encode(state), indent=1) + b"\n")
    part.replace(folder / FILE)
