"""From what one source states now to spec files: with the other sources, and with what was there before."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from specloom.importers.decisions import load_decisions
from specloom.importers.dictionary import load_dictionary
from specloom.importers.draft import ChannelDraft, Draft
from specloom.importers.history import History, report_moves, report_orphans
from specloom.importers.merge_sources import merge_sources
from specloom.importers.report import ImportReport
from specloom.importers.source_store import FOLDER, SourceDrafts, forget_sentences, load_sources, save_source
from specloom.importers.spec_files import SpecWords, spec_files
from specloom.importers.summaries import load_summaries
from specloom.importers.writer import Existing, add_words, apply, read_existing

_LARGEST_SHARE = 10
_SHOWN = 3
_DraftT = TypeVar("_DraftT", Draft, ChannelDraft)


class TooManyRemovedError(ValueError):
    """An import would take away more than a tenth of the endpoints."""


class Pages(msgspec.Struct, frozen=True):
    """The pages of a source: ``standing`` are there, of ``unread`` ones nothing could be read this time."""

    standing: Collection[str]
    unread: Collection[str]


def publish(
    into: Path, own: SourceDrafts, pages: Pages, report: ImportReport, *, dry_run: bool = False, yes: bool = False
) -> None:
    """Write what all sources state together, and keep what ``own`` states for the next time.

    Raises ``TooManyRemovedError`` when more than a tenth of the endpoints would go and ``yes`` does not allow it,
    ``ValueError`` when an input of the spec folder cannot be read, ``OSError`` when a file cannot be written.
    """
    sources = load_sources(into)
    before = sources.get(own.name, SourceDrafts(own.name))
    forget_sentences(own)
    _keep_unread(before, own, pages.unread, report)
    others = [source for name, source in sources.items() if name != own.name]
    decisions = load_decisions(into)
    history = History(read_existing(into, "rest") | read_existing(into, "ws"))
    known = SpecWords(decisions, load_dictionary(into), load_summaries(into), history)
    files = spec_files(merge_sources([*others, own], decisions), known, report)
    owned = history.imported() | history.replaced(files)
    if not dry_run and not yes:
        _check_kept(sources.values(), own, owned)
        _check_removals(before, own, owned, files)
    former = before.pages() if sources else _former_pages(owned)
    report_moves(former, own.pages(), pages.standing, report)
    apply(into, files, owned, report, dry_run=dry_run)
    add_words(into, known.dictionary, report, dry_run=dry_run)
    report_orphans(into, report.removed, report)
    if not dry_run:
        save_source(into, own)


def _keep_unread(before: SourceDrafts, own: SourceDrafts, unread: Collection[str], report: ImportReport) -> None:
    """What a page stated last stays where the page still stands but can no longer be read."""
    own.endpoints |= _unread(before.endpoints, own.endpoints, unread, report)
    own.channels |= _unread(before.channels, own.channels, unread, report)


def _unread(
    before: Mapping[str, _DraftT], now: Collection[str], unread: Collection[str], report: ImportReport
) -> dict[str, _DraftT]:
    kept = {}
    for file, draft in before.items():
        if file not in now and (draft.page in unread or draft.page.partition("#")[0] in unread):
            kept[file] = draft
            text = f"nothing could be read any more; {file} was kept as it was"
            report.add("unreadable", draft.page, 0, text, "error")
    return kept


def _former_pages(owned: dict[str, Existing]) -> dict[str, str]:
    return {name: file.page for name, file in owned.items() if file.kind == "page"}


def _check_kept(sources: Collection[SourceDrafts], own: SourceDrafts, owned: Mapping[str, Existing]) -> None:
    """Files made before sources were kept belong to the oldest kind of source; a newer one would drop their facts."""
    kept = {file for source in sources for file in source.pages()}
    lost = sorted(name for name, file in owned.items() if file.kind == "page" and name not in kept)
    if lost and own.rank > 0:
        message = (
            f"{len(lost)} files ({', '.join(lost[:_SHOWN])} …) state facts of pages that {FOLDER} does not hold; "
            f"import those pages once more first, or give --yes to drop what they alone state"
        )
        raise TooManyRemovedError(message)


def _check_removals(
    before: SourceDrafts, own: SourceDrafts, owned: dict[str, Existing], files: Collection[str]
) -> None:
    standing = [name for name in owned if name.startswith("rest/")]
    for had, kept, what in ((standing, files, "the venue"), (list(before.endpoints), own.endpoints, own.name)):
        gone = sorted(name for name in had if name not in kept)
        if len(gone) * _LARGEST_SHARE > len(had):
            shown = ", ".join(gone[:_SHOWN]) + (" and more" if len(gone) > _SHOWN else "")
            message = (
                f"this import would take away {len(gone)} of {len(had)} endpoints of {what} ({shown}); "
                f"nothing was written. Give the whole set of pages, or --yes if they are really gone"
            )
            raise TooManyRemovedError(message)
