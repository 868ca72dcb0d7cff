from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from editor.vault.word_diff import Span, differences


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def test_words_that_the_other_has_not() -> None:
    one, other = "The harbour school teaches tides.", "The harbour school now teaches sails."
    mine, theirs = differences(one, other)
    assert words(one, mine) == ["tides"]
    assert words(other, theirs) == ["now ", "sails"]


def test_neighbouring_words_are_one_part() -> None:
    one, other = "Food, old boats", "Food, new ships"
    mine, theirs = differences(one, other)
    assert words(one, mine) == ["old boats"]
    assert words(other, theirs) == ["new ships"]


def test_words_of_any_script() -> None:
    one, other = "مدرسة البحر القديمة", "مدرسة النهر القديمة"
    mine, theirs = differences(one, other)
    assert words(one, mine) == ["البحر"]
    assert words(other, theirs) == ["النهر"]


def test_a_long_article_is_compared_in_the_blink_of_an_eye() -> None:
    lines = [f"Line {n} tells of tide {n * 7} and of the boats in it.\n" for n in range(2000)]
    one = "".join(lines)
    lines[1500] = "Line 1500 tells of nothing and of the boats in it.\n"
    other = "".join(lines)
    start = time.process_time()
    mine, theirs = differences(one, other)
    assert time.process_time() - start < 1
    assert words(one, mine) == ["tide 10500"]
    assert words(other, theirs) == ["nothing"]


@given(st.text("ab \n.", max_size=30), st.text("ab \n.", max_size=30))
def test_what_is_not_marked_is_the_same_in_both(one: str, other: str) -> None:
    mine, theirs = differences(one, other)

    def rest(text: str, spans: tuple[Span, ...]) -> str:
        kept, at = "", 0
        for span in spans:
            kept += text[at : span.start]
            at = span.end
        return kept + text[at:]

    assert rest(one, mine).replace(" ", "") == rest(other, theirs).replace(" ", "")
