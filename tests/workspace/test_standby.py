"""Entries stand by: undo and redo of a change of many bring them back as parsing would."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.workspace.document import Cause
from editor.workspace.entries import Entry, Parsed, make_entry, parse
from editor.workspace.history import Change, Edit
from editor.workspace.notices import changed_keys
from editor.workspace.outside import Intake
from editor.workspace.saving import save
from editor.workspace.settings import Collection
from editor.workspace.workspace import VaultNotice, Workspace
from tests.workspace.vaults import make_vault, opened, set_in_all

MANY = 60


def text_of(number: int) -> str:
    return f"---\ntitle: Quay {number}\nsize: '{number}'\ntags:\n  - a\n---\nBody {number}.\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, **{f"e{n:02}": text_of(n) for n in range(MANY)}))


def told_by(workspace: Workspace) -> list[VaultNotice]:
    told: list[VaultNotice] = []
    workspace.subscribe(told.append)
    return told


def change_all(workspace: Workspace, change: Callable[[str], str]) -> Change:
    paths = [entry.path for entry in workspace.entries()]
    texts = {path: workspace.document.text(path) or "" for path in paths}
    edits = tuple(Edit(path, text, change(text)) for path, text in texts.items())
    made = set_in_all(workspace, [], "size", "").change._replace(edits=edits)
    workspace.document.apply(made)
    return made


def shown(entry: Entry) -> tuple[object, ...]:
    return entry.text, entry.title, dict(entry.fields), entry.body, entry.problems, entry.place


def as_parsed(workspace: Workspace) -> list[tuple[object, ...]]:
    """The entries as they are when each text of now is parsed."""
    found = []
    for entry in workspace.entries():
        text = workspace.document.text(entry.path) or ""
        found.append(shown(make_entry(entry.path, parse(text), entry.collection, None)))
    return found


def test_undo_and_redo_bring_the_entries_themselves_back(workspace: Workspace) -> None:
    told = told_by(workspace)
    before = {entry.path: entry for entry in workspace.entries()}
    change_all(workspace, lambda text: text.replace("- a", "- b").replace("Body", "Text"))
    after = {entry.path: entry for entry in workspace.entries()}
    workspace.document.undo()
    assert {entry.path: entry for entry in workspace.entries()} == before
    workspace.document.redo()
    assert {entry.path: entry for entry in workspace.entries()} == after
    applied, undone, redone = told
    assert (undone.cause, redone.cause) == (Cause.UNDO, Cause.REDO)
    assert undone.fields == redone.fields == applied.fields == {path: {"tags"} for path in before}
    assert undone.bodies == redone.bodies == applied.bodies == before.keys()


def test_whatever_order_they_come_in_the_entries_are_as_their_texts(workspace: Workspace) -> None:
    change_all(workspace, lambda text: text.replace("Quay", "Pier"))
    change_all(workspace, lambda text: text.replace("size", "extent"))
    steps = [workspace.document.undo, workspace.document.undo, workspace.document.redo]
    steps += [lambda: bool(save(workspace)), workspace.document.undo, workspace.document.redo]
    steps += [workspace.document.redo, workspace.document.undo, workspace.document.undo]
    for step in steps:
        step()
        assert [shown(entry) for entry in workspace.entries()] == as_parsed(workspace)
    titles = [entry.title for entry in workspace.entries()]
    assert sorted(titles) == sorted(f"Quay {n}" for n in range(MANY))


def test_an_entry_that_was_changed_since_is_made_of_its_text(workspace: Workspace) -> None:
    change_all(workspace, lambda text: text.replace("Quay", "Pier"))
    path = workspace.entries()[0].path
    Intake(workspace, {path: text_of(0).replace("- a", "- c")}).step()
    workspace.document.undo()
    assert workspace.entry(path).fields["tags"] == ["c"]
    assert [shown(entry) for entry in workspace.entries()] == as_parsed(workspace)


def test_edits_that_were_expected_are_followed_by_what_was_made(workspace: Workspace) -> None:
    paths = [entry.path for entry in workspace.entries()]
    plan = set_in_all(workspace, paths, "size", "many")
    workspace.expect(plan.change.edits)
    told = told_by(workspace)
    workspace.document.apply(plan.change)
    assert told[0].fields == {path: {"size"} for path in paths}
    assert not told[0].bodies
    assert [shown(entry) for entry in workspace.entries()] == as_parsed(workspace)


def test_what_was_expected_and_does_not_come_is_nothing(workspace: Workspace) -> None:
    paths = [entry.path for entry in workspace.entries()]
    workspace.expect(set_in_all(workspace, paths, "size", "many").change.edits)
    change_all(workspace, lambda text: text.replace("Quay", "Pier"))
    assert [shown(entry) for entry in workspace.entries()] == as_parsed(workspace)


class Asleep(Parsed):
    """Has every entry rest at once."""

    def woken(self, entry: Entry) -> None:
        entry.rest()


PIECES = st.lists(
    st.sampled_from(
        [
            "a",
            "1",
            "'1'",
            '"1"',
            "b: 2\n",
            "\n",
            "- x\n",
            "  ",
            "&k ",
            "*k",
            "# c\n",
            "[1, 2]",
            ": ",
        ]
    ),
    max_size=8,
)


@given(PIECES, PIECES, PIECES, PIECES)
def test_what_differs_is_known_without_parsing_what_was(
    head: list[str], old: list[str], new: list[str], tail: list[str]
) -> None:
    texts = [
        "".join(["---\na: 1\n", *head, *middle, *tail, "\nz: z\n---\n"]) for middle in (old, new)
    ]
    collection = Collection("")
    asleep, known = (
        make_entry("a.md", parse(texts[0]), collection, None, texts=texts_)
        for texts_ in (Asleep(), None)
    )
    asleep.rest()
    after = make_entry("a.md", parse(texts[1]), collection, None)
    assert not asleep.awake
    quick = changed_keys(asleep, after, texts[0])
    exact = changed_keys(known, after)
    assert exact <= quick
    assert all(key in after.fields or key in known.fields for key in quick)
