import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import Message
from editor.workspace.document import Cause, Document, Notice, StaleEditError
from editor.workspace.history import Change, Edit

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


def test_none_stands_for_an_absent_file() -> None:
    document, _ = loaded(a="one")
    document.apply(change(("a", "one", None), ("b", None, "one")))
    assert (document.text("a"), document.text("b")) == (None, "one")
    assert document.dirty == {"a", "b"}
    document.undo()
    assert (document.text("a"), document.text("b")) == ("one", None)
    assert document.dirty == frozenset()


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
