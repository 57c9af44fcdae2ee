"""A wrong recipe does not pass its vectors: each change is noticed by at least one."""

import pytest
from mutations import mutants
from recipe_cases import VENUES, chosen_scheme, signing_of

from specloom.signing import check_vector, load_signing

FEWEST = 60
"""Changes that are tried over all recipes, at least."""

EQUIVALENT = {
    ("binance", "logon: stamp: members reversed"),  # they are sorted afterwards
    ("lbank", "hmac: stamp: members reversed"),  # likewise
    ("upbit", "jwt: signed: base64url → base64"),  # of a head that is always the same and needs no padding
}


def notices(signing, scheme, rules_of_vectors):
    """Whether compiling fails, or a vector of the scheme comes out otherwise."""
    try:
        rules = load_signing(signing)
        return any(
            next(check_vector(rules, vector), None) is not None
            for vector in signing.vectors
            if rules_of_vectors[id(vector)] == scheme
        )
    except (ValueError, TypeError, KeyError, AttributeError, NameError, SyntaxError, NotImplementedError):
        return True


def survivors(venue):
    """The changes that no vector notices, and how many there are in all."""
    signing, rules = signing_of(venue)
    schemes = {id(vector): chosen_scheme(rules, vector) for vector in signing.vectors}
    found, tried = [], 0
    for scheme in signing.schemes:
        for words, mutant in mutants(signing, scheme):
            tried += 1
            name = f"{scheme.name}: {words}"
            if (venue, name) not in EQUIVALENT and not notices(mutant, scheme.name, schemes):
                found.append(name)
    return found, tried


@pytest.mark.parametrize("venue", VENUES)
def test_each_change_of_the_recipe_fails_a_vector(venue):
    found, _ = survivors(venue)
    assert found == []


def test_enough_changes_are_tried():
    signings = [signing_of(venue)[0] for venue in VENUES]
    assert sum(1 for signing in signings for scheme in signing.schemes for _ in mutants(signing, scheme)) >= FEWEST
