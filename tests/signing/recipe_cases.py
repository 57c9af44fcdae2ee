"""Recipes of tests as documents, and their vectors as requests that arrive at an exchange."""

from functools import cache
from pathlib import Path

from specloom.load import Document, Schemas, load_document
from specloom.load.shapes import ShapeMaker
from specloom.mock.signing import Received, Verifier
from specloom.runtime.signatures.schemes import Signers
from specloom.signing import load_signing, read_signing
from specloom.signing.vectors import Frozen, request_of

ROOT = Path(__file__).parents[2]
RECIPES = ROOT / "tests" / "cases" / "recipes"
VENUES = sorted(folder.name for folder in RECIPES.iterdir() if folder.is_dir())


class RecipeSchemas(Schemas):
    """The schemas, with every file read as the blocks of signing."""

    def __init__(self):
        super().__init__(ROOT / "spec" / "schema")
        self.recipe_shape = ShapeMaker(self.by_file).root("signing.schema.json")

    def shape(self, kind, file):
        return self.recipe_shape


@cache
def schemas():
    return RecipeSchemas()


def document(text, file="demo/venue.yaml"):
    """A document of signing blocks."""
    found = load_document(file, text.encode(), schemas())
    return Document(file, "signing", found.value, found.marks, found.problems)


@cache
def recipe(venue):
    """A recipe's document."""
    return document((RECIPES / venue / "venue.yaml").read_text(), f"{venue}/venue.yaml")


@cache
def signing_of(venue):
    """A recipe's model, compiled rules."""
    signing, problems = read_signing(recipe(venue))
    assert not problems
    return signing, load_signing(signing, venue)


def chosen_scheme(rules, vector):
    return vector.scheme or Signers(rules, vector.credentials, vector.options).scheme_of("")


def signed(rules, vector):
    """The vector's request, signed by the compiled signer."""
    signers = Signers(rules, vector.credentials, vector.options, fresh=Frozen(vector))
    return signers.of(chosen_scheme(rules, vector)).sign(request_of(vector), vector.at * 1000)


def arrived(vector, headers=None, query=None, body=None):
    """The vector's request as an exchange receives it; its expectation where nothing else is given."""
    expect = vector.expect
    headers = expect.headers if headers is None else headers
    return Received(
        method=vector.request.method,
        host=vector.request.host,
        path=vector.request.path,
        query=expect.query if query is None else query,
        headers={name.lower(): value for name, value in headers.items()},
        body=expect.body.encode() if body is None else body,
        said=vector.with_,
        tokens=vector.tokens,
        frame=vector.frame,
    )


def verifier(venue, vector):
    signing, rules = signing_of(venue)
    return Verifier(signing, signing.scheme(chosen_scheme(rules, vector)))


def vectors(*, frames=False):
    """Every vector with its venue, those for socket frames or those for requests."""
    for venue in VENUES:
        for vector in signing_of(venue)[0].vectors:
            if bool(vector.expect.values) == frames:
                yield venue, vector


def label(value):
    return getattr(value, "name", value)
