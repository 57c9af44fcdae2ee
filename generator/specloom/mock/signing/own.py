"""Schemes that a venue signs with a Python class of its own: the same class says whether a request is right."""

import importlib.util
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from specloom.mock.errors import MockError
from specloom.mock.signing.received import Received
from specloom.mock.signing.verify import Fault, Verdict
from specloom.model.signing import Scheme


class OwnVerifier:
    """Asks the class beside the spec. Its ``verify()`` gets the request's facts and gives what is wrong, or None."""

    def __init__(self, folder: Path, scheme: Scheme) -> None:
        """``folder`` holds the venue's spec. Raises ``MockError`` when the class cannot be loaded."""
        module, _, name = str(scheme.python).partition(":")
        self._scheme = scheme.name
        self._own = _load(folder / f"{module}.py", name)

    def verify(self, received: Received, accounts: Iterable[Mapping[str, str | None]], now_ms: int) -> Verdict:
        """The verdict on a request; the account is the first for which nothing is wrong."""
        wrong = ""
        for index, account in enumerate(accounts):
            found = self._own.verify(
                method=received.method,
                host=received.host,
                path=received.path,
                query=received.query,
                headers=dict(received.headers),
                body=received.body,
                now=now_ms * 1000,
                credentials=dict(account),
            )
            if found is None:
                return Verdict(index, ())
            wrong = str(found)
        return Verdict(None, (Fault("bad_signature", "", self._scheme, wrong),))


def _load(path: Path, name: str) -> Any:
    try:
        own = getattr(_module(path), name)()
    except (ImportError, OSError, AttributeError, TypeError, SyntaxError) as problem:
        raise MockError(f"The signer {name} in {path} cannot be used: {problem}") from None
    if not hasattr(own, "verify"):
        raise MockError(f"The signer {name} in {path} has no verify(), so the mock cannot check its requests.")
    return own


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"specloom_own_{path.stem}", path)
    assert spec is not None  # the file's name ends in .py
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
