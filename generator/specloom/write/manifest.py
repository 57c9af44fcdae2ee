"""``MANIFEST.json``: every file that a run wrote, its hash, and what it came from."""

import hashlib
from pathlib import Path

import msgspec

from specloom.write.paths import OutputProblem

NAME = "MANIFEST.json"


class Entry(msgspec.Struct, frozen=True):
    """One generated file: hash of its text, the template, the spec file (empty when it sums up many)."""

    sha256: str
    template: str
    spec: str = ""


class Manifest(msgspec.Struct, frozen=True):
    """The files of one output folder by relative path."""

    files: dict[str, Entry] = {}

    @classmethod
    def load(cls, out: Path) -> "Manifest":
        """The manifest on disk; an empty one where there is none."""
        try:
            return msgspec.json.decode((out / NAME).read_bytes(), type=cls)
        except FileNotFoundError:
            return cls()
        except (msgspec.DecodeError, msgspec.ValidationError) as error:
            raise OutputProblem(
                f"{out / NAME}: not a valid manifest ({error}); restore it, or delete it and run with --force"
            ) from error
        except OSError as error:
            raise OutputProblem(f"{out / NAME}: {error.strerror}") from error

    def text(self) -> str:
        """The manifest as a file: one line per generated file, sorted."""
        lines = ",\n".join(
            f"    {msgspec.json.encode(path).decode()}: {msgspec.json.encode(self.files[path]).decode()}"
            for path in sorted(self.files)
        )
        return '{\n  "files": {\n' + lines + "\n  }\n}\n"


def digest(data: bytes) -> str:
    """The hash that the manifest keeps."""
    return hashlib.sha256(data).hexdigest()
