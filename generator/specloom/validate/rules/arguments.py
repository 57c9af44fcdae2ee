"""What the venue's file makes of a client's constructor, and what its blocks say of one another."""

import keyword
import re
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.runtime.client.client_settings import ClientSettings
from specloom.validate.access import mapping, text
from specloom.validate.context import VenueSpecs
from specloom.validate.suggest import did_you_mean

_OWN = frozenset({*ClientSettings.__annotations__, "self", "settings", "hidden", "environment", "copy_trader"})
_PLACE = re.compile(r"\{([a-z][a-z0-9_.]*)\}")


def arguments_are_distinct(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Credentials, options and environments with a flag become arguments: each name once, none that clients have."""
    taken: dict[str, str] = {}
    environments = mapping(document.value, "environments")
    flags = [name for name in environments if mapping(environments, name).get("flag") is True]
    for block, names in (
        ("credentials", list(mapping(document.value, "credentials"))),
        ("options", list(mapping(document.value, "options"))),
        ("environments", flags),
    ):
        for name in names:
            place = document.place(child(f"/{block}", name))
            if name in _OWN or keyword.iskeyword(name):
                message = f"{quoted(name)} cannot be an argument of the client: it is one already, or a word of Python"
                yield error(place, "name-taken", message, "choose another name")
            elif name in taken:
                message = f"{quoted(name)} is an argument of the client already, by {taken[name]}"
                yield error(place, "name-taken", message, "choose another name")
            taken.setdefault(name, block)


def blocks_fit_together(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Hosts are in environments that exist, generations on hosts that exist, schemes replace schemes that exist."""
    yield from _environments(document)
    yield from _generations(document)
    yield from _replaced_schemes(document)
    yield from _login(document)


def _environments(document: Document) -> Iterator[Diagnostic]:
    known = mapping(document.value, "environments")
    for host, addresses in mapping(document.value, "hosts").items():
        for name in addresses if isinstance(addresses, dict) else ():
            if name == "url" or name in known:
                continue
            message = f"the host {quoted(host)} has an address in {quoted(name)}, which is no environment"
            place = document.place(child(child("/hosts", host), name))
            yield error(place, "unknown-environment", message, did_you_mean(name, known, "declare it in environments"))
    if "live" in known:
        message = "'live' is the environment of the addresses under url"
        yield error(document.place("/environments/live"), "name-taken", message, "choose another name")


def _generations(document: Document) -> Iterator[Diagnostic]:
    hosts = mapping(document.value, "hosts")
    for name, facts in mapping(document.value, "generations").items():
        host = text(facts, "host")
        if host is not None and hosts and host not in hosts:
            place = document.value_place(f"{child('/generations', name)}/host")
            hint = did_you_mean(host, hosts, "declare it in hosts")
            yield error(place, "unknown-host", f"the venue has no host {quoted(host)}", hint)


def _replaced_schemes(document: Document) -> Iterator[Diagnostic]:
    schemes = mapping(document.value, "auth", "schemes")
    for name, scheme in schemes.items():
        replaced = text(scheme, "replaces")
        if replaced is None:
            continue
        place = document.value_place(f"{child('/auth/schemes', name)}/replaces")
        if replaced not in schemes or replaced == name:
            hint = did_you_mean(replaced, (other for other in schemes if other != name), "name another scheme")
            yield error(place, "unknown-scheme", f"there is no other scheme {quoted(replaced)}", hint)
        elif not mapping(scheme, "when"):
            message = f"{quoted(name)} replaces {quoted(replaced)} and does not say when"
            yield error(place, "missing-condition", message, "add when: a credential and its pattern")


def _login(document: Document) -> Iterator[Diagnostic]:
    login = mapping(document.value, "streams", "login")
    name, schemes = text(login, "scheme"), mapping(document.value, "auth", "schemes")
    if name is None:
        return
    if name not in schemes:
        hint = did_you_mean(name, schemes, "declare it in auth.schemes")
        place = document.value_place("/streams/login/scheme")
        yield error(place, "unknown-scheme", f"there is no scheme {quoted(name)}", hint)
        return
    known = {*mapping(schemes, name, "values"), *mapping(document.value, "credentials")}
    for pointer, place_name in _places(mapping(login, "send"), "/streams/login/send"):
        if place_name not in known:
            hint = did_you_mean(place_name, known, f"add it to the values of {name}")
            message = f"neither a credential nor a value of {quoted(name)} is called {quoted(place_name)}"
            yield error(document.value_place(pointer), "unknown-name", message, hint)


def _places(template: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """Each ``{name}`` of a frame, and where it stands."""
    if isinstance(template, Mapping):
        for key, inner in template.items():
            yield from _places(inner, child(pointer, key))
    elif isinstance(template, list):
        for index, inner in enumerate(template):
            yield from _places(inner, f"{pointer}/{index}")
    elif isinstance(template, str):
        yield from ((pointer, found) for found in _PLACE.findall(template))


def tier_is_declared(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """A limit for a kind of account is one that clients can ask for."""
    for found in venue.tree.all("venue"):
        if not mapping(found.value, "limits"):
            continue  # unreadable or incomplete, which is reported there
        tiers = mapping(found.value, "limits").get("tiers") or ()
        if "copy_trader" in mapping(document.value, "rate_limit") and "copy_trader" not in tiers:
            message = "the venue has no tier 'copy_trader', so no client could ask for this limit"
            hint = "add it to limits.tiers of venue.yaml"
            yield error(document.place("/rate_limit/copy_trader"), "unknown-tier", message, hint)
