"""Paging and batches name parameters that are sent and members that come back."""

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.validate.access import mapping, text, texts
from specloom.validate.context import VenueSpecs
from specloom.validate.rules.answers import NotThereError, fields_at, path_leads_nowhere, unknown_member
from specloom.validate.suggest import did_you_mean

_PARAMETERS = (("param",), ("size", "param"), ("window", "start"), ("window", "end"))


def paging_is_possible(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Every parameter is sent, every path leads somewhere, and there is a next position to go on from."""
    paging = mapping(document.value, "paging")
    if not paging:
        return
    for path in _PARAMETERS:
        yield from _unknown_parameter(document, f"/paging/{'/'.join(path)}", text(paging, *path))
    response = mapping(document.value, "response")
    yield from path_leads_nowhere(document, "/paging/items", text(paging, "items"), response)
    yield from path_leads_nowhere(document, "/paging/source", text(paging, "source"), response)
    yield from _row_members(document, paging, response)
    yield from _next_position(document, paging)


def _row_members(document: Document, paging: Mapping[str, Any], response: Mapping[str, Any]) -> Iterator[Diagnostic]:
    try:
        rows = fields_at(response, text(paging, "items") or "")
    except NotThereError:
        return
    for key in ("source_of_row", "row_id"):
        name = text(paging, key)
        if name is not None and rows is not None and name not in rows:
            yield unknown_member(document, f"/paging/{key}", name, rows)


def _next_position(document: Document, paging: Mapping[str, Any]) -> Iterator[Diagnostic]:
    if "source" in paging and "source_of_row" in paging:
        message = "source and source_of_row exclude each other: the next position is in the answer or in its last row"
        yield error(document.place("/paging/source_of_row"), "paging-source", message, "remove source or source_of_row")
    elif text(paging, "style") not in (None, "page_no") and not {"source", "source_of_row"} & set(paging):
        message = "nothing says where the answer has the position of the next page"
        hint = "add source (a path in data) or source_of_row (a member of the last row)"
        yield error(document.place("/paging"), "paging-source", message, hint)


def _unknown_parameter(document: Document, pointer: str, name: str | None) -> Iterator[Diagnostic]:
    params = mapping(document.value, "params")
    if name is not None and name not in params and document.mapping.get("open_params") is not True:
        hint = did_you_mean(name, params, "write the parameter's wire name")
        yield error(
            document.value_place(pointer), "unknown-parameter", f"this call takes no parameter {quoted(name)}", hint
        )


def batches_can_be_matched(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Results find their inputs: the lists are there, and inputs or results carry the keys."""
    batch = mapping(document.value, "batch")
    if not batch:
        return
    yield from _unknown_parameter(document, "/batch/input", text(batch, "input"))
    if "input" not in batch and text(document.value, "body", "kind") != "list":
        message = "nothing says which parameter is the list of inputs"
        yield error(document.place("/batch"), "batch-input", message, "add input, or body: {kind: list}")
    yield from _inputs_are_a_list(document, batch, venue)
    yield from _result_lists(document, batch)
    yield from _keys(document, batch)


def _inputs_are_a_list(document: Document, batch: Mapping[str, Any], venue: VenueSpecs) -> Iterator[Diagnostic]:
    wire = text(batch, "input") or ""
    params = mapping(document.value, "params")
    kind = venue.type_of(wire, mapping(params, wire))
    if wire in params and kind not in (None, "list"):
        message = f"{quoted(wire)} is the list of inputs, but its type is {quoted(kind)}"
        yield error(document.place(child("/params", wire)), "batch-input", message, "write type: list")


def _result_lists(document: Document, batch: Mapping[str, Any]) -> Iterator[Diagnostic]:
    known = mapping(document.value, "response", "fields")
    for key in ("success", "failure"):
        name = text(batch, key)
        if name is None and text(batch, "style") == "split":
            message = f"a batch of style split has two lists in its answer, but {quoted(key)} names no list"
            yield error(
                document.place("/batch"),
                "batch-lists",
                message,
                f"add {key}: the member of the answer that is this list",
            )
        elif name is not None and known and name not in known:
            yield unknown_member(document, f"/batch/{key}", name, known)


def _keys(document: Document, batch: Mapping[str, Any]) -> Iterator[Diagnostic]:
    known = _matchable(document, batch)
    for index, key in texts(batch, "keys"):
        if known and key not in known:
            hint = did_you_mean(key, known, "name a member of the inputs or of the results")
            message = f"neither inputs nor results have a member {quoted(key)}"
            yield error(document.value_place(f"/batch/keys/{index}"), "unknown-member", message, hint)


def _matchable(document: Document, batch: Mapping[str, Any]) -> set[str]:
    """The names that inputs and results carry, empty when the spec does not describe them."""
    value, source = document.mapping, text(batch, "input")
    sent = mapping(value, "params", source, "fields") if source else mapping(value, "params")
    lists = [text(batch, "success"), text(batch, "failure")]
    answered = [mapping(value, "response", "fields", name, "fields") for name in lists if name]
    return {*sent, *(name for fields in [*answered, mapping(value, "response", "fields")] for name in fields)}
