import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.text_map import TextMap

SOURCES = st.text(alphabet="ab \n\r\u00a0🌊é", max_size=40).flatmap(
    lambda text: st.sampled_from([text, "\ufeff" + text])
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(SOURCES)
def test_shown_text_has_line_feeds_only_and_the_source_is_kept(source: str) -> None:
    made = TextMap(source)
    assert made.source == source
    bare = source.removeprefix("\ufeff")
    assert made.shown == bare.replace("\r\n", "\n").replace("\r", "\n")
    assert made.units == units(made.shown)


@given(SOURCES)
def test_positions_count_utf16_units(source: str) -> None:
    made = TextMap(source)
    for n in range(len(made.shown) + 1):
        unit = units(made.shown[:n])
        assert made.unit(n) == unit
        assert made.character(unit) == n


@given(SOURCES, st.text(alphabet="xy\n🌊", max_size=6), st.data())
def test_a_splice_changes_its_own_span_of_the_source(
    source: str, inserted: str, data: st.DataObject
) -> None:
    made = TextMap(source)
    first = data.draw(st.integers(0, len(made.shown)))
    last = data.draw(st.integers(first, len(made.shown)))
    before = made.shown
    qt_text = inserted.replace("\n", "\u2029")
    made.splice(units(before[:first]), units(before[first:last]), qt_text)
    # The shown text is what Qt holds now.
    joined = before[:first] + inserted + before[last:]
    assert made.shown == joined
    # All before and behind the span is as it was, but for CRs that would have joined an LF.
    head = TextMap(source)._source_index(first)
    tail = len(source) - TextMap(source)._source_index(last)
    assert made.source[:head].replace("\n", "\r") == source[:head].replace("\n", "\r")
    assert tail == 0 or made.source[-tail:] == source[-tail:]


@pytest.mark.parametrize(
    ("source", "position", "expected"),
    [
        ("one\r\ntwo\r\n", 3, "one\r\n\r\ntwo\r\n"),
        ("one\ntwo\r\n", 3, "one\n\ntwo\r\n"),
        ("one\r\ntwo", 7, "one\r\ntwo\r\n"),
        ("one", 3, "one\n"),
    ],
)
def test_a_new_line_ends_like_the_line_it_was_typed_in(
    source: str, position: int, expected: str
) -> None:
    made = TextMap(source)
    assert made.splice(position, 0, "\u2029") == ""
    assert made.source == expected


def test_replacing_by_the_same_is_no_edit() -> None:
    made = TextMap("a\r\nb")
    assert made.splice(0, 3, "a\u2029b") is None
    assert made.source == "a\r\nb"


@pytest.mark.parametrize(
    ("source", "position", "removed", "inserted", "expected"),
    [
        ("a\ra\n", 2, 0, "\u2029a", "a\n\naa\n"),
        ("a\rb\nc", 2, 1, "", "a\n\nc"),
        ("\ufeffone", 0, 0, "x", "\ufeffxone"),
        ("\ufeffone", 0, 3, "", "\ufeff"),
    ],
)
def test_two_line_ends_stay_two_and_a_mark_stays(
    source: str, position: int, removed: int, inserted: str, expected: str
) -> None:
    made = TextMap(source)
    made.splice(position, removed, inserted)
    assert made.source == expected


@given(SOURCES)
def test_positions_lead_there_and_back(source: str) -> None:
    made = TextMap(source)
    for unit in range(made.units + 1):
        if made.unit(made.character(unit)) == unit:  # not within a surrogate pair
            assert made.unit_of(made.index(unit)) == unit
    ends = [made.unit_of(index) for index in range(len(source) + 1)]
    assert ends == sorted(ends)
    assert all(0 <= unit <= made.units for unit in ends)
