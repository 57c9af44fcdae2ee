"""Each folder under rejected/ is one mistake over the common base; stderr.txt is what a person is told about it."""

import pytest
from new_case import REJECTED as FOLDER
from new_case import complaints
from spec_cases import base_tree, case_tree

REJECTED = sorted(FOLDER.iterdir())


@pytest.mark.parametrize("case", REJECTED, ids=lambda case: case.name)
def test_the_mistake_is_explained(case, tmp_path, schemas):
    folder = case_tree(case, tmp_path / "spec")
    assert complaints(folder, schemas) == (case / "stderr.txt").read_text()


def test_the_base_alone_is_flawless(tmp_path, schemas):
    assert complaints(base_tree(tmp_path / "spec"), schemas) == ""


def test_no_two_cases_are_the_same():
    texts = [(case / "stderr.txt").read_text() for case in REJECTED]
    assert len(REJECTED) >= 45
    assert len(set(texts)) == len(texts)
