"""References from one call to another, and what they promise."""

from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document
from specloom.validate.access import mapping, text, texts
from specloom.validate.context import VenueSpecs
from specloom.validate.suggest import did_you_mean


def calls_exist(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """``equivalent`` and ``supersedes`` name other endpoints."""
    named = [(f"/supersedes/{index}", call) for index, call in texts(document.value, "supersedes")]
    equivalent = text(document.value, "equivalent")
    if equivalent is not None:
        named.append(("/equivalent", equivalent))
    for pointer, call in named:
        yield from venue.unknown_call(document, pointer, call)
        if call == venue.call_of(document):
            yield error(
                document.value_place(pointer),
                "refers-to-itself",
                f"{quoted(call)} refers to the call itself",
                "name another call",
            )


def orders_can_be_found_again(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """The key is sent with the request, and the confirming call takes it."""
    spec = mapping(document.value, "idempotency")
    key, confirm = text(spec, "key"), text(spec, "confirm")
    known_here = key is not None and takes(document, key)
    if key is not None and not known_here:
        yield _no_parameter(venue, document, "/idempotency/key", key, document)
    others = [(f"/idempotency/other_keys/{index}", other) for index, other in texts(spec, "other_keys")]
    unknown = [(place, other) for place, other in others if not takes(document, other)]
    yield from (_no_parameter(venue, document, place, other, document) for place, other in unknown)
    if confirm is None:
        return
    yield from venue.unknown_call(document, "/idempotency/confirm", confirm)
    target, asked = venue.endpoint(confirm), text(spec, "confirm_key") or (key if known_here else None)
    where = "/idempotency/confirm_key" if "confirm_key" in spec else "/idempotency/confirm"
    for place, name in [(where, asked), *(other for other in others if other not in unknown)]:
        if target is not None and name is not None and not takes(target, name):
            yield _no_parameter(venue, document, place, name, target)


def _no_parameter(venue: VenueSpecs, document: Document, pointer: str, name: str, of: Document) -> Diagnostic:
    whose = "this call" if of is document else quoted(venue.call_of(of))
    hint = did_you_mean(name, parameters(of), "write the parameter's wire name")
    return error(document.value_place(pointer), "unknown-parameter", f"{whose} takes no parameter {quoted(name)}", hint)


def takes(document: Document, name: str) -> bool:
    """Whether a call takes a parameter, at its top level or in the items of a batch; of open ones nobody knows."""
    return document.mapping.get("open_params") is True or name in parameters(document)


def parameters(document: Document) -> list[str]:
    """The wire names at the top level and in the items of the batch."""
    params = mapping(document.value, "params")
    batch = text(document.value, "batch", "input")
    return [*params, *(mapping(params, batch, "fields") if batch else ())]


def orders_have_a_key(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """A call that makes orders and takes the key by which others are found again says so itself."""
    if text(document.value, "effect") != "create_order" or "idempotency" in document.mapping:
        return
    key = next((name for name in parameters(document) if name in venue.order_keys), None)
    if key is not None:
        message = (
            f"this call creates orders and takes {quoted(key)}, but has no idempotency to say how an order is found"
        )
        yield error(
            document.value_place("/effect"), "order-without-key", message, f"add idempotency: {{key: {key}, …}}"
        )


def public_calls_only_read(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """What changes an account needs a key."""
    effect = text(document.value, "effect")
    if text(document.value, "access") == "public" and effect not in (None, "read"):
        message = f"the effect is {quoted(effect)}, but a public request (without API key) cannot change anything"
        yield error(document.value_place("/access"), "public-write", message, "correct either access or effect")
