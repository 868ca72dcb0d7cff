"""Two texts line by line: every line that differs, numbered, and no other as one that does."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from editor.publish.changes.lines import counted, diff_lines
from editor.vault.line_merge import lines_in

TEXTS = st.lists(
    st.tuples(st.sampled_from(["a", "b", "c c", "", "  d"]), st.sampled_from(["\n", "\r\n"])),
    max_size=12,
).map(lambda lines: "".join(text + end for text, end in lines).rstrip("\n"))


def shown(before: str, after: str, context: int = 3) -> list[str]:
    signs = {"same": " ", "removed": "-", "added": "+", "gap": "…"}
    return [f"{signs[line.sign]}{line.text}" for line in diff_lines(before, after, context)]


def test_lines_around_what_differs_are_shown_and_others_left_out() -> None:
    before = "".join(f"{n}\n" for n in range(1, 12))
    after = before.replace("5\n", "five\n")
    assert shown(before, after, 1) == ["…", " 4", "-5", "+five", " 6", "…"]
    found = list(diff_lines(before, after, 1))
    assert [(line.old, line.new) for line in found if line.sign != "gap"] == [
        (4, 4),
        (5, None),
        (None, 5),
        (6, 6),
    ]
    assert [line.many for line in found if line.sign == "gap"] == [3, 5]


def test_words_that_differ_are_marked() -> None:
    removed, added = diff_lines("size: 4-10\n", "size: 11-20\n")
    assert [removed.text[a:b] for a, b in removed.spans] == ["4", "10"]
    assert [added.text[a:b] for a, b in added.spans] == ["11", "20"]


def test_white_space_alone_is_told_of() -> None:
    removed, added = diff_lines("size:  4-10\n", "size: 4-10 \n")
    assert removed.spaces
    assert added.spaces
    assert not any(line.spaces for line in diff_lines("a\n", "b\n"))


def test_white_space_is_told_of_line_by_line() -> None:
    found = list(diff_lines("size:  4\nurl: a\n", "size: 4\nurl: b\n"))
    assert [line.spaces for line in found] == [True, False, True, False]


def test_a_missing_end_of_the_last_line_is_told_of() -> None:
    removed, added = diff_lines("a", "a\n")
    assert removed.bare
    assert not added.bare
    assert counted("a", "a\n") == (1, 1)


@given(TEXTS, TEXTS)
def test_the_lines_make_up_both_texts(before: str, after: str) -> None:
    assume(before != after)
    found = list(diff_lines(before, after, 1000))
    ends = {True: "", False: "\n"}
    assert before == "".join(x.text + ends[x.bare] for x in found if x.sign != "added")
    assert after == "".join(x.text + ends[x.bare] for x in found if x.sign != "removed")
    gone, come = counted(before, after)
    assert gone == sum(line.sign == "removed" for line in found)
    assert come == sum(line.sign == "added" for line in found)
    assert len(lines_in(before)) - gone == len(lines_in(after)) - come
