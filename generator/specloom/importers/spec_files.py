"""Drafts as the texts of spec files."""

from collections.abc import Mapping

import msgspec

from specloom.importers.assemble import learn, plain_summary, spec_of
from specloom.importers.channel_spec import Limits, channel_spec, learn_channel, plain_channel_summary
from specloom.importers.decisions import Decisions
from specloom.importers.dictionary import Dictionary
from specloom.importers.draft import ChannelDraft, Draft
from specloom.importers.example_types import drop_misfits
from specloom.importers.history import History
from specloom.importers.names import call_name
from specloom.importers.report import ImportReport
from specloom.importers.source_store import SourceDrafts
from specloom.importers.summaries import Summaries, Words
from specloom.importers.writer import Existing, modeline
from specloom.importers.yamltext import document


class SpecWords(msgspec.Struct, frozen=True):
    """All that people decided about a venue's specs, and the files as they stand."""

    decisions: Decisions
    dictionary: Dictionary
    summaries: Summaries
    history: History


def spec_files(drafts: SourceDrafts, known: SpecWords, report: ImportReport) -> dict[str, str]:
    """Text by spec file, without the files that people wrote."""
    for draft in drafts.endpoints.values():
        learn(draft, known.dictionary, report)
    for channel in drafts.channels.values():
        learn_channel(channel, known.dictionary, report)
    limits = {(draft.call or call_name(draft.path)): draft.rate_limit for draft in drafts.endpoints.values()}
    files = _endpoints(drafts.endpoints, known, report)
    report.endpoints = len(files)
    channels = _channels(drafts.channels, known, limits, report)
    report.channels = len(channels)
    return files | channels


def _endpoints(drafts: Mapping[str, Draft], known: SpecWords, report: ImportReport) -> dict[str, str]:
    files = {}
    for name, draft in sorted(drafts.items()):
        before = known.history.before(name, draft.source.get("page", ""))
        if not _is_by_hand(before, name):
            key, made_up = f"{draft.method} {draft.path}", plain_summary(draft, known.decisions)
            words = _words(known, key, before, made_up, draft.page, report)
            drop_misfits(draft, known.dictionary, report)
            data = spec_of(draft, known.dictionary, known.decisions, words)
            files[name] = document(data, modeline(name, "endpoint"))
    return files


def _channels(
    drafts: Mapping[str, ChannelDraft],
    known: SpecWords,
    limits: Limits,
    report: ImportReport,
) -> dict[str, str]:
    files = {}
    for name, draft in sorted(drafts.items()):
        before = known.history.before(name, draft.source.get("page", ""))
        if not _is_by_hand(before, name):
            key, made_up = f"ws {draft.page.rpartition('.')[0]}", plain_channel_summary(draft)
            words = _words(known, key, before, made_up, draft.page, report)
            data = channel_spec(draft, known.dictionary, known.decisions, words, limits)
            files[name] = document(data, modeline(name, "channel"))
    return files


def _words(  # noqa: PLR0917 - every one of them is needed here
    known: SpecWords, key: str, before: Existing | None, made_up: str, page: str, report: ImportReport
) -> Words:
    summary = known.summaries.choose(key, before, made_up, page, report)
    return Words(summary, before.words.get("description") if before else None)


def _is_by_hand(before: Existing | None, name: str) -> bool:
    return before is not None and before.file == name and before.kind == "manual"
