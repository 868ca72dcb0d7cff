"""What a curator says of fields: tried on the entries, then written as one change."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.messages import EditorError, english
from editor.schema.completion import Option
from editor.schema.specs import FieldSpec
from editor.workspace.field_changes import Fields
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

FILE = ".territory/initiative.schema.json"
ENTRIES = {
    "one": "---\ntitle: One\nsize: 1-3\ntags: [a, b]\nend:\n---\n",
    "two": "---\ntitle: Two\nsize: 4-10\ntags: [a]\nend: 2020\n---\n",
    "three": "---\ntitle: Three\nsize: many\ntags: []\nend:\n---\n",
    "article": "No frontmatter.\n",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, **ENTRIES), Path.unlink)


def fields_of(workspace: Workspace) -> Fields:
    return Fields(workspace, workspace.settings.collections[0])


def test_how_entries_use_a_field(workspace: Workspace) -> None:
    fields = fields_of(workspace)
    assert fields.use("tags") == (3, 2, "[]", (Option("a", 2), Option("b", 1)))
    assert fields.use("end") == (3, 1, "", (Option("2020", 1),))
    assert fields.use("absent") == (0, 0, None, ())


def test_nothing_said_is_nothing_written(workspace: Workspace) -> None:
    fields = fields_of(workspace)
    assert not fields.changed(fields.specs, fields.schema.order)
    assert fields.troubles(fields.specs, fields.schema.order) == []
    assert fields.text is None


def test_troubles_are_those_that_entries_do_not_have_yet(workspace: Workspace) -> None:
    fields = fields_of(workspace)
    size = fields.specs["size"]._replace(kind="choice", options=("1-3", "4-10"))
    specs = {**fields.specs, "size": size}
    (trouble,) = fields.troubles(specs, fields.schema.order)
    assert (trouble.entry.title, trouble.field) == ("Three", "size")
    assert english(trouble.message) == "“many” is not one of the choices."
    required = {**fields.specs, "end": fields.specs["end"]._replace(required=True)}
    found = fields.troubles(required, fields.schema.order)
    assert sorted(one.entry.title for one in found) == ["One", "Three"]


def test_what_is_said_is_one_change_that_undo_takes_back(workspace: Workspace) -> None:
    fields = fields_of(workspace)
    size = fields.specs["size"]._replace(label="Team", options=("1-3",), kind="choice")
    plan = fields.plan({**fields.specs, "size": size}, fields.schema.order)
    assert english(plan.change.label) == "Change what is said of “Team”"
    workspace.document.apply(plan.change)
    written = json.loads((workspace.root / FILE).read_text(encoding="utf-8"))
    assert written["properties"] == {"size": {"title": "Team", "enum": ["1-3", None]}}
    collection = workspace.settings.collections[0]
    assert workspace.schema(collection).field("size").label == "Team"
    again = fields_of(workspace)
    assert again.specs["size"] == size
    label = size._replace(label="People")
    workspace.document.apply(again.plan({"size": label}, again.schema.order).change)
    assert workspace.schema(collection).field("size").label == "People"
    assert workspace.document.dirty == {FILE}
    assert workspace.document.undo()
    assert workspace.schema(collection).field("size").label == "Team"
    assert workspace.document.undo()
    assert not (workspace.root / FILE).exists()
    assert workspace.schema(collection).field("size").label == "Team size"


def test_an_order_is_said_with_as_few_fields_as_it_takes(workspace: Workspace) -> None:
    fields = fields_of(workspace)
    assert fields.schema.order == ("title", "size", "tags", "end")
    plan = fields.plan(fields.specs, ["tags", "title", "size", "end"])
    workspace.document.apply(plan.change)
    written = json.loads((workspace.root / FILE).read_text(encoding="utf-8"))
    assert written["properties"] == {"tags": {}}
    collection = workspace.settings.collections[0]
    assert workspace.schema(collection).order == ("tags", "title", "size", "end")
    assert english(plan.change.label).startswith("Order the fields of")


def test_a_new_field_is_declared(workspace: Workspace) -> None:
    fields = fields_of(workspace)
    specs = {**fields.specs, "mood": FieldSpec("Mood")}
    order = [*fields.schema.order, "mood"]
    assert fields.changed(specs, order)
    workspace.document.apply(fields.plan(specs, order).change)
    assert "mood" in workspace.schema(workspace.settings.collections[0]).fields


def test_a_schema_that_cannot_be_read_stays_as_it_is(tmp_path: Path) -> None:
    make_vault(tmp_path, **ENTRIES)
    (tmp_path / ".territory").mkdir()
    (tmp_path / FILE).write_text("{", encoding="utf-8")
    fields = fields_of(opened(tmp_path))
    spec = fields.specs["size"]._replace(label="Team")
    with pytest.raises(EditorError) as told:
        fields.plan({"size": spec}, fields.schema.order)
    assert FILE in str(told.value)
