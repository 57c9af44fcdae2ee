"""The whole run as one paragraph: load, validate, build, render, format, compare, write."""

import difflib
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import msgspec

from specloom import resources
from specloom.diagnostics import SpecError
from specloom.incremental.cache import Intact, Memory, outline, recall, save, shared_reads
from specloom.incremental.gc_control import unsearched
from specloom.incremental.stamps import remember
from specloom.loading import SpecInvalid, checked_api, load_api, read_tree
from specloom.model import Api, Endpoint
from specloom.render import Rendered, render_files, runtime_files
from specloom.render.formatter import format_python
from specloom.render.python.files import OWNED_BY_USER, File, channel_files, endpoint_files, shared_files
from specloom.write import Entry, Plan, commit, compare
from specloom.write.manifest import Manifest, digest

__all__ = ["Settings", "SpecInvalid", "Tick", "check", "difference", "generate", "load_api", "plan_output", "read_tree"]

Tick = Callable[[str, int, int], None]
"""Told of progress: what is going on, how much is done, of how much."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What to read and where to write.

    ``templates`` is a user's folder whose templates replace the built-in ones of the same name; ``only`` limits the
    run to endpoints whose call or path matches the pattern.
    """

    spec: Path
    out: Path
    templates: Path | None = None
    only: str | None = None
    venue: str | None = None


def _silent(_what: str, _done: int, _all: int) -> None:
    return


def generate(settings: Settings, *, force: bool = False, tick: Tick = _silent) -> Plan:
    """Make the output what the specs say; returns what was done.

    Raises:
        SpecInvalid: the specs have errors; nothing was written.
        SpecError: a folder or template cannot be used; nothing was written.
    """
    plan, memory = plan_output(settings, tick)
    if plan.edited and not force:
        return plan
    if not plan.clean:
        commit(settings.out, plan)
    _remember(settings, plan, memory)
    return plan


def check(settings: Settings, tick: Tick = _silent) -> Plan:
    """What ``generate`` would do, without doing it."""
    plan, memory = plan_output(settings, tick)
    if plan.clean and settings.out.is_dir():
        _remember(settings, plan, memory)
    return plan


def _remember(settings: Settings, plan: Plan, memory: Memory) -> None:
    """Note what a full run saw and made, so that the next one does only what a change asks for."""
    if settings.only is None:
        save(settings.out, memory)
        remember(msgspec.structs.asdict(settings), plan.manifest.files)


@unsearched()
def plan_output(settings: Settings, tick: Tick = _silent) -> tuple[Plan, Memory]:
    """Render what the specs say and hold it against the output folder; what has not changed is not rendered."""
    tick("reading specs", 0, 1)
    memory = recall(settings.out, msgspec.structs.asdict(settings))
    api = checked_api(settings.spec, settings.venue, memory)
    files, keep = _wanted(api, settings, memory)
    rendered = _render(files, settings, tick)
    tick("formatting", 0, 1)
    texts = {path: text.encode() for path, text in format_python({p: r.text for p, r in rendered.items()}).items()}
    entries = {path: Entry(digest(texts[path]), rendered[path].template, rendered[path].spec) for path in texts}
    if settings.only is None:
        runtime = runtime_files(api.venue.package)
        texts |= runtime
        entries |= {path: Entry(digest(data), "runtime") for path, data in runtime.items()}
    plan = compare(settings.out, texts, entries, keep=keep, once=OWNED_BY_USER)
    _update(memory, api)
    return plan, memory


def _update(memory: Memory, api: Api) -> None:
    memory.outline = outline(api, shared_reads(memory))
    memory.endpoints = {endpoint.origin.file: endpoint for endpoint in api.endpoints}
    memory.channels = {channel.origin.file: channel for channel in api.channels}


def _wanted(api: Api, settings: Settings, memory: Memory) -> tuple[list[File], set[str]]:
    """The files to render, and the paths that stay as they are."""
    if settings.only is not None:
        chosen = [file for endpoint in _chosen(api, settings.only) for file in endpoint_files(api, endpoint)]
        return chosen, set(Manifest.load(settings.out).files) - {file.path for file in chosen}
    intact = Intact(settings.out)
    new = {e.call for e in api.endpoints if memory.endpoints.get(e.origin.file) is not e}
    old_outline = memory.outline == outline(api, shared_reads(memory))
    groups = [
        *((_touches(e, new), list(endpoint_files(api, e))) for e in api.endpoints),
        *((memory.channels.get(c.origin.file) is not c, list(channel_files(api, c))) for c in api.channels),
        (not old_outline, list(shared_files(api))),
    ]
    files: list[File] = []
    keep: set[str] = set()
    for stale, group in groups:
        if stale or not all(file.path in OWNED_BY_USER or intact(file.path) for file in group):
            files += group
        else:
            keep |= {file.path for file in group} - OWNED_BY_USER
    return files, keep


def _touches(endpoint: Endpoint, new: set[str]) -> bool:
    """Whether an endpoint, or one that its tests speak of, was built anew."""
    confirm = endpoint.idempotency.confirm if endpoint.idempotency else None
    return endpoint.call in new or confirm in new


def _render(files: list[File], settings: Settings, tick: Tick) -> dict[str, Rendered]:
    done = iter(range(1, len(files) + 1))
    folders = [settings.templates, resources.templates()] if settings.templates else [resources.templates()]
    if settings.templates and not settings.templates.is_dir():
        raise SpecError(f"{settings.templates}: no such folder of templates")
    return render_files(files, folders, lambda _path: tick("rendering", next(done), len(files)))


def _chosen(api: Api, only: str) -> list[Endpoint]:
    found = [e for e in api.endpoints if fnmatchcase(e.call, only) or fnmatchcase(e.path, only)]
    if not found:
        raise SpecError(
            f"no endpoint matches {only!r}; patterns are matched against v2.spot.market.tickers and its path"
        )
    return found


def difference(settings: Settings, plan: Plan) -> Iterator[str]:
    """A unified diff from the disk to what the specs say."""
    for path in sorted({*plan.created, *plan.changed, *plan.edited, *plan.deleted}):
        place = settings.out / path
        old = place.read_text("utf-8", "replace").splitlines(keepends=True) if place.exists() else []
        new = plan.texts.get(path, b"").decode().splitlines(keepends=True)
        yield from difflib.unified_diff(old, new, f"on disk/{path}", f"from specs/{path}")
