"""Texts that nobody thought of, in places that nobody picked."""

from hypothesis import given, settings
from hypothesis import strategies as st
from likeness import differences
from values import HOSTILE

PIECES = st.one_of(
    st.sampled_from(sorted(HOSTILE.values(), key=len)[:-1]),
    st.sampled_from(
        ['"', "'", '"""', "\\", "\n", "\r", "{{", "}}", "{%", "%}", "{#", "#}", "#", "(", ")", ":", ",", "$"]
    ),
    st.text(max_size=8),
    st.text(st.characters(categories=["Cs", "Cc", "Cf", "Zl", "Zp", "Co"]), max_size=4),
)
TEXTS = st.lists(PIECES, min_size=1, max_size=6).map("".join)


@settings(max_examples=300)
@given(data=st.data())
def test_any_text_is_refused_or_stays_data(attempts, data):
    position = data.draw(st.sampled_from(attempts.positions()))
    text = data.draw(TEXTS)
    outcome = attempts.put(position, text)
    wrong = outcome.misplaced() if outcome.refused else list(differences(attempts, position, text, outcome))
    assert wrong == []
