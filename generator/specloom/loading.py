"""A spec folder → the resolved API, or every problem in the specs. Whoever needs no rendering starts here."""

from collections.abc import Callable  # noqa: TC003 - of an attribute
from functools import cached_property
from pathlib import Path
from typing import Literal

from specloom import resources
from specloom.diagnostics import Diagnostic, SpecError, has_errors
from specloom.incremental import cache as build_cache
from specloom.incremental.background import run_in_fork
from specloom.incremental.cache import BuildCache, ChangeSet
from specloom.load import Schemas, Tree, load_tree, merge_overlays
from specloom.model import Api
from specloom.resolve import resolve_api
from specloom.validate import validate as find_problems


class SpecInvalid(SpecError):
    """The specs have errors; ``diagnostics`` names each."""

    def __init__(self, diagnostics: list[Diagnostic], spec: Path) -> None:
        super().__init__(f"{spec}: {len(diagnostics)} problems")
        self.diagnostics = diagnostics
        self.spec = spec


class LoadedApi:
    """The specs of one venue: ``documents`` with their overlays merged, their problems, and the API they describe."""

    def __init__(self, spec: Path, venue: str | None, cache: BuildCache) -> None:
        if not spec.is_dir():
            raise SpecError(f"{spec}: there is no such folder; name the spec folder with --spec")
        self._spec = spec
        self._cache = cache
        before = dict(cache.files)
        self._tree = load_tree(spec, Schemas(resources.schemas()), cache=cache)
        cache.remove(set(cache.files) - set(self._tree.documents))
        self._changes = ChangeSet(before, self._tree.documents, cache.files)
        self.documents = _one_venue(merge_overlays(self._tree)[0], spec, venue)
        self._is_valid: Callable[[], bool] = lambda: not has_errors(self.problems)

    @cached_property
    def problems(self) -> list[Diagnostic]:
        """Every problem; files that have not changed since they had none are not checked again."""
        return find_problems(self._tree, changed=None if self._changes.shared else self._changes.files)

    def validate_in_background(self) -> None:
        """Start to validate on another core; ``require_valid`` waits for the result."""
        self._is_valid = run_in_fork(self._is_valid)

    def require_valid(self) -> None:
        """Raises ``SpecInvalid`` when the specs have errors."""
        if not self._is_valid():
            raise SpecInvalid(self.problems, self._spec)
        self._is_valid = lambda: True

    @cached_property
    def api(self) -> Api:
        """The resolved API. Raises ``SpecInvalid`` when errors in the specs leave too little to resolve."""
        affects, cache = self._changes.affects, self._cache
        try:
            return resolve_api(
                self.documents,
                reuse_endpoint=lambda d: None if affects(d.file) else cache.endpoints.get(d.file),
                reuse_channel=lambda d: None if affects(d.file) else cache.channels.get(d.file),
            )
        except (LookupError, ValueError, TypeError, AttributeError) as error:
            if has_errors(self.problems):
                raise SpecInvalid(self.problems, self._spec) from error
            raise

    @property
    def traced_api(self) -> Api:
        """The API with values that know where in the specs they were written. Raises as ``api`` does."""
        if has_errors(self.problems):
            raise SpecInvalid(self.problems, self._spec)
        return resolve_api(self.documents.traced())


def load_api(
    spec: Path,
    venue: str | None = None,
    *,
    validate: Literal["before", "background", "none"] = "before",
    cache: BuildCache | Path | None = None,
) -> LoadedApi:
    """The specs of one venue.

    Args:
        spec: the spec folder.
        venue: which venue, where the folder holds several.
        validate: ``before`` raises for specs with errors; ``background`` validates on another core, and the caller
            asks for the result with ``require_valid()`` before showing anything to anybody; ``none`` leaves it to
            the caller.
        cache: what an earlier run read and resolved, or the output folder of that run.

    Raises:
        SpecInvalid: the specs have errors.
        SpecError: the folder cannot be read, or the venue is not in it.
    """
    if isinstance(cache, Path):
        cache = build_cache.load(cache, {"spec": spec})
    loaded = LoadedApi(spec, venue, cache or BuildCache())
    if validate == "background":
        loaded.validate_in_background()
    elif validate == "before":
        loaded.require_valid()
    return loaded


def _one_venue(tree: Tree, spec: Path, venue: str | None) -> Tree:
    if venue is not None and venue not in tree.venues:
        raise SpecError(f"{spec}: there is no venue {venue!r} in this folder; it has {', '.join(tree.venues)}")
    if venue is None and len(tree.venues) > 1:
        raise SpecError(f"{spec}: the folder has several venues ({', '.join(tree.venues)}); choose one with --venue")
    return tree.of(venue) if venue else tree
