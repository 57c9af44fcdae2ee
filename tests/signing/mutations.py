"""Small changes of a recipe, each of which makes another signature or another request."""

import msgspec

from specloom.model.expressions import (
    ByMethod,
    Call,
    Items,
    Join,
    Members,
    Name,
    Number,
    Text,
)

OTHER_NAMES = {
    "target": ["target_plain", "path"],
    "target_plain": ["target", "path"],
    "query": ["query_plain"],
    "query_plain": ["query"],
    "body_or_query": ["body", "query"],
    "now_ms": ["now_s", "now_us"],
    "now_s": ["now_ms"],
    "now_iso": ["now_iso_s"],
    "now_iso_s": ["now_iso"],
    "host": ["path"],
    "secret": ["key"],
}
OTHER_FUNCTIONS = {
    "hmac_sha256": ["hmac_sha512", "hmac_sha1"],
    "hmac_sha384": ["hmac_sha256"],
    "hmac_sha512": ["hmac_sha256"],
    "sha256": ["sha512"],
    "sha512": ["sha256"],
    "hex": ["base64"],
    "base64": ["hex", "base64url", "base58"],
    "base64url": ["base64", "hex"],
    "encoded": ["plain"],
    "plain": ["encoded", "flat"],
    "flat": ["plain"],
}
UNWRAPPED = ("sorted", "unbase64", "only", "after")


def mutants(signing, scheme):
    """Pairs of a description and the signing with one change in this scheme."""
    for index, value in enumerate(scheme.values):
        for words, tree in changed(value.expression):
            values = (
                *scheme.values[:index],
                msgspec.structs.replace(value, expression=tree),
                *scheme.values[index + 1 :],
            )
            yield f"{value.name}: {words}", replaced(signing, scheme, values=values)
    for index, put in enumerate(scheme.puts):
        rest = (*scheme.puts[:index], *scheme.puts[index + 1 :])
        yield f"without {put.place} {put.name}", replaced(signing, scheme, puts=rest)
        for words, tree in changed(put.expression):
            puts = (*scheme.puts[:index], msgspec.structs.replace(put, expression=tree), *scheme.puts[index + 1 :])
            yield f"{put.place} {put.name}: {words}", replaced(signing, scheme, puts=puts)


def replaced(signing, scheme, **changes):
    mutated = msgspec.structs.replace(scheme, **changes)
    schemes = tuple(mutated if known is scheme else known for known in signing.schemes)
    return msgspec.structs.replace(signing, schemes=schemes)


def changed(node):
    """Every expression with one change somewhere inside."""
    yield from at_the_top(node)
    for rebuild, inner in inside(node):
        for words, tree in changed(inner):
            yield words, rebuild(tree)


def at_the_top(node):
    match node:
        case Text() if node.value:
            yield f"{node.value!r} → 'x'", Text("x")
        case Number():
            yield f"{node.value} + 1", Number(node.value + 1)
        case Name():
            for other in OTHER_NAMES.get(node.name, ()):
                yield f"{node.name} → {other}", Name(other)
        case Call():
            yield from other_calls(node)
        case Join():
            yield from other_joins(node)
        case Members():
            for index, (name, _) in enumerate(node.members):
                rest = (*node.members[:index], *node.members[index + 1 :])
                yield f"without the member {name}", Members(rest)
            if len(node.members) > 1:
                yield "members reversed", Members(node.members[::-1])


def other_calls(node):
    for other in OTHER_FUNCTIONS.get(node.function, ()):
        yield f"{node.function} → {other}", Call(other, node.arguments)
    if node.function in UNWRAPPED:
        yield f"without {node.function}", node.arguments[-1 if node.function == "only" else 0]
    if node.function == "merge":
        yield "merge swapped", Call("merge", node.arguments[::-1])


def other_joins(node):
    for index in range(len(node.parts)):
        rest = (*node.parts[:index], *node.parts[index + 1 :])
        yield f"without part {index + 1}", Join(rest) if len(rest) > 1 else rest[0]
        if index and not any(isinstance(part, Text) and not part.value for part in node.parts[index - 1 : index + 1]):
            parts = list(node.parts)
            parts[index - 1], parts[index] = parts[index], parts[index - 1]
            yield f"parts {index} and {index + 1} swapped", Join(tuple(parts))


def inside(node):  # noqa: C901, PLR0912 - one branch per kind of node
    """Each inner expression with a function that puts another in its place."""
    match node:
        case Call(
            function="sorted", arguments=(Call(function="merge") as merged,)
        ):  # the order inside is of no account
            for rebuild, inner in inside(merged):
                yield lambda tree, rebuild=rebuild: Call("sorted", (rebuild(tree),)), inner
        case Call():
            for index, inner in enumerate(node.arguments):
                yield lambda tree, at=index: Call(node.function, put_at(node.arguments, at, tree)), inner
        case Join():
            for index, inner in enumerate(node.parts):
                yield lambda tree, at=index: Join(put_at(node.parts, at, tree)), inner
        case Items():
            for index, inner in enumerate(node.items):
                yield lambda tree, at=index: Items(put_at(node.items, at, tree)), inner
        case Members():
            for index, (name, inner) in enumerate(node.members):
                yield lambda tree, at=index, name=name: Members(put_at(node.members, at, (name, tree))), inner
        case ByMethod():
            for index, (method, inner) in enumerate(node.branches):
                yield (
                    lambda tree, at=index, name=method: ByMethod(put_at(node.branches, at, (name, tree)), node.other),
                    inner,
                )
            if node.other is not None:
                yield lambda tree: ByMethod(node.branches, tree), node.other


def put_at(items, index, item):
    return (*items[:index], item, *items[index + 1 :])
