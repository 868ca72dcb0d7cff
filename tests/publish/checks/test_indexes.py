"""Indexes: what they tell depends on what is in them, not on how it came there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.publish.checks.indexes import Holders, Spellings

PATHS = [f"{number}.md" for number in range(6)]
HELD = st.dictionaries(
    st.sampled_from(PATHS), st.sets(st.sampled_from(["aa", "ab", "b", "bb", "c"]), max_size=3)
)


def test_holders_tell_who_holds_the_same() -> None:
    holders = Holders()
    assert holders.take("a", ["x"]) == {"a"}
    assert holders.take("b", ["x", "y"]) == {"a", "b"}
    assert holders.others("a", "x") == ("b",)
    assert holders.take("b", ["y"]) == {"a", "b"}
    assert holders.others("a", "x") == ()
    assert holders.take("b", ["y"]) == set()


def spellings(most: int = 80) -> Spellings:
    made = Spellings(lambda text: [text[0]], lambda one, other: one[0] == other[0])
    made.MOST = most  # type: ignore[misc]
    return made


def test_texts_are_told_of_beside_those_that_are_alike() -> None:
    texts = spellings()
    texts.take("1", ["aa"])
    assert texts.take("2", ["ab", "b"]) == {"1", "2"}
    assert texts.told("aa") == (("ab", 1),)
    assert texts.told("b") == ()
    assert texts.take("3", ["ab"]) == {"1", "2", "3"}
    assert texts.told("ab") == (("ab", 2), ("aa", 1))
    assert texts.take("2") == {"1", "2", "3"}
    texts.take("3")
    assert texts.told("aa") == ()


def test_what_is_common_is_not_told_of() -> None:
    texts = Spellings(lambda text: [text[0]], lambda _, __: True, lambda own, other: other > own)
    for path in "12":
        texts.take(path, ["aa"])
    assert texts.take("3", ["ab"]) == {"3"}
    assert texts.told("ab") == (("aa", 2),)
    assert texts.told("aa") == ()
    assert texts.take("4", ["aa"]) == {"3", "4"}


@given(before=HELD, after=HELD, most=st.integers(1, 4))
def test_what_came_before_does_not_count(
    before: dict[str, set[str]], after: dict[str, set[str]], most: int
) -> None:
    grown, fresh = spellings(most), spellings(most)
    for path, texts in before.items():
        grown.take(path, texts)
    seen = {path: view(grown, path) for path in PATHS}
    touched: set[str] = set()
    for path in PATHS:
        touched |= set(grown.take(path, after.get(path, ())))
    for path in reversed(PATHS):
        fresh.take(path, after.get(path, ()))
    for path in PATHS:
        assert view(grown, path) == view(fresh, path)
        assert path in touched or view(grown, path) == seen[path]


def view(texts: Spellings, path: str) -> list[object]:
    return [(one, texts.told(one)) for one in texts.texts(path)]
