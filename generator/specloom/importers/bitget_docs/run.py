"""One import run: find the pages, read them, settle types across all of them, write what changed."""

from collections.abc import Callable
from pathlib import Path

from specloom.importers.assemble import learn, plain_summary, spec_of
from specloom.importers.bitget_docs.channels import ChannelDraft, read_channel
from specloom.importers.bitget_docs.endpoints import read_endpoint
from specloom.importers.bitget_docs.pages import Page, find_pages
from specloom.importers.bitget_docs.read import read_page
from specloom.importers.bitget_docs.v1v2 import read_map
from specloom.importers.channel_spec import Limits, channel_spec, learn_channel, plain_channel_summary
from specloom.importers.decisions import Decisions, load_decisions
from specloom.importers.dictionary import Dictionary, load_dictionary
from specloom.importers.draft import Draft
from specloom.importers.names import call_name, spec_file
from specloom.importers.report import ImportReport
from specloom.importers.summaries import Summaries, load_summaries
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
    made = ImportReport()
    raws = find_pages(source)
    pages: list[Page] = []
    for number, raw in enumerate(raws, 1):
        page = read_page(raw, made)
        if page:
            pages.append(page)
        if progress:
            progress(number, len(raws))
    made.pages = len(raws)
    decisions, dictionary = load_decisions(into), load_dictionary(into)
    drafts = _drafts(pages, decisions, made)
    for draft in drafts.values():
        learn(draft, dictionary)
    channels = _channels(pages, made)
    for channel in channels.values():
        learn_channel(channel, dictionary)
    existing = read_existing(into, "rest") | read_existing(into, "ws")
    summaries = load_summaries(into)
    files = _files(drafts, dictionary, decisions, summaries, existing, made)
    made.endpoints = len(files)
    limits = {call_name(draft.path): draft.rate_limit for draft in drafts.values()}
    files |= _channel_files(channels, dictionary, decisions, summaries, existing, limits, made)
    made.channels = len(files) - made.endpoints
    owned = {
        name: file for name, file in existing.items() if file.kind == "page" or (name in files and file.kind == "facts")
    }
    apply(into, files, owned, made, dry_run=dry_run)
    add_words(into, dictionary, made, dry_run=dry_run)
    made.settle()
    if report:
        made.write(report)
    return made


def _channels(pages: list[Page], report: ImportReport) -> dict[str, ChannelDraft]:
    found: dict[str, ChannelDraft] = {}
    for page in pages:
        draft = read_channel(page, report)
        if draft is None:
            continue
        if draft.file in found:
            report.add("same-channel", page.path, 0, f"{draft.name} stands on {found[draft.file].page} too", "error")
            continue
        found[draft.file] = draft
    return found


def _channel_files(
    channels: dict[str, ChannelDraft],
    dictionary: Dictionary,
    decisions: Decisions,
    summaries: Summaries,
    existing: dict[str, Existing],
    limits: Limits,
    report: ImportReport,
) -> dict[str, str]:
    files = {}
    for name, draft in sorted(channels.items()):
        before = existing.get(name)
        if before and before.kind == "hand":
            continue
        key = f"ws {draft.page.rpartition('.')[0]}"
        summary = summaries.choose(key, before, plain_channel_summary(draft), draft.page, report)
        data = channel_spec(draft, dictionary, decisions, summary, limits)
        files[name] = document(data, modeline(name, "channel"))
    return files


def _drafts(pages: list[Page], decisions: Decisions, report: ImportReport) -> dict[str, Draft]:
    drafts: dict[str, Draft] = {}
    successors = read_map(pages, decisions, report)
    for page in pages:
        draft = read_endpoint(page, report) if not _is_map(page) else None
        if draft is None:
            continue
        _correct(draft, decisions)
        name = spec_file(draft.path)
        if name in drafts:
            report.add("same-path", page.path, draft.line, f"{draft.path} stands on {drafts[name].page} too", "error")
            continue
        draft.supersedes = [call_name(old) for old in successors.get(draft.path, [])]
        drafts[name] = draft
    return drafts


def _is_map(page: Page) -> bool:
    return page.path.endswith("release-note.md")


def _correct(draft: Draft, decisions: Decisions) -> None:
    right = decisions.endpoint(draft.page)
    if right:
        draft.method, _, draft.path = right.partition(" ")


def _files(
    drafts: dict[str, Draft],
    dictionary: Dictionary,
    decisions: Decisions,
    summaries: Summaries,
    existing: dict[str, Existing],
    report: ImportReport,
) -> dict[str, str]:
    files = {}
    for name, draft in sorted(drafts.items()):
        before = existing.get(name)
        if before and before.kind == "hand":
            continue
        made_up = plain_summary(draft, decisions)
        summary = summaries.choose(f"{draft.method} {draft.path}", before, made_up, draft.page, report)
        data = spec_of(draft, dictionary, decisions, summary)
        files[name] = document(data, modeline(name, "endpoint"))
    return files
