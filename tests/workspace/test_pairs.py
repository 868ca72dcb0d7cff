"""Letters next to each other: what they tell of a word in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.schema.folding import fold
from editor.workspace.pairs import UNKNOWN, holder, pairs_of

_TEXTS = st.text("abz0- \n.æß漢😀\ud800", max_size=12)
_WORDS = st.text("abz0-.æß漢😀\ud800", min_size=1, max_size=3)


@given(_TEXTS, _WORDS, _TEXTS)
def test_no_word_that_is_there_is_ruled_out(before: str, word: str, behind: str) -> None:
    text, word = fold(before + word + behind), fold(word)
    may_hold, _ = holder(word)
    assert may_hold(pairs_of(text))
    assert may_hold(UNKNOWN)


@given(_TEXTS, _WORDS)
def test_what_is_told_for_sure_is_so(text: str, word: str) -> None:
    text, word = fold(text), fold(word)
    may_hold, is_sure = holder(word)
    if is_sure:
        assert may_hold(pairs_of(text)) == (word in text)


def test_one_or_two_letters_are_told_for_sure_and_others_ruled_out() -> None:
    pairs = pairs_of("a quay")
    for word, held in (("y", True), ("qu", True), ("z", False), ("yq", False)):
        may_hold, is_sure = holder(word)
        assert is_sure
        assert may_hold(pairs) is held
    assert not holder("quaz", [pairs])[0](pairs)
    assert holder("quay")[0](pairs)
