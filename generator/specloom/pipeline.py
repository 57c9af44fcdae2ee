"""The whole run as one paragraph: load, validate, resolve, render, write."""

import difflib
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import msgspec

from specloom import resources
from specloom.diagnostics import SpecError
from specloom.incremental import cache as build_cache
from specloom.incremental import stamps
from specloom.incremental.cache import BuildCache, UnmodifiedOutput
from specloom.incremental.gc_control import gc_disabled
from specloom.loading import SpecInvalid, load_api
from specloom.model import Api, Endpoint
from specloom.render import render_files, runtime_files
from specloom.render.formatter import format_python
from specloom.render.provenance import LineOrigin, Recording, line_origins
from specloom.render.python.files import OWNED_BY_USER, RenderJob, channel_files, endpoint_files, shared_files
from specloom.write import Entry, OutputPlan, commit, compare
from specloom.write.manifest import Manifest, digest

__all__ = [
    "GenerateOptions",
    "OnProgress",
    "SpecInvalid",
    "check",
    "difference",
    "explain_file",
    "generate",
    "load_api",
]

OnProgress = Callable[[str, int, int], None]
"""Called with the step that is under way, how many of its items are done, and how many there are."""


class GenerateOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What to read and where to write.

    ``templates`` is a user's folder whose templates replace the built-in ones of the same name; ``only`` limits the
    run to endpoints whose call or path matches the pattern.
    """

    spec: Path
    out: Path
    templates: Path | None = None
    only: str | None = None
    venue: str | None = None


def no_progress(_step: str, _done: int, _total: int) -> None:
    """Reports nothing."""


def generate(options: GenerateOptions, *, force: bool = False, on_progress: OnProgress = no_progress) -> OutputPlan:
    """Write the output that the specs describe; returns what was changed.

    Files that a person has edited are left alone, and with them the whole output, unless ``force`` is set.

    Raises:
        SpecInvalid: the specs have errors; nothing was written.
        SpecError: a folder or template cannot be used; nothing was written.
    """
    with gc_disabled():
        cache = build_cache.load(options.out, msgspec.structs.asdict(options))
        on_progress("reading specs", 0, 1)
        loaded = load_api(options.spec, options.venue, validate="none", cache=cache)
        loaded.require_valid()
        api = loaded.api
        plan = render(api, options, cache, on_progress)
        if force or not plan.edited:
            write(plan, options, cache)
    return plan


def check(options: GenerateOptions, on_progress: OnProgress = no_progress) -> OutputPlan:
    """What ``generate`` would change, without changing it."""
    with gc_disabled():
        cache = build_cache.load(options.out, msgspec.structs.asdict(options))
        on_progress("reading specs", 0, 1)
        loaded = load_api(options.spec, options.venue, validate="none", cache=cache)
        loaded.require_valid()
        plan = render(loaded.api, options, cache, on_progress)
        if plan.is_up_to_date and options.out.is_dir():
            write(plan, options, cache)
    return plan


def render(api: Api, options: GenerateOptions, cache: BuildCache, on_progress: OnProgress) -> OutputPlan:
    """Render and format what has changed since the ``cache``, and compare it with the output folder."""
    files, keep = _stale_files(api, options, cache)
    rendered = render_files(files, template_folders(options.templates), _counting(on_progress, len(files)))
    on_progress("formatting", 0, 1)
    formatted = format_python({path: file.text for path, file in rendered.items()})
    texts = {path: text.encode() for path, text in formatted.items()}
    entries = {path: Entry(digest(texts[path]), rendered[path].template, rendered[path].spec) for path in texts}
    if options.only is None:
        runtime = runtime_files(api.venue.package)
        texts |= runtime
        entries |= {path: Entry(digest(data), "runtime") for path, data in runtime.items()}
    cache.update(api)
    return compare(options.out, texts, entries, keep=keep, once=OWNED_BY_USER)


def write(plan: OutputPlan, options: GenerateOptions, cache: BuildCache) -> None:
    """Write what the plan changes; after a full run keep what makes the next one cheap."""
    if not plan.is_up_to_date:
        commit(options.out, plan)
    if options.only is None:
        build_cache.store(options.out, cache)
        stamps.store(msgspec.structs.asdict(options), plan.manifest.files)


def explain_file(
    path: str, text: str, *, spec: Path, templates: Path | None = None, venue: str | None = None
) -> list[LineOrigin]:
    """What each line of a generated file was made from, recorded while the file is rendered again.

    Args:
        path: the file, relative to the output folder.
        text: its content, as the formatter left it.
        spec: the spec folder.
        templates: a user's folder of templates, if it was generated with one.
        venue: which venue, where the spec folder holds several.

    Raises:
        SpecInvalid: the specs have errors.
        SpecError: the specs no longer make such a file.
    """
    with gc_disabled():
        api = load_api(spec, venue, validate="none").traced_api
        file = next((file for file in all_files(api) if file.path == path), None)
        if file is None:
            raise SpecError(f"{path}: the specs no longer describe this file; run: specloom generate")
        return line_origins(Recording(template_folders(templates)).render(file), text)


def all_files(api: Api) -> Iterator[RenderJob]:
    """Every file that is rendered for an API, as it is to be rendered."""
    for endpoint in api.endpoints:
        yield from endpoint_files(api, endpoint)
    for channel in api.channels:
        yield from channel_files(api, channel)
    yield from shared_files(api)


def template_folders(own: Path | None) -> list[Path]:
    """Where templates are looked for: the user's own folder first. Raises ``SpecError`` when it does not exist."""
    if own is None:
        return [resources.templates()]
    if not own.is_dir():
        raise SpecError(f"{own}: there is no such folder; name a folder of templates with --templates")
    return [own, resources.templates()]


