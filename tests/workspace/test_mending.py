"""Mends in one entry and in all that need them."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.messages import EditorError, Message, english
from editor.schema.form import form_field
from editor.schema.mends import mends
from editor.workspace import mending
from editor.workspace.mending import Wanted, mend_everywhere, with_problem
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened


def entry(**fields: str) -> str:
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in fields.items()) + "---\nText.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Workspace:
    (tmp_path / ".territory").mkdir()
    make_vault(
        tmp_path,
        a=entry(title="A", size='" 4-10"', tags='["Online", " x"]', code="no"),
        b=entry(title="B", size='" 1-3" # a comment', tags="[Online]", code="no"),
        c=entry(title="C", size="4-10", tags="[online]", code='"no"'),
        d=entry(title="D", size='" 4-10"', tags="[Online]"),
        e="---\ntitle: [\n---\n",
    )
    return opened(tmp_path)


def paths(workspace: Workspace, key: str, code: str, **args: str) -> list[str]:
    collection = workspace.entry("a.md").collection
    found = with_problem(workspace, collection, key, Message(code, args))
    return sorted(path for path in found if path)


def test_the_entries_with_the_same_problem_are_found(vault: Workspace) -> None:
    assert paths(vault, "size", "schema.space-before") == ["a.md", "b.md", "d.md"]
    assert paths(vault, "tags", "schema.item-space") == ["a.md"]
    assert paths(vault, "tags", "schema.spelled-otherwise", value="online") == ["c.md"]
    assert paths(vault, "tags", "schema.spelled-otherwise", value="other") == []
    assert paths(vault, "code", "schema.readers-differ") == ["a.md", "b.md"]


def test_one_field_is_mended_as_a_step_of_its_own(vault: Workspace) -> None:
    front = vault.entry("b.md").frontmatter
    assert front is not None
    schema = vault.schema(vault.entry("b.md").collection)
    field = form_field(front, schema, "size")
    mending.mend(vault, "b.md", "size", mends(field, field.problems[0])[0])
    mended = entry(title="B", size='"1-3" # a comment', tags="[Online]", code="no")
    assert vault.document.text("b.md") == mended
    label = vault.document.undo_label
    assert label is not None
    assert english(label) == "Mend “Team size” of B"


def test_all_entries_are_mended_by_one_plan(vault: Workspace) -> None:
    wanted = Wanted("size", Message("schema.space-before"), Message("schema.mend-remove-space"))
    plan = mend_everywhere(vault, vault.entry("a.md").collection, wanted)
    assert english(plan.change.label) == "Mend “Team size” in 3 entries"
    assert [edit.path for edit in plan.change.edits] == ["a.md", "b.md", "d.md"]
    assert vault.document.dirty == frozenset()
    vault.document.apply(plan.change)
    assert paths(vault, "size", "schema.space-before") == []
    assert 'size: "1-3" # a comment\n' in str(vault.document.text("b.md"))
    vault.document.undo()
    assert vault.document.dirty == frozenset()


def test_quoting_is_done_everywhere_too(vault: Workspace) -> None:
    wanted = Wanted("code", Message("schema.readers-differ"), Message("schema.mend-settle"))
    plan = mend_everywhere(vault, vault.entry("a.md").collection, wanted)
    assert [edit.after and 'code: "no"\n' in edit.after for edit in plan.change.edits] == [True] * 2


def test_a_field_that_refuses_is_told(tmp_path: Path) -> None:
    broken = '---\nbase: &base {size: " 4"}\n<<: *base\n---\n'
    workspace = opened(make_vault(tmp_path, a=broken, b='---\nsize: " 4-10"\n---\n'))
    wanted = Wanted("size", Message("schema.space-before"), Message("schema.mend-remove-space"))
    collection = workspace.entry("a.md").collection
    plan = mend_everywhere(workspace, collection, wanted)
    assert [edit.path for edit in plan.change.edits] == ["b.md"]
    workspace.document.apply(plan.change)
    assert mend_everywhere(workspace, collection, wanted).change.edits == ()


def test_fields_are_put_into_the_usual_order(tmp_path: Path) -> None:
    usual = entry(title="A", size="1", x="2")
    workspace = opened(
        make_vault(tmp_path, a=usual, b=usual, c=entry(x="2", title="C", own="y", size="1"))
    )
    collection = workspace.entry("c.md").collection
    assert [path for path in mending.out_of_order(workspace, collection) if path] == ["c.md"]
    mending.put_in_order(workspace, "c.md")
    keys = list(workspace.entry("c.md").fields)
    assert [key for key in keys if key != "own"] == ["title", "size", "x"]
    assert [path for path in mending.out_of_order(workspace, collection) if path] == []
    workspace.document.undo()
    plan = mending.put_all_in_order(workspace, collection)
    assert [edit.path for edit in plan.change.edits] == ["c.md"]
    assert english(plan.change.label) == "Put the fields of 1 entry in order"


def test_fields_that_cannot_be_moved_count_as_in_order(tmp_path: Path) -> None:
    usual = entry(title="A", size="1")
    workspace = opened(make_vault(tmp_path, a=usual, b=usual, c="---\n{size: 1, title: C}\n---\n"))
    collection = workspace.entry("c.md").collection
    assert [path for path in mending.out_of_order(workspace, collection) if path] == []
    with pytest.raises(EditorError):
        mending.put_in_order(workspace, "c.md")
    assert workspace.document.dirty == frozenset()


@pytest.mark.real
def test_real_entries_are_mended_without_touching_anything_else(real: Path) -> None:
    workspace = opened(real / "vault")
    for collection in workspace.settings.collections:
        for key in ("size", "locations"):
            for code in ("schema.space-before", "schema.item-space"):
                wanted = Wanted(key, Message(code), Message("schema.mend-remove-space"))
                plan = mend_everywhere(workspace, collection, wanted)
                found = with_problem(workspace, collection, key, Message(code))
                told = [path for path in found if path]
                assert [edit.path for edit in plan.change.edits] + list(plan.refused) == told
