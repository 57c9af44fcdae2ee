"""Client order ids: unique, legal, and checked with a reason."""

import multiprocessing

import pytest

from specloom.runtime.spec.client_order_ids import ClientIds, check, rule_for
from specloom.runtime.spec.records import ClientIdRule

V2 = ClientIdRule(version="v2", pattern=r"^[0-9A-Za-z_#+-]{1,49}$", max_length=49, generate="abcdefghij0123456789-_")
V3 = ClientIdRule(version="v3", pattern=r"^[\.A-Z\:/a-z0-9_-]{1,32}$", max_length=32, generate="abcdefghij0123456789-_")


def test_ids_differ_and_are_legal_in_both_versions():
    made = [ClientIds(V2).make() for _ in range(200)] + [ClientIds(V3).make() for _ in range(200)]
    assert len(set(made)) == 400
    for text in made:
        check(V2, text)
        check(V3, text)


def test_one_maker_never_repeats_itself():
    ids = ClientIds(V3)
    assert len({ids.make() for _ in range(20_000)}) == 20_000


def _make(ids, queue):
    queue.put([ids.make() for _ in range(50)])


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_process_does_not_repeat_its_parent():
    context = multiprocessing.get_context("fork")
    ids, queue = ClientIds(V3), context.Queue()
    children = [context.Process(target=_make, args=(ids, queue)) for _ in range(2)]
    for child in children:
        child.start()
    made = [text for _ in children for text in queue.get(timeout=20)] + [ids.make() for _ in range(50)]
    for child in children:
        child.join()
    assert len(set(made)) == 150


@pytest.mark.parametrize(
    ("rule", "text", "reason"),
    [
        (V3, "", "must not be empty"),
        (V3, "x" * 33, "at most 32 characters, this one has 33"),
        (V3, "a+b#c", r"'\+', '#'"),
        (V2, "a b", "' '"),
        (V2, "été", "'é'"),
        (V2, "abc\n", r"'\\n'"),
    ],
)
def test_a_bad_id_is_refused_with_the_reason(rule, text, reason):
    with pytest.raises(ValueError, match=reason):
        check(rule, text)


@pytest.mark.parametrize(("rule", "text"), [(V2, "a+b#c-_9"), (V3, "a.B:/c-_9"), (V2, "x" * 49), (V3, "x" * 32)])
def test_a_good_id_passes(rule, text):
    check(rule, text)


def test_rules_are_found_by_version(venue):
    assert rule_for(venue, "v3").max_length == 32
    assert rule_for(venue, "v9") is None
