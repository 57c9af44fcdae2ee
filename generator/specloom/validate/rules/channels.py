"""Channels: the folder says version and kind, and what is declared fits the kind."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.validate.access import mapping, text, texts
from specloom.validate.context import VenueSpecs
from specloom.validate.rules.answers import NotThereError, fields_at, path_leads_nowhere, unknown_member
from specloom.validate.suggest import did_you_mean

_KINDS = ("public", "private", "trade")
_ARGUMENT = re.compile(r"\{([^{}]*)\}")


def channel_stands_in_its_folder(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """``ws/<version>/<kind>/<name>.yaml``."""
    folders = document.file.split("/")[2:-1]
    version = text(document.value, "version")
    if len(folders) != 2 or folders[1] not in _KINDS:
        hint = f"move the file to ws/{version or 'v2'}/public/, private/ or trade/ in that folder"
        yield error(document.place(""), "wrong-folder", "a channel's file must be in ws/<version>/<kind>/", hint)
        return
    if version is not None and version != folders[0]:
        message = f"the version is {quoted(version)}, but the folder says {quoted(folders[0])}"
        yield error(document.value_place("/version"), "wrong-folder", message, "move the file, or correct the version")
    yield from _access(document, folders[1])
    yield from _parts(document, folders[1])


def _access(document: Document, kind: str) -> Iterator[Diagnostic]:
    access = text(document.value, "access")
    if access is not None and (access == "public") != (kind == "public"):
        message = f"the access is {quoted(access)}, but the folder says {quoted(kind)}"
        yield error(document.value_place("/access"), "wrong-folder", message, "move the file, or correct the access")


def _parts(document: Document, kind: str) -> Iterator[Diagnostic]:
    foreign = ("push", "book", "reconcile") if kind == "trade" else ("params", "response", "idempotency")
    for key in foreign:
        if key in document.mapping:
            message = f"a {kind} channel cannot have {quoted(key)}"
            hint = "trade operations have params and response; public and private channels have push"
            yield error(document.place(f"/{key}"), "wrong-folder", message, hint)


def topic_arguments_are_declared(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """``candle{interval}`` needs an argument ``interval``."""
    known = mapping(document.value, "arguments")
    for index, topic in texts(document.value, "topics"):
        for name in _ARGUMENT.findall(topic):
            if name not in known:
                hint = did_you_mean(name, known, "add it to arguments")
                message = f"the topic contains {{{name}}}, but no argument has this name"
                yield error(document.value_place(f"/topics/{index}"), "unknown-parameter", message, hint)


def book_is_pushed(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """The members that hold the book's two sides."""
    known = mapping(document.value, "push", "fields")
    for side in ("asks", "bids"):
        name = text(document.value, "book", side)
        if name is not None and known and name not in known:
            yield unknown_member(document, f"/book/{side}", name, known)
    topics = [topic for _, topic in texts(document.value, "topics")]
    for index, topic in texts(document.value, "book", "snapshot_topics"):
        if topic not in topics:
            message = f"{quoted(topic)} is not among the topics of this channel"
            hint = did_you_mean(topic, topics)
            yield error(document.value_place(f"/book/snapshot_topics/{index}"), "unknown-value", message, hint)


def lost_pushes_can_be_asked_for(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Each reconciling call exists, takes the constants, and both sides have the members."""
    entries = document.mapping.get("reconcile")
    for index, entry in enumerate(entries if isinstance(entries, list) else ()):
        pointer = f"/reconcile/{index}"
        call = text(entry, "call")
        if call is not None:
            yield from venue.unknown_call(document, f"{pointer}/call", call)
            target = venue.endpoint(call)
            if target is not None:
                yield from _answer_side(document, pointer, mapping({"entry": entry}, "entry"), target)
        yield from _push_side(document, pointer, mapping({"entry": entry}, "entry"))


def _push_side(document: Document, pointer: str, entry: Mapping[str, Any]) -> Iterator[Diagnostic]:
    known = mapping(document.value, "push", "fields")
    if not known:
        return
    named = [(f"{pointer}/id/{index}", name) for index, name in texts(entry, "id")]
    for part in ("fields", "lists", "value_map", "closed_values"):
        named += [(child(f"{pointer}/{part}", name), name) for name in mapping(entry, part)]
    keys = ("time", "state", "opened_at")
    named += [(f"{pointer}/{key}", name) for key in keys if (name := text(entry, key)) is not None]
    for where, name in named:
        if name not in known:
            hint = did_you_mean(name, known, "write the member's wire name")
            yield error(document.place(where), "unknown-member", f"the push has no member {quoted(name)}", hint)


def _answer_side(document: Document, pointer: str, entry: Mapping[str, Any], target: Document) -> Iterator[Diagnostic]:
    response, params = mapping(target.value, "response"), mapping(target.value, "params")
    for name in mapping(entry, "params"):
        if name not in params and target.mapping.get("open_params") is not True:
            hint = did_you_mean(name, params)
            message = f"{quoted(entry['call'])} takes no parameter {quoted(name)}"
            yield error(document.place(child(f"{pointer}/params", name)), "unknown-parameter", message, hint)
    yield from path_leads_nowhere(document, f"{pointer}/items", text(entry, "items"), response)
    try:
        rows = fields_at(response, text(entry, "items") or "")
    except NotThereError:
        return
    sources = [(child(f"{pointer}/fields", name), answered) for name, answered in mapping(entry, "fields").items()]
    lists = mapping(entry, "lists")
    sources += [(f"{child(f'{pointer}/lists', name)}/from", text(part, "from")) for name, part in lists.items()]
    for where, answered in sources:
        if rows is not None and isinstance(answered, str) and answered not in rows:
            yield unknown_member(document, where, answered, rows)
