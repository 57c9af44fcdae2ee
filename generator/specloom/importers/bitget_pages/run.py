"""One import run: find the pages, read them, settle types across all of them, write what changed."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from specloom.importers.assemble import learn, plain_summary, spec_of
from specloom.importers.bitget_pages.channel_spec import channel_spec, learn_channel, plain_channel_summary
from specloom.importers.bitget_pages.channels import ChannelDraft
from specloom.importers.bitget_pages.errors import report_unknown_codes
from specloom.importers.bitget_pages.pages import Page, RawPage, find_pages
from specloom.importers.bitget_pages.read import read_page
from specloom.importers.bitget_pages.sort import Sorted, sort_pages
from specloom.importers.decisions import Decisions, load_decisions
from specloom.importers.dictionary import Dictionary, load_dictionary
from specloom.importers.draft import Draft
from specloom.importers.history import History, report_moves, report_orphans
from specloom.importers.names import call_name
from specloom.importers.report import ImportReport
from specloom.importers.state import digest_inputs, digest_outputs, load_state, save_state
from specloom.importers.summaries import Summaries, Words, load_summaries
from specloom.importers.writer import Existing, add_words, apply, modeline, read_existing
from specloom.importers.yamltext import document

Progress = Callable[[int, int], None]


def import_docs(
    source: Path, into: Path, *, dry_run: bool = False, report: Path | None = None, progress: Progress | None = None
) -> ImportReport:
    """Import a folder of doc pages into a spec folder.

    ``progress`` is called with the pages read and their total. ``report`` is a JSON file for the findings. Raises
    ``OSError`` when a folder cannot be read or written, ``ValueError`` when an input of the spec folder is not YAML.
    """
    raws = find_pages(source)
    made = _unchanged(into, raws) or _import(raws, into, dry_run, progress)
    if report:
        made.write(report)
    return made


def _unchanged(into: Path, raws: list[RawPage]) -> ImportReport | None:
    """The last report, where neither the pages nor anything else has changed since."""
    state = load_state(into)
    if state is None or state.inputs != digest_inputs(into, _hashes(raws)) or state.outputs != digest_outputs(into):
        return None
    return msgspec.structs.replace(state.report, up_to_date=True)


def _hashes(raws: list[RawPage]) -> list[tuple[str, str]]:
    return [(raw.path, raw.sha256) for raw in raws]


def _import(raws: list[RawPage], into: Path, dry_run: bool, progress: Progress | None) -> ImportReport:
    made = ImportReport(pages=len(raws))
    decisions, dictionary, summaries = load_decisions(into), load_dictionary(into), load_summaries(into)
    existing = read_existing(into, "rest") | read_existing(into, "ws")
    history = History(existing)
    pages = _read_all(raws, made, progress)
    found = sort_pages(pages, decisions, made)
    report_unknown_codes(pages, into, made)
    _learn(found, dictionary, made)
    endpoints = _endpoint_files(found.endpoints, dictionary, decisions, summaries, history, made)
    channels = _channel_files(found, dictionary, decisions, summaries, history, made)
    made.endpoints, made.channels = len(endpoints), len(channels)
    _write(into, endpoints | channels, raws, found, history, made, dry_run=dry_run)
    add_words(into, dictionary, made, dry_run=dry_run)
    made.settle()
    if not dry_run:
        save_state(into, digest_inputs(into, _hashes(raws)), made)
    return made


def _read_all(raws: list[RawPage], report: ImportReport, progress: Progress | None) -> list[Page]:
    pages = []
    for number, raw in enumerate(raws, 1):
        page = read_page(raw, report)
        if page:
            pages.append(page)
        if progress:
            progress(number, len(raws))
    return pages


def _learn(found: Sorted, dictionary: Dictionary, report: ImportReport) -> None:
    for draft in found.endpoints.values():
        learn(draft, dictionary, report)
    for channel in found.channels.values():
        learn_channel(channel, dictionary, report)


def _write(  # noqa: PLR0917 - every one of them is needed here
    into: Path,
    files: dict[str, str],
    raws: list[RawPage],
    found: Sorted,
    history: History,
    report: ImportReport,
    *,
    dry_run: bool,
) -> None:
    """Write the files; a spec whose page can no longer be read stays as it is."""
    standing = {raw.path for raw in raws}
    sources = found.sources()
    lost = history.lost(standing, set(sources.values()))
    for file in lost:
        report.add(
            "unreadable", file.page, 0, f"nothing could be read any more; {file.file} was kept as it was", "error"
        )
    old = history.owned(files, {file.page for file in lost})
    report_moves(files, old, standing, sources, report)
    apply(into, files, old, report, dry_run=dry_run)
    report_orphans(into, report.removed, report)


def _endpoint_files(  # noqa: PLR0917 - every one of them is needed here
    drafts: dict[str, Draft],
    dictionary: Dictionary,
    decisions: Decisions,
    summaries: Summaries,
    history: History,
    report: ImportReport,
) -> dict[str, str]:
    files = {}
    for name, draft in sorted(drafts.items()):
        before = history.before(name, draft.page)
        if _is_by_hand(before, name):
            continue
        key = f"{draft.method} {draft.path}"
        summary = summaries.choose(key, before, plain_summary(draft, decisions), draft.page, report)
        words = Words(summary, before.words.get("description") if before else None)
        files[name] = document(spec_of(draft, dictionary, decisions, words), modeline(name, "endpoint"))
    return files


def _channel_files(  # noqa: PLR0917 - every one of them is needed here
    found: Sorted,
    dictionary: Dictionary,
    decisions: Decisions,
    summaries: Summaries,
    history: History,
    report: ImportReport,
) -> dict[str, str]:
    limits = {call_name(draft.path): draft.rate_limit for draft in found.endpoints.values()}
    files = {}
    for name, draft in sorted(found.channels.items()):
        before = history.before(name, draft.page)
        if _is_by_hand(before, name):
            continue
        summary = summaries.choose(_key(draft), before, plain_channel_summary(draft), draft.page, report)
        words = Words(summary, before.words.get("description") if before else None)
        files[name] = document(channel_spec(draft, dictionary, decisions, words, limits), modeline(name, "channel"))
    return files


def _is_by_hand(before: Existing | None, name: str) -> bool:
    return before is not None and before.file == name and before.kind == "hand"


def _key(draft: ChannelDraft) -> str:
    return f"ws {draft.page.rpartition('.')[0]}"
