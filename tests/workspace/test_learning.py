"""What is learnt of fields off the UI thread is what would be learnt on it."""

from __future__ import annotations

from pathlib import Path

from editor.schema.fields import Schema
from editor.workspace import edits
from editor.workspace.learning import learn
from editor.workspace.outside import take_outside
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened


def vault(root: Path) -> Workspace:
    words = ("North", "South", "West")
    files = {f"e{n}": f"---\ntitle: E{n}\nkind: {words[n % 3]}\nsize: {n}\n---\n" for n in range(9)}
    return opened(make_vault(root, article="No fields.\n", **files))


def known(workspace: Workspace) -> list[Schema]:
    return [workspace.schema(collection) for collection in workspace.settings.collections]


def test_it_is_what_would_be_known_anyway(tmp_path: Path) -> None:
    one, other = vault(tmp_path), opened(tmp_path)
    one.take_learnt(learn(one.entries()))
    assert known(one) == known(other)
    assert known(one)[0].field("kind").options


def test_what_changed_meanwhile_counts_as_it_is(tmp_path: Path) -> None:
    workspace = vault(tmp_path)
    learnt = learn(workspace.entries())
    edits.set_field(workspace, "e3.md", "kind", "East")
    edits.add_field(workspace, "e4.md", "founded", 1990)
    take_outside(workspace, {"e5.md": None})
    other = vault(tmp_path)
    edits.set_field(other, "e3.md", "kind", "East")
    edits.add_field(other, "e4.md", "founded", 1990)
    take_outside(other, {"e5.md": None})
    workspace.take_learnt(learnt)
    assert known(workspace) == known(other)


def test_what_is_known_already_stays(tmp_path: Path) -> None:
    workspace = vault(tmp_path)
    collection = workspace.settings.collections[0]
    learnt = learn(())
    schema = workspace.collection_schema(collection)
    workspace.take_learnt(learnt)
    assert workspace.collection_schema(collection) is schema
