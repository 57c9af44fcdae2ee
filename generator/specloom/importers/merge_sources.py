"""All sources of a venue as one: the newest statement of each fact, the others where it is silent."""

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import TypeVar

from specloom.importers.decisions import Decisions
from specloom.importers.draft import ChannelDraft, Draft
from specloom.importers.merge_drafts import merge_channels, merge_endpoints
from specloom.importers.source_store import SourceDrafts

_DraftT = TypeVar("_DraftT", Draft, ChannelDraft)


def merge_sources(sources: Iterable[SourceDrafts], decisions: Decisions) -> SourceDrafts:
    """One set of drafts; nothing in it is shared with the sources, since settling types changes it."""
    merged = SourceDrafts("")
    for source in sorted(sources, key=lambda one: _age(one, decisions)):
        _add(merged.endpoints, source.endpoints, merge_endpoints)
        _add(merged.channels, source.channels, merge_channels)
    return merged


def _age(source: SourceDrafts, decisions: Decisions) -> tuple[int, int, str]:
    """Sort key, oldest first: as a person decided, else by the importer's rank, then by name."""
    decided = decisions.age(source.name)
    return (source.rank if decided is None else 0, -1 if decided is None else decided, source.name)


def _add(
    merged: dict[str, _DraftT], stated: Mapping[str, _DraftT], merge: Callable[[_DraftT, _DraftT], _DraftT]
) -> None:
    for file, draft in stated.items():
        merged[file] = merge(merged[file], draft) if file in merged else deepcopy(draft)
