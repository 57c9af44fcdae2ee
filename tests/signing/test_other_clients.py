"""Requests of other people's clients, recorded with a frozen clock: the mock accepts them unchanged."""

import json

import pytest
from recipe_cases import RECIPES, signing_of

from specloom.mock.signing import Received, Verifier
from specloom.runtime.signatures.schemes import Signers


def recorded():
    for file in sorted(RECIPES.glob("*/requests.jsonl")):
        for line in file.read_text().splitlines():
            row = json.loads(line)
            yield pytest.param(file.parent.name, row, id=f"{file.parent.name} {row['method']} {row['path']}")


def verdict(venue, row, accounts, at):
    signing, rules = signing_of(venue)
    declared = {credential.name for credential in signing.credentials}
    accounts = [{name: value for name, value in account.items() if name in declared} for account in accounts]
    scheme = signing.scheme(Signers(rules, accounts[-1]).scheme_of(""))
    received = Received(
        method=row["method"],
        host=row["host"],
        path=row["path"],
        query=row["query"],
        headers={name.lower(): value for name, value in row["headers"].items()},
        body=row["body"].encode(),
    )
    return Verifier(signing, scheme).verify(received, accounts, at)


@pytest.mark.parametrize(("venue", "row"), list(recorded()))
def test_the_mock_accepts_it(venue, row):
    assert verdict(venue, row, [row["credentials"]], row["at"] + 1000).faults == ()


@pytest.mark.parametrize(("venue", "row"), list(recorded()))
def test_the_mock_refuses_it_later_and_with_another_secret(venue, row):
    assert [fault.kind for fault in verdict(venue, row, [row["credentials"]], row["at"] + 40_000).faults] == ["too_old"]
    other = {**row["credentials"], "secret": "another"}
    if not row["credentials"]["secret"].startswith("-----BEGIN"):
        assert verdict(venue, row, [other], row["at"]).faults[-1].kind == "bad_signature"


def test_enough_requests_are_recorded():
    assert len(list(recorded())) >= 20
