from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.messages import Message
from editor.workspace.history import Change, Edit
from editor.workspace.plan import FileLines, Hunk, Plan, hunks, lines_of

LABEL = Message("workspace.change-field", {"entry": "A", "field": "size"})


def plan(*edits: Edit) -> Plan:
    return Plan(Change(LABEL, edits))


def test_a_changed_line_is_told_with_its_number() -> None:
    before = "---\ntitle: A\nsize: 1-3\n---\nbody\n"
    found = lines_of(plan(Edit("a.md", before, before.replace("1-3", "4-10"))))
    assert found == (FileLines("a.md", "a.md", (Hunk(3, ("size: 1-3",), ("size: 4-10",)),)),)


def test_a_list_item_is_told_under_its_key() -> None:
    before = "---\nlocations:\n  - UK\n  # cities\n  - Rome\nsize: 1-3\n---\n"
    (hunk,) = hunks(before, before.replace("Rome", "Roma"))
    assert hunk == Hunk(5, ("  - Rome",), ("  - Roma",), "locations:")


def test_items_at_the_margin_are_told_under_their_key() -> None:
    (hunk,) = hunks("locations:\n- UK\n", "locations:\n- United Kingdom\n")
    assert hunk.under == "locations:"


def test_a_line_of_the_article_has_no_key_above_it() -> None:
    (hunk,) = hunks("Some words:\n\nNot a key\n  old\n", "Some words:\n\nNot a key\n  new\n")
    assert hunk.under == ""


def test_files_that_come_go_and_move() -> None:
    edits = (
        Edit("new.md", None, "x\n"),
        Edit("gone.md", "y\n", None),
        Edit("old.md", "z\nk\n", None),
        Edit("moved.md", None, "Z\nk\n"),
        Edit("same.md", "w", "w"),
    )
    found = lines_of(Plan(Change(LABEL, edits, renames={"old.md": "moved.md"})))
    assert found == (
        FileLines(None, "new.md", (Hunk(1, (), ("x",)),)),
        FileLines("gone.md", None),
        FileLines("old.md", "moved.md", (Hunk(1, ("z",), ("Z",)),)),
    )


@given(st.lists(st.sampled_from("ab\n"), max_size=30), st.lists(st.sampled_from("ab\n")))
def test_the_hunks_turn_one_text_into_the_other(old: list[str], new: list[str]) -> None:
    before, after = "".join(old), "".join(new)
    lines = before.splitlines()
    for hunk in reversed(list(hunks(before, after))):
        first = hunk.line - 1
        assert tuple(lines[first : first + len(hunk.removed)]) == hunk.removed
        lines[first : first + len(hunk.removed)] = hunk.added
    assert lines == after.splitlines()
