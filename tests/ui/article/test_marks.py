from hypothesis import given
from hypothesis import strategies as st

from editor.ui.article.marks import Marks

GAPS = st.lists(st.integers(0, 5), max_size=12)


def ranges_of(gaps: list[int]) -> list[tuple[int, int]]:
    found, at = [], 0
    for gap in gaps:
        found.append((at + gap, at + gap + 2))
        at += gap + 2
    return found


def all_of(marks: Marks) -> list[tuple[int, int]]:
    return [(start, end) for _, start, end in marks.within(-1, 10_000)]


@given(GAPS, st.integers(0, 60), st.integers(0, 10), st.integers(0, 10))
def test_marks_stay_with_their_text(gaps: list[int], at: int, removed: int, added: int) -> None:
    marks = Marks()
    ranges = ranges_of(gaps)
    marks.set("match", ranges)
    text = [str(n) for n in range(120)]
    marks.splice(at, removed, added)
    after = text[:at] + ["new"] * added + text[at + removed :]
    kept = [(s, e) for s, e in ranges if e <= at or s >= at + removed]
    assert [after[s:e] for s, e in all_of(marks)] == [text[s:e] for s, e in kept]


@given(GAPS, st.integers(0, 60), st.integers(0, 20))
def test_what_is_in_view_is_found(gaps: list[int], first: int, length: int) -> None:
    marks = Marks()
    ranges = ranges_of(gaps)
    marks.set("match", ranges)
    last = first + length
    expected = [("match", s, e) for s, e in ranges if e >= first and s <= last]
    assert list(marks.within(first, last)) == expected


def test_the_mark_at_a_place() -> None:
    marks = Marks()
    assert marks.set("spelling", [(9, 12), (2, 5)])
    assert not marks.set("spelling", [(2, 5), (9, 12)])
    assert marks.at("spelling", 5) == (2, 5)
    assert marks.at("spelling", 7) is None
    assert marks.at("match", 2) is None
    assert bool(marks)
    marks.clear()
    assert not marks
