"""Undo and redo where other programs changed the files in between: what they wrote always stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import Message
from editor.workspace.document import Cause, Document, Incoming, Notice, TurnRefused
from editor.workspace.history import Change, Edit
from editor.workspace.merging import merge_file
from editor.workspace.through import Through

LABEL = Message("workspace.change-body", {"entry": "A"})
START = "one\n\ntwo\n\nthree\n\nfour\n"


def loaded(**texts: str) -> Document:
    document = Document()
    document.load(texts)
    return document


def edit(document: Document, path: str, old: str, new: str) -> None:
    before = document.text(path)
    assert before is not None
    document.apply(Change(LABEL, (Edit(path, before, before.replace(old, new)),)))


def outside(document: Document, path: str, theirs: str | None, to: str = "") -> None:
    """Another program wrote `theirs`, as which the file is called `to` since."""
    merged = merge_file(path, document.saved_text(path), document.text(path), theirs)
    taken = Incoming(path, to or path, merged.text, theirs, bool(merged.clashes))
    document.take([taken])


def test_undo_takes_back_what_was_done_before_an_outside_change_and_leaves_that() -> None:
    document = loaded(a=START)
    edit(document, "a", "one", "1")
    edit(document, "a", "two", "2")
    outside(document, "a", START.replace("four", "FOUR"))
    assert document.text("a") == "1\n\n2\n\nthree\n\nFOUR\n"
    assert document.undo()
    assert document.text("a") == "1\n\ntwo\n\nthree\n\nFOUR\n"
    assert document.undo()
    assert document.text("a") == START.replace("four", "FOUR")
    assert document.dirty == frozenset()
    assert not document.undo()
    assert document.redo()
    assert document.redo()
    assert document.text("a") == "1\n\n2\n\nthree\n\nFOUR\n"
    assert not document.redo()


def test_an_outside_change_alone_is_nothing_to_undo() -> None:
    document = loaded(a=START)
    outside(document, "a", "else\n")
    assert document.undo_label is None
    assert not document.undo()
    assert document.text("a") == "else\n"


def test_what_was_undone_can_be_done_again_after_an_outside_change() -> None:
    document = loaded(a=START)
    edit(document, "a", "one", "1")
    edit(document, "a", "two", "2")
    document.undo()
    document.undo()
    outside(document, "a", START.replace("four", "FOUR"))
    outside(document, "a", START.replace("four", "FOUR").replace("three", "THREE"))
    assert document.redo_label == LABEL
    document.redo()
    document.redo()
    assert document.text("a") == "1\n\n2\n\nTHREE\n\nFOUR\n"
    document.undo()
    assert document.text("a") == "1\n\ntwo\n\nTHREE\n\nFOUR\n"


def test_a_step_in_the_same_place_as_an_outside_change_is_refused_once_and_then_passed() -> None:
    document = loaded(a=START, b="b\n")
    edit(document, "b", "b", "B")
    edit(document, "a", "one", "1")
    document.mark_saved({"a": document.text("a")})
    theirs = START.replace("one", "uno")
    outside(document, "a", theirs)
    told: list[Notice] = []
    document.subscribe(told.append)
    with pytest.raises(TurnRefused, match="a was changed by another program"):
        document.undo()
    assert document.text("a") == theirs
    assert not told
    assert document.undo()
    assert document.text("b") == "b\n"
    assert document.text("a") == theirs
    assert document.redo()
    assert (document.text("a"), document.text("b")) == (theirs, "B\n")


def test_redo_in_the_same_place_as_an_outside_change_is_refused_and_then_passed() -> None:
    document = loaded(a=START)
    edit(document, "a", "one", "1")
    edit(document, "a", "three", "3")
    document.undo()
    document.undo()
    outside(document, "a", START.replace("one", "uno"))
    with pytest.raises(TurnRefused):
        document.redo()
    assert document.text("a") == START.replace("one", "uno")
    assert document.redo()
    assert document.text("a") == START.replace("one", "uno").replace("three", "3")
    assert not document.redo()


def test_what_both_changed_alike_stays_when_mine_is_undone() -> None:
    document = loaded(a=START, b="b\n")
    edit(document, "b", "b", "B")
    edit(document, "a", "one", "1")
    outside(document, "a", START.replace("one", "1"))
    assert document.dirty == {"b"}
    assert document.undo()  # nothing of mine is left in a: the step before it is taken back
    assert document.text("b") == "b\n"
    assert document.text("a") == START.replace("one", "1")


def test_undo_of_the_step_that_clashed_leaves_theirs() -> None:
    document = loaded(a=START)
    edit(document, "a", "one", "1")
    outside(document, "a", START.replace("one", "uno"))
    assert document.text("a") == START.replace("one", "1")
    document.undo()
    assert document.text("a") == START.replace("one", "uno")


def test_history_follows_a_file_that_another_program_renamed() -> None:
    document = loaded(a=START)
    edit(document, "a", "one", "1")
    outside(document, "a", START, to="b")
    assert (document.text("a"), document.text("b")) == (None, START.replace("one", "1"))
    assert document.dirty == {"b"}
    document.undo()
    assert (document.text("a"), document.text("b")) == (None, START)
    document.redo()
    assert (document.text("a"), document.text("b")) == (None, START.replace("one", "1"))


def test_a_rename_undone_takes_what_came_from_outside_along() -> None:
    document = loaded(a=START)
    label = Message("workspace.rename", {"entry": "a", "new": "b"})
    edits = (Edit("a", START, None), Edit("b", None, START))
    document.apply(Change(label, edits, renames={"a": "b"}))
    outside(document, "b", START.replace("four", "FOUR"))
    document.undo()
    assert (document.text("a"), document.text("b")) == (START.replace("four", "FOUR"), None)
    document.redo()
    assert (document.text("a"), document.text("b")) == (None, START.replace("four", "FOUR"))


def test_undo_does_not_remove_an_entry_that_another_program_went_on_with() -> None:
    document = loaded()
    document.apply(Change(LABEL, (Edit("a", None, "new\n"),)))
    outside(document, "a", "new, and more\n")
    with pytest.raises(TurnRefused):
        document.undo()
    assert document.text("a") == "new, and more\n"


def test_undo_of_an_edit_of_what_was_removed_outside_does_not_bring_it_back() -> None:
    document = loaded(a=START)
    edit(document, "a", "one", "1")
    document.mark_saved({"a": document.text("a")})
    outside(document, "a", None)
    with pytest.raises(TurnRefused):
        document.undo()
    assert document.text("a") is None


def test_it_is_told_once_and_by_name() -> None:
    document = loaded(a="a\n", b="b\n")
    told: list[Notice] = []
    document.subscribe(told.append)
    document.take(
        [Incoming("a", "a", "A\n", "A\n"), Incoming("b", "c", "b\n", "b\n")], others=["x.png"]
    )
    assert [notice.cause for notice in told] == [Cause.OUTSIDE]
    assert told[0].before == {"a": "a\n", "b": "b\n", "c": None, "x.png": None}
    assert told[0].renames == {"b": "c"}
    assert document.dirty == frozenset()


# Files of slots with a line between: mine are the even ones, theirs the odd.
SLOTS = 6
MOVES = st.lists(
    st.tuples(
        st.sampled_from(["edit", "edit", "undo", "redo", "outside", "save"]),
        st.sampled_from("ab"),
        st.integers(0, SLOTS - 1),
    ),
    max_size=40,
)


def text_of(slots: Sequence[str]) -> str:
    return "".join(f"{slot}\n-{n}-\n" for n, slot in enumerate(slots))


@given(MOVES)
def test_apart_from_one_another_both_histories_are_as_if_alone(
    moves: list[tuple[str, str, int]],
) -> None:
    mine = {path: [f"{path}{n}" for n in range(SLOTS)] for path in "ab"}
    theirs = {path: list(slots) for path, slots in mine.items()}
    document = loaded(**{path: text_of(slots) for path, slots in mine.items()})
    states, at = [{path: list(slots) for path, slots in mine.items()}], 0
    on_disk = {path: text_of(slots) for path, slots in mine.items()}
    for step, (verb, path, slot) in enumerate(moves):
        if verb == "edit":
            n = slot // 2 * 2
            before = document.text(path) or ""
            lines = before.split("\n")
            lines[2 * n] = f"mine {step}"
            document.apply(Change(LABEL, (Edit(path, before, "\n".join(lines)),)))
            state = {each: list(slots) for each, slots in states[at].items()}
            state[path][n] = f"mine {step}"
            states[at + 1 :] = [state]
            at += 1
        elif verb == "undo":
            assert document.undo() == (at > 0)
            at = max(0, at - 1)
        elif verb == "redo":
            assert document.redo() == (at + 1 < len(states))
            at = min(len(states) - 1, at + 1)
        elif verb == "save":
            on_disk[path] = document.text(path) or ""
            document.mark_saved({path: on_disk[path]})
        else:
            n = slot // 2 * 2 + 1
            theirs[path][n] = f"theirs {step}"
            lines = on_disk[path].split("\n")
            lines[2 * n] = f"theirs {step}"
            on_disk[path] = "\n".join(lines)
            outside(document, path, on_disk[path])
        for each in "ab":
            expected = [(states[at] if n % 2 == 0 else theirs)[each][n] for n in range(SLOTS)]
            assert document.text(each) == text_of(expected)
    while document.undo():
        pass
    if not any(verb == "save" for verb, _, _ in moves):
        assert document.dirty == frozenset()
    assert {p: document.text(p) for p in "ab"} == {
        path: text_of([(states[0] if n % 2 == 0 else theirs)[path][n] for n in range(SLOTS)])
        for path in "ab"
    }


WILD = st.lists(
    st.tuples(
        st.sampled_from(["edit", "edit", "undo", "redo", "outside", "gone", "moved", "save"]),
        st.sampled_from("ab"),
        st.integers(0, 6),
    ),
    max_size=30,
)


@given(WILD)
def test_wherever_they_meet_what_came_from_outside_stays_or_mine_is_shown_to_clash(
    moves: list[tuple[str, str, int]],
) -> None:
    """Theirs may be missing from the text only where it clashed or was edited away here."""
    on_disk: dict[str, str | None] = {"a": START, "b": START}

    def bring(edits: Sequence[Edit], moves: Mapping[str, str], _through: Through) -> None:
        on_disk.update({edit.path: edit.after for edit in edits})
        on_disk.update(dict.fromkeys(moves))

    document = Document(disk=bring)
    document.load({"a": START, "b": START})
    clashed = False
    edited_away: set[str] = set()
    for step, (verb, path, line) in enumerate(moves):
        text = document.text(path)
        if verb == "edit":
            lines = (text or "").split("\n")
            edited_away |= set(lines[line : line + 1])
            lines[line : line + 1] = [f"mine {step}"]
            document.apply(Change(LABEL, (Edit(path, text, "\n".join(lines)),)))
        elif verb in ("undo", "redo"):
            before = {each: document.text(each) for each in document.dirty | {"a", "b", "c"}}
            try:
                document.undo() if verb == "undo" else document.redo()
            except TurnRefused:
                assert {each: document.text(each) for each in before} == before
        elif verb == "save" and text is not None:
            on_disk[path] = text
            document.mark_saved({path: text})
        elif verb == "gone" and on_disk[path] is not None:
            clashed = clashed or document.text(path) != on_disk[path]
            on_disk[path] = None
            outside(document, path, None)
        elif verb == "moved" and on_disk[path] is not None and document.text("c") is None:
            theirs = on_disk[path]
            on_disk[path], on_disk["c"] = None, theirs
            outside(document, path, theirs, to="c")
        elif verb == "outside":
            lines = (on_disk[path] or "").split("\n")
            lines[line : line + 1] = [f"theirs {step}"]
            theirs = "\n".join(lines)
            merged = merge_file(path, document.saved_text(path), document.text(path), theirs)
            clashed = clashed or bool(merged.clashes)
            on_disk[path] = theirs
            outside(document, path, theirs)
        assert document.saved_text(path) == on_disk[path]
        if not clashed:
            for each, theirs_now in on_disk.items():
                for word in (theirs_now or "").split("\n"):
                    if word.startswith("theirs") and word not in edited_away:
                        assert word in (document.text(each) or ""), (step, verb, each)
