"""Known signatures that compiled signers must reproduce, and whether there are enough of them."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, error, quoted, warning
from specloom.load import Document, child
from specloom.model.expressions import names_in
from specloom.model.signing import NO_SCHEME, Scheme, Signing, Vector
from specloom.signing import check_vector, load_signing, readable_vectors
from specloom.validate.suggest import did_you_mean

_NAME = re.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*", re.ASCII)
_SIGNS = frozenset(":, ")
_QUERY = frozenset({"query", "query_plain", "query_pairs", "target", "target_plain", "body_or_query", "params"})


def vector_problems(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    """What the vectors of a signing without other problems show."""
    if not _has_safe_names(signing):
        return
    rules = load_signing(signing)
    signers: list[tuple[str, Vector]] = []
    for pointer, vector in readable_vectors(document):
        if vector.scheme and vector.scheme != NO_SCHEME and signing.scheme(vector.scheme) is None:
            known = (scheme.name for scheme in signing.schemes)
            place = document.value_place(f"{pointer}/scheme")
            hint = did_you_mean(vector.scheme, known, "declare it in auth.schemes")
            yield error(place, "unknown-scheme", f"there is no scheme {quoted(vector.scheme)}", hint)
            continue
        signers.append((pointer, vector))
        try:
            mismatches = list(check_vector(rules, vector))
        except (ValueError, KeyError, TypeError, AttributeError, NotImplementedError) as problem:
            message = f"the vector cannot be signed: {_words(problem)}"
            yield error(document.place(pointer), "vector-unusable", message, "look at its credentials and request")
            continue
        for mismatch in mismatches:
            at = "".join(child("", part) for part in ("expect", *mismatch.path))
            message = f"the recipe gives {quoted(mismatch.found)}, and not {quoted(mismatch.expected)}"
            hint = "one of recipe and vector is wrong: compare with what the exchange's docs sign, part by part"
            yield error(document.value_place(pointer + at), "vector-mismatch", f"{mismatch.path[-1]}: {message}", hint)
    yield from _uncovered(document, signing, [_named(signing, vector) for _, vector in signers])


def _has_safe_names(signing: Signing) -> bool:
    """Whether all names can stand in Python; the schema reports those that cannot."""
    values = [value.name for scheme in signing.schemes for value in scheme.values]
    return all(_NAME.fullmatch(name) for name in (*values, *(scheme.name for scheme in signing.schemes)))


def _words(problem: Exception) -> str:
    return f"{problem.args[0]!r} is missing" if isinstance(problem, KeyError) else str(problem)


def _named(signing: Signing, vector: Vector) -> tuple[str, Vector]:
    """The vector with the scheme that it is for; ``default`` where its credentials choose."""
    return vector.scheme or _chosen(signing, vector), vector


def _chosen(signing: Signing, vector: Vector) -> str:
    for scheme in signing.schemes:
        if scheme.when and all(re.search(pattern, vector.credentials.get(name, "")) for name, pattern in scheme.when):
            return scheme.name
    return signing.default


def _uncovered(document: Document, signing: Signing, vectors: list[tuple[str, Vector]]) -> Iterator[Diagnostic]:
    for scheme in signing.schemes:
        place = document.place(child("/auth/schemes", scheme.name))
        own = [vector for name, vector in vectors if name == scheme.name]
        if scheme.python is None and not own:
            message = f"no vector proves the scheme {quoted(scheme.name)}"
            hint = "add one to vectors, from the exchange's docs or another client with a frozen clock"
            yield error(place, "missing-vector", message, hint)
        elif own and _signs_queries(scheme):
            yield from _thin(document, scheme, own)


def _signs_queries(scheme: Scheme) -> bool:
    trees = [*(value.expression for value in scheme.values), *(put.expression for put in scheme.puts)]
    return bool(scheme.puts) and any(not _QUERY.isdisjoint(names_in(tree)) for tree in trees)


def _thin(document: Document, scheme: Scheme, vectors: list[Vector]) -> Iterator[Diagnostic]:
    """A scheme whose vectors would not show a mistake of encoding."""
    queries = ["".join(f"{name}{value}" for name, value in vector.request.query) for vector in vectors]
    if any(queries) and not any(set(text) >= _SIGNS for text in queries):
        message = f"no vector of {quoted(scheme.name)} has ':', ',' and a space in its query"
        hint = "without one, a query signed encoded and one signed plain look alike"
        yield warning(document.place(child("/auth/schemes", scheme.name)), "thin-vectors", message, hint)
