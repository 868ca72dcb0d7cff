from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import EditorError, Message
from editor.workspace.document import Cause, Document, Notice, StaleEditError
from editor.workspace.history import Change, Edit
from editor.workspace.through import Through

LABEL = Message("workspace.move", {"entry": "A"})


def change(*edits: tuple[str, str | None, str | None]) -> Change:
    return Change(LABEL, tuple(Edit(*edit) for edit in edits))


def loaded(**texts: str) -> tuple[Document, list[Notice]]:
    document = Document()
    document.load(texts)
    told: list[Notice] = []
    document.subscribe(told.append)
    return document, told


def test_a_change_over_several_files_is_told_once_and_undone_at_once() -> None:
    document, told = loaded(a="one", b="two")
    document.apply(change(("a", "one", "1"), ("b", "two", "2")))
    assert [(n.cause, n.paths) for n in told] == [(Cause.EDIT, {"a", "b"})]
    assert document.undo()
    assert (document.text("a"), document.text("b")) == ("one", "two")
    assert told[-1].cause is Cause.UNDO


def test_dirty_follows_from_the_texts_alone() -> None:
    document, _ = loaded(a="one")
    document.apply(change(("a", "one", "two")))
    assert document.dirty == {"a"}
    document.apply(change(("a", "two", "one")))
    assert document.dirty == frozenset()
    document.undo()
    document.mark_saved({"a": "two"})
    assert document.dirty == frozenset()
    document.undo()
    assert document.dirty == {"a"}


def test_an_edit_of_another_text_is_refused_and_nothing_changes() -> None:
    document, told = loaded(a="one", b="two")
    with pytest.raises(StaleEditError):
        document.apply(change(("b", "two", "2"), ("a", "other", "1")))
    assert (document.text("a"), document.text("b")) == ("one", "two")
    assert not told


def test_changes_in_a_row_are_a_step_each_and_told_once() -> None:
    document, told = loaded(a="one")
    document.apply(change(("a", "one", "two")), change(("a", "two", "one")))
    assert [n.before for n in told] == [{"a": "one"}]
    assert document.text("a") == "one"
    document.undo()
    assert document.text("a") == "two"
    document.undo()
    assert document.text("a") == "one"
    assert document.undo_label is None


def test_of_changes_in_a_row_that_do_not_fit_none_is_made() -> None:
    document, told = loaded(a="one")
    with pytest.raises(StaleEditError):
        document.apply(change(("a", "one", "two")), change(("a", "one", "three")))
    assert document.text("a") == "one"
    assert document.undo_label is None
    assert not told


def test_a_change_of_nothing_is_no_step() -> None:
    document, told = loaded(a="one")
    document.apply(change(("a", "one", "one")))
    assert document.undo_label is None
    assert not told


class FakeDisk:
    """Takes note of what reaches it at once; fails when told to."""

    def __init__(self) -> None:
        self.edits: list[list[Edit]] = []
        self.moves: list[dict[str, str]] = []
        self.failing = False

    def __call__(self, edits: Sequence[Edit], moves: Mapping[str, str], _through: Through) -> None:
        if self.failing:
            raise EditorError("vault.exists", file="b")
        self.edits.append(sorted(edits))
        self.moves.append(dict(moves))


def on_disk(**texts: str) -> tuple[Document, FakeDisk]:
    disk = FakeDisk()
    document = Document(disk=disk)
    document.load(texts)
    return document, disk


def test_files_that_are_made_and_removed_reach_the_disk_at_once() -> None:
    document, disk = on_disk(a="one")
    document.apply(change(("a", "one", None), ("b", None, "two")))
    assert (document.text("a"), document.text("b")) == (None, "two")
    assert disk.edits[-1] == [Edit("a", "one", None), Edit("b", None, "two")]
    assert document.dirty == frozenset()
    document.undo()
    assert (document.text("a"), document.text("b")) == ("one", None)
    assert disk.edits[-1] == [Edit("a", None, "one"), Edit("b", "two", None)]
    document.redo()
    assert disk.edits[-1] == disk.edits[0]
    assert document.dirty == frozenset()


def test_an_edit_alone_waits_for_saving() -> None:
    document, disk = on_disk(a="one")
    document.apply(change(("a", "one", "two")))
    document.undo()
    document.redo()
    assert disk.edits == []
    assert document.dirty == {"a"}


