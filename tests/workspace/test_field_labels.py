"""Steps and refusals name fields as the form does: as a schema calls them, else by their key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from editor.messages import EditorError, Label, Message, english
from editor.schema.form import form_field
from editor.schema.mends import mends
from editor.vault.frontmatter import EditRefused
from editor.workspace import bulk, edits, mending, vocabularies
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

SIZE = '"size": {"type": "string", "title": "People"}'
SCHEMA = f'{{"properties": {{{SIZE}, "tags": {{"title": "Topics"}}}}}}'
TEXT = "---\ntitle: Open Loom\nurl: https://a.b\nsize: ' 1-3'\ntags: [Water]\n---\nIt weaves.\n"
# Fields that share their lines cannot be changed one by one.
SHARED = "---\n{title: A, size: &a [1], tags: *a}\n---\n"


@pytest.fixture
def vault(tmp_path: Path) -> Workspace:
    """One entry, in a vault whose schema gives two labels."""
    make_vault(tmp_path, loom=TEXT, shared=SHARED)
    (tmp_path / ".territory").mkdir()
    (tmp_path / ".territory" / "initiative.schema.json").write_text(SCHEMA)
    return opened(tmp_path)


def undone(workspace: Workspace) -> Message:
    """What undo would take back."""
    label = workspace.document.undo_label
    assert label is not None
    return label


def _mend(workspace: Workspace) -> None:
    entry = workspace.entry("loom.md")
    assert entry.frontmatter is not None
    field = form_field(entry.frontmatter, workspace.schema(entry.collection), "size")
    mending.mend(workspace, "loom.md", "size", mends(field, field.problems[0])[0])


@pytest.mark.parametrize(
    ("step", "told"),
    [
        (lambda w: edits.set_field(w, "loom.md", "size", "4"), "Change “People” of Open Loom"),
        (lambda w: edits.set_source(w, "loom.md", "tags", "[]"), "Change “Topics” of Open Loom"),
        (lambda w: edits.set_field(w, "loom.md", "url", ""), "Change “Homepage” of Open Loom"),
        (lambda w: edits.add_field(w, "loom.md", "tags_own", ""), "Add “Tags own” to Open Loom"),
        (lambda w: edits.remove_field(w, "loom.md", "size"), "Remove “People” from Open Loom"),
        (_mend, "Mend “People” of Open Loom"),
    ],
)
def test_a_step_names_its_field_as_the_form_does(
    vault: Workspace, step: Callable[[Workspace], None], told: str
) -> None:
    step(vault)
    assert english(undone(vault)) == told
    assert isinstance(undone(vault).args["field"], Label)  # which the window translates


def test_plans_of_many_entries_name_their_field_so(vault: Workspace) -> None:
    words = vocabularies.Words(None, "size")
    plans = [
        bulk.clear(vault, iter(["loom.md"]), "size"),
        bulk.remove_field(vault, iter(["loom.md"]), "size"),
        bulk.add_items(vault, iter(["loom.md"]), "tags", ["Tea"]),
        bulk.remove_items(vault, iter(["loom.md"]), "tags", ["Water"]),
        vocabularies.respell(vault, words, {" 1-3": "1-3"}, ["loom.md"]),
        vocabularies.delete(vault, words, {" 1-3"}, ["loom.md"]),
    ]
    assert [english(plan.change.label) for plan in plans] == [
        "Clear “People” of 1 entry",
        "Remove “People” from 1 entry",
        "Add to “Topics” of 1 entry",
        "Take out of “Topics” of 1 entry",
        "Spell “ 1-3” as “1-3” in “People”",
        "Delete “ 1-3” from “People”",
    ]


def test_a_refusal_names_the_field_so(vault: Workspace) -> None:
    with pytest.raises(EditRefused) as refused:
        edits.set_field(vault, "shared.md", "size", [2])
    assert str(refused.value).startswith("“People” cannot be changed ")
    plan = bulk.clear(vault, ["loom.md", "shared.md"], "size")
    assert english(plan.refused["shared.md"]).startswith("“People” cannot be changed ")
    with pytest.raises(EditorError, match="“People” is not a list"):
        bulk.add_items(vault, ["loom.md"], "size", ["4"])


def test_a_field_is_called_so_where_no_entry_has_it_and_where_there_is_none(
    vault: Workspace,
) -> None:
    assert vault.label("gone.md", "size") == "People"
    assert vault.label("loom.md", "url") == "Homepage"
    assert vault.label("no-entry.txt", "size") == "Team size"
