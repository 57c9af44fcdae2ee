"""Pages sorted into endpoints and channels, each under the spec file that it makes."""

from collections.abc import Sequence
from typing import TypeVar

from specloom.importers.bitget_pages.channels import read_channel
from specloom.importers.bitget_pages.endpoints import read_endpoint
from specloom.importers.bitget_pages.pages import Page
from specloom.importers.bitget_pages.request_lines import request_line
from specloom.importers.bitget_pages.v1v2 import read_map
from specloom.importers.decisions import Decisions
from specloom.importers.draft import ChannelDraft, Draft
from specloom.importers.names import call_name, spec_file, version_of
from specloom.importers.report import ImportReport
from specloom.importers.source_store import SourceDrafts
from specloom.naming import NamingError

_REQUEST = "http request"
_DraftT = TypeVar("_DraftT", Draft, ChannelDraft)


def sort_pages(pages: Sequence[Page], decisions: Decisions, report: ImportReport) -> SourceDrafts:
    """Read every page that describes an endpoint or a channel; what several pages claim stays with the first."""
    found = SourceDrafts("")
    successors = read_map(pages, decisions, report)
    for page in pages:
        channel = read_channel(page, report)
        if channel:
            _keep(found.channels, channel.file, channel, report)
        elif request_line(page):
            draft = _endpoint(page, decisions, report)
            if draft:
                draft.supersedes = [call_name(old) for old in successors.get(draft.path, [])]
                _keep(found.endpoints, spec_file(draft.path), draft, report)
        elif any(_REQUEST in section.heading.text.lower() for section in page.sections()):
            report.add(
                "no-request-line", page.path, 0, "the page has a request section without a method and path", "error"
            )
    return found


def _endpoint(page: Page, decisions: Decisions, report: ImportReport) -> Draft | None:
    draft = read_endpoint(page, report)
    if draft is None:
        return None
    right = decisions.endpoint(page.path)
    if right:
        draft.method, _, draft.path = right.partition(" ")
    try:
        call_name(draft.path)
    except NamingError as error:
        report.add("path", page.path, draft.line, f"{draft.path[:80]} cannot be a call: {error}", "error")
        return None
    if not version_of(draft.path):
        report.add("path", page.path, draft.line, f"{draft.path[:80]} names no version", "error")
        return None
    return draft


def _keep(found: dict[str, _DraftT], name: str, draft: _DraftT, report: ImportReport) -> None:
    if name in found:
        report.add("same-path", draft.page, 0, f"{name} is described on {found[name].page} already", "error")
        return
    found[name] = draft
