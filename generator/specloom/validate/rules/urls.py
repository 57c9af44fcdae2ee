"""The URL is the name: file, version, path parameters and call name all follow from it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from specloom.diagnostics import Diagnostic, Place, error, quoted
from specloom.load import Document, child
from specloom.naming import (
    RESERVED_ATTRIBUTES,
    RESERVED_MODULES,
    Naming,
    NamingError,
    call_name,
    is_safe,
    path_parameters,
    spec_path,
    spec_path_of_call,
    url_version,
)
from specloom.validate.access import mapping, text
from specloom.validate.context import VenueSpecs
from specloom.validate.suggest import did_you_mean


def endpoint_stands_where_its_url_says(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """rest/ mirrors the URL, or the call that the file names instead, and so does ``version``."""
    method, _, path = (text(document.value, "endpoint") or "").partition(" ")
    if not path:
        return
    place = document.value_place("/endpoint")
    try:
        call_name(method, path, venue.naming)
    except NamingError as problem:
        yield error(place, "bad-name", f"no call name can be derived from {quoted(path)}: {problem}")
        return
    yield from _wrong_folder(document, method, path, venue.naming)
    version, stated = url_version(path, venue.naming), text(document.value, "version")
    if version and stated and version != stated:
        message = f"the version is {quoted(stated)}, but the URL says {quoted(version)}"
        yield error(document.value_place("/version"), "wrong-version", message)


def _wrong_folder(document: Document, method: str, path: str, naming: Naming) -> Iterator[Diagnostic]:
    call = text(document.value, "call")
    for part in (call or "").split("."):
        if part and not is_safe(part):
            yield error(document.value_place("/call"), "bad-name", f"{quoted(part)} cannot be a Python name")
            return
    wanted = spec_path(path, method, naming) if call is None else spec_path_of_call(call, path, naming)
    _, _, inside = document.file.partition("/")
    if inside != wanted:
        what, where, asks = (path, "/endpoint", "URL") if call is None else (call, "/call", "name")
        message = f"the file of {quoted(what)} is not in the folder that its {asks} asks for"
        hint = f"move the file to {wanted}, or correct the {'URL' if call is None else 'call'}"
        yield error(document.value_place(where), "wrong-folder", message, hint)


def generation_and_host_exist(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """``version`` and ``host`` are declared in venue.yaml."""
    for found in venue.tree.all("venue"):
        generations, hosts = mapping(found.value, "generations"), mapping(found.value, "hosts")
        version, host = text(document.value, "version"), text(document.value, "host")
        if generations and version is not None and version not in generations:
            hint = did_you_mean(version, generations, "declare it in the venue's generations")
            message = f"the venue has no generation {quoted(version)}"
            yield error(document.value_place("/version"), "unknown-generation", message, hint)
        if host is not None and hosts and host not in hosts:
            hint = did_you_mean(host, hosts, "declare it in the venue's hosts")
            yield error(document.value_place("/host"), "unknown-host", f"the venue has no host {quoted(host)}", hint)


def path_parameters_are_declared(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Each ``{name}`` of the URL is a required parameter."""
    params = mapping(document.value, "params")
    for name in path_parameters(text(document.value, "endpoint") or ""):
        if name not in params:
            message = f"the URL contains {{{name}}}, but no parameter has this name"
            yield error(document.value_place("/endpoint"), "path-parameter", message, f"add {quoted(name)} to params")
        elif mapping(params, name).get("required") is not True:
            message = f"{quoted(name)} is part of the URL, so it must be required"
            yield error(document.place(child("/params", name)), "path-parameter", message, "write required: true")


def calls_are_distinct(venue: VenueSpecs) -> Iterator[Diagnostic]:
    """One method and path, one file; one Python name, one call."""
    yield from _same_url(venue)
    for call, documents in venue.calls.items():
        first, *others = documents
        for other in others:
            if _url(other) != _url(first):
                message = f"the name {quoted(call)} already belongs to {first.file}"
                yield error(
                    _name_place(other),
                    "same-call",
                    message,
                    "a call is named after its URL or channel: correct the wrong one, give one of them a call: of its"
                    " own, or let naming.verbs of the venue tell methods on one URL apart",
                )
    yield from _calls_that_are_groups(venue)
    yield from _reserved(venue)


def _reserved(venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Calls and groups of the outermost level that would stand in the place of the client's own parts."""
    for call, documents in venue.calls.items():
        first = call.partition(".")[0]
        if first in RESERVED_MODULES or first in RESERVED_ATTRIBUTES or first.startswith("_runtime"):
            message = f"{quoted(first)} is a name that every client has of its own"
            hint = "give the endpoint a name with call: <group>.<name>, or drop the part with the venue's naming.drop"
            yield error(_name_place(documents[0]), "reserved-name", message, hint)


def _same_url(venue: VenueSpecs) -> Iterator[Diagnostic]:
    seen: dict[tuple[str, str, str], list[Document]] = defaultdict(list)
    for document in venue.endpoints:
        url = text(document.value, "endpoint")
        if url:
            seen[url, text(document.value, "host") or "", text(document.value, "call") or ""].append(document)
    for (url, _host, _call), (first, *others) in seen.items():
        for other in others:
            message = f"{quoted(url)} is already described in {first.file}"
            yield error(
                other.value_place("/endpoint"), "same-endpoint", message, "delete one of the two, or correct the URL"
            )


def _calls_that_are_groups(venue: VenueSpecs) -> Iterator[Diagnostic]:
    groups = _groups(venue.calls)
    for call, documents in venue.calls.items():
        below = groups.get(call)
        if below is not None:
            message = f"the call {quoted(call)} has the name of a group of calls, such as {quoted(below)}"
            yield error(_name_place(documents[0]), "call-is-group", message)


def _groups(calls: Mapping[str, object]) -> dict[str, str]:
    """Each namespace and one call in it."""
    found: dict[str, str] = {}
    for call in calls:
        above = call.rpartition(".")[0]
        while above and above not in found:
            found[above] = call
            above = above.rpartition(".")[0]
    return found


def _url(document: Document) -> object:
    if document.kind != "endpoint":
        return document.file
    return text(document.value, "endpoint"), text(document.value, "host"), text(document.value, "call")


def _name_place(document: Document) -> Place:
    if document.kind == "endpoint":
        return document.value_place("/call" if text(document.value, "call") else "/endpoint")
    return document.value_place("/channel")