def test_what_had_nothing_unsaved_is_written_with_the_files_that_are_made() -> None:
    document, disk = on_disk(a="one", b="two")
    document.apply(change(("b", "two", "unsaved")))
    document.apply(change(("c", None, "new"), ("a", "one", "1"), ("b", "unsaved", "2")))
    assert disk.edits == [[Edit("a", "one", "1"), Edit("c", None, "new")]]
    assert document.dirty == {"b"}
    document.undo()
    assert disk.edits[-1] == [Edit("a", "1", "one"), Edit("c", "new", None)]
    assert (document.text("b"), document.saved_text("b")) == ("unsaved", "two")


def test_what_was_unsaved_when_a_file_was_removed_is_unsaved_when_it_is_back() -> None:
    document, disk = on_disk(a="one")
    document.apply(change(("a", "one", "unsaved")))
    for _ in range(2):
        document.apply(change(("a", "unsaved", None)))
        assert disk.edits[-1] == [Edit("a", "one", None)]
        document.undo()
        assert disk.edits[-1] == [Edit("a", None, "one")]
        assert (document.text("a"), document.saved_text("a")) == ("unsaved", "one")
        assert document.dirty == {"a"}


def test_a_file_made_and_edited_comes_back_as_it_was_on_disk() -> None:
    document, disk = on_disk()
    document.apply(change(("a", None, "one")))
    document.apply(change(("a", "one", "two")))
    document.mark_saved({"a": "two"})
    document.undo()
    document.undo()
    assert disk.edits[-1] == [Edit("a", "two", None)]
    document.redo()
    assert disk.edits[-1] == [Edit("a", None, "two")]
    assert document.dirty == {"a"}
    document.redo()
    assert document.dirty == frozenset()


def test_a_renamed_file_is_moved_and_what_was_unsaved_stays_so() -> None:
    document, disk = on_disk(a="one")
    told: list[Notice] = []
    document.subscribe(told.append)
    document.apply(change(("a", "one", "unsaved")))
    renamed = change(("a", "unsaved", None), ("b", None, "unsaved, too"))
    document.apply(renamed._replace(renames={"a": "b"}))
    assert disk.edits == [[Edit("a", "one", None), Edit("b", None, "one")]]
    assert disk.moves == [{"a": "b"}]
    assert document.dirty == {"b"}
    assert told[-1].renames == {"a": "b"}
    document.undo()
    assert disk.moves[-1] == {"b": "a"}
    assert told[-1].renames == {"b": "a"}
    assert (document.text("a"), document.saved_text("a")) == ("unsaved", "one")
    document.undo()
    assert document.dirty == frozenset()


def test_what_the_disk_refuses_is_not_done() -> None:
    document, disk = on_disk(a="one")
    document.apply(change(("a", "one", None)))
    told: list[Notice] = []
    document.subscribe(told.append)
    disk.failing = True
    with pytest.raises(EditorError):
        document.undo()
    with pytest.raises(EditorError):
        document.apply(change(("b", None, "new")))
    assert (document.text("a"), document.text("b")) == (None, None)
    assert not told
    disk.failing = False
    assert document.undo()
    assert document.text("a") == "one"
    disk.failing = True
    with pytest.raises(EditorError):
        document.redo()
    assert document.text("a") == "one"
    assert document.undo_label is None
    assert document.redo_label == LABEL


def test_a_listener_can_leave() -> None:
    document = Document()
    told: list[Notice] = []
    leave = document.subscribe(told.append)
    leave()
    document.load({"a": "one"})
    assert not told


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.sampled_from("abc"), st.text("xyü\n", max_size=6)),
        st.tuples(st.just("undo"), st.just(""), st.just("")),
        st.tuples(st.just("redo"), st.just(""), st.just("")),
    ),
    max_size=25,
)


@given(STEPS)
def test_undo_and_redo_agree_with_a_list_of_whole_states(steps: list[tuple[str, str, str]]) -> None:
    start = {"a": "", "b": "one", "c": "two\n"}
    document = Document()
    document.load(start)
    states, at = [dict(start)], 0
    for verb, path, text in steps:
        if verb == "edit":
            before = document.text(path)
            document.apply(change((path, before, text)))
            if before != text:
                states[at + 1 :] = [{**states[at], path: text}]
                at += 1
        elif verb == "undo":
            assert document.undo() == (at > 0)
            at = max(0, at - 1)
        else:
            assert document.redo() == (at + 1 < len(states))
            at = min(len(states) - 1, at + 1)
        assert {path: document.text(path) for path in start} == states[at]
        assert document.dirty == {p for p in start if states[at][p] != start[p]}