def _stale_files(api: Api, options: GenerateOptions, cache: BuildCache) -> tuple[list[RenderJob], set[str]]:
    """The files to render, and the paths of those that stay as they are."""
    if options.only is not None:
        chosen = [file for endpoint in _matching(api, options.only) for file in endpoint_files(api, endpoint)]
        return chosen, set(Manifest.load(options.out).files) - {file.path for file in chosen}
    unmodified = UnmodifiedOutput(options.out)
    stale: list[RenderJob] = []
    keep: set[str] = set()
    for is_stale, group in _file_groups(api, cache):
        if is_stale or not all(file.path in OWNED_BY_USER or file.path in unmodified for file in group):
            stale += group
        else:
            keep |= {file.path for file in group} - OWNED_BY_USER
    return stale, keep


def _file_groups(api: Api, cache: BuildCache) -> Iterator[tuple[bool, list[RenderJob]]]:
    """The files of each endpoint, of each channel, and of all; with each group whether its spec has changed."""
    changed = {e.call for e in api.endpoints if cache.endpoints.get(e.origin.file) is not e}
    for endpoint in api.endpoints:
        yield _affected_by(changed, endpoint), list(endpoint_files(api, endpoint))
    for channel in api.channels:
        yield cache.channels.get(channel.origin.file) is not channel, list(channel_files(api, channel))
    yield cache.shared_hash != cache.hash_shared(api), list(shared_files(api))


def _affected_by(changed: set[str], endpoint: Endpoint) -> bool:
    """Whether an endpoint, or the one that its tests confirm orders with, has changed."""
    confirm = endpoint.idempotency.confirm if endpoint.idempotency else None
    return endpoint.call in changed or confirm in changed


def _counting(on_progress: OnProgress, total: int) -> Callable[[str], None]:
    done = iter(range(1, total + 1))
    return lambda _path: on_progress("rendering", next(done), total)


def _matching(api: Api, only: str) -> list[Endpoint]:
    found = [e for e in api.endpoints if fnmatchcase(e.call, only) or fnmatchcase(e.path, only)]
    if not found:
        raise SpecError(
            f"--only {only!r} matches no endpoint; write a call or a path, with * for any characters: "
            "v2.spot.market.*, /api/v2/spot/market/tickers"
        )
    return found


def difference(options: GenerateOptions, plan: OutputPlan) -> Iterator[str]:
    """A unified diff from the files on disk to what the specs describe."""
    for path in sorted({*plan.created, *plan.changed, *plan.edited, *plan.deleted}):
        place = options.out / path
        old = place.read_text("utf-8", "replace").splitlines(keepends=True) if place.exists() else []
        yield from difflib.unified_diff(old, _lines(plan.texts.get(path, b"")), f"on disk/{path}", f"from specs/{path}")


def _lines(data: bytes) -> list[str]:
    return data.decode().splitlines(keepends=True)
