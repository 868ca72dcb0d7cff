"""Entries put on the map and taken off it: one step each, and only their own lines change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

from editor.messages import english
from editor.schema.form import form_field
from editor.schema.mends import Mend, mends
from editor.workspace import getting_ready, mending, placing
from editor.workspace.mending import Wanted, mend_everywhere
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

T = TypeVar("T")

ONE = (
    "---\r\ntitle: Tidewater School # the first\r\nterritory: 'Shore'\r\ny: 12 # up\r\nx: 30\r\n"
    "---\r\nEbb.\r\n"
)
TWO = '---\ntitle: Kelp Commons\nterritory: Shore\nx: "15"\ny: 40\n---\n'
THREE = "---\ntitle: Étude\n---\n"
HALF = "---\ntitle: Half\nx: 5\n---\n"

SETTINGS = """\
collections: [{name: A, entries: '*.md', schema: a.json, map: main}]
maps: {main: {bounds: [[0, 0], [100, 200]]}}
"""
SCHEMA = '{"properties": {"title": {}, "territory": {"type": "string"}, "x": {}, "y": {}}}'


def vault(root: Path, schema: str = SCHEMA, **files: str) -> Workspace:
    make_vault(root, **(files or {"one": ONE, "two": TWO, "three": THREE, "half": HALF}))
    (root / ".territory").mkdir()
    (root / ".territory" / "vault.yaml").write_text(SETTINGS)
    (root / ".territory" / "a.json").write_text(schema)
    return opened(root)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return vault(tmp_path)


def undone(workspace: Workspace) -> str:
    label = workspace.document.undo_label
    return english(label) if label is not None else ""


def test_many_moved_are_one_step_and_only_their_lines_change(workspace: Workspace) -> None:
    told = []
    workspace.subscribe(told.append)
    placing.move_many(workspace, {"one.md": (31.0, 13), "two.md": (16, 40.5)})
    assert workspace.document.text("one.md") == ONE.replace("y: 12 ", "y: 13 ").replace(
        "x: 30", "x: 31"
    )
    assert workspace.document.text("two.md") == TWO.replace('x: "15"', "x: 16").replace(
        "y: 40", "y: 40.5"
    )
    assert undone(workspace) == "Move 2 entries"
    assert len(told) == 1
    workspace.document.undo()
    assert not workspace.document.dirty
    assert workspace.document.undo_label is None


def test_placed_with_its_territory_it_is_one_step(workspace: Workspace) -> None:
    placing.move_many(workspace, {"three.md": (3, 4)}, territories={"three.md": "Shore"})
    assert workspace.document.text("three.md") == (
        "---\ntitle: Étude\nterritory: Shore\nx: 3\ny: 4\n---\n"
    )
    assert undone(workspace) == "Place Étude in Shore"
    workspace.document.undo()
    assert workspace.document.text("three.md") == THREE


def test_nudges_that_follow_one_another_are_one_step(workspace: Workspace) -> None:
    for x in (31, 32, 33):
        placing.move_many(workspace, {"one.md": (x, 12)}, merge=True)
    placing.move_many(workspace, {"one.md": (34, 12)})
    workspace.document.undo()
    assert workspace.entry("one.md").place.x == 33
    workspace.document.undo()
    assert workspace.document.text("one.md") == ONE


def test_a_nudge_of_others_is_another_step(workspace: Workspace) -> None:
    placing.move_many(workspace, {"one.md": (31, 12)}, merge=True)
    placing.move_many(workspace, {"one.md": (32, 12), "two.md": (1, 1)}, merge=True)
    workspace.document.undo()
    assert workspace.entry("one.md").place.x == 31


def test_taken_off_the_two_lines_are_gone_and_undo_brings_them_back(workspace: Workspace) -> None:
    placing.unplace(workspace, ["one.md", "three.md", "half.md"])
    assert workspace.document.text("one.md") == ONE.replace("y: 12 # up\r\nx: 30\r\n", "")
    assert workspace.document.text("half.md") == HALF.replace("x: 5\n", "")
    assert workspace.entry("one.md").unplaced
    assert undone(workspace) == "Take 2 entries off the map"
    workspace.document.undo()
    assert not workspace.document.dirty


def test_coordinates_that_every_entry_must_have_are_emptied(tmp_path: Path) -> None:
    schema = '{"properties": {"x": {"type": ["number", "null"]}, "y": {}}, "required": ["x"]}'
    workspace = vault(tmp_path, schema, one="---\ntitle: A\nx: 1\ny: 2\n---\n")
    placing.unplace(workspace, ["one.md"])
    assert workspace.entry("one.md").fields == {"title": "A", "x": None}
    assert workspace.entry("one.md").unplaced


def test_taking_off_what_is_not_on_the_map_is_no_step(workspace: Workspace) -> None:
    placing.unplace(workspace, ["three.md"])
    assert workspace.document.undo_label is None


def test_the_territory_that_follows_a_move_is_undone_with_it(workspace: Workspace) -> None:
    placing.move_many(workspace, {"one.md": (1, 2), "two.md": (3, 4)})
    moved = workspace.document.newest
    placing.set_territories(workspace, {"one.md": "Reef"}, moved)
    text = workspace.document.text("one.md")
    assert text is not None
    assert "territory: 'Reef'\r\n" in text
    assert undone(workspace) == "Move 2 entries"
    workspace.document.undo()
    assert not workspace.document.dirty
    workspace.document.redo()
    assert workspace.document.text("one.md") == text
    assert workspace.entry("two.md").place.x == 3


def test_a_territory_set_after_another_step_is_its_own(workspace: Workspace) -> None:
    placing.move_many(workspace, {"one.md": (1, 2)})
    moved = workspace.document.newest
    placing.move_many(workspace, {"two.md": (3, 4)})
    placing.set_territories(workspace, {"one.md": "Reef"}, moved)
    assert undone(workspace) == "Set the territory of Tidewater School to Reef"
    workspace.document.undo()
    assert workspace.entry("one.md").territory == "Shore"
    assert workspace.entry("one.md").place.x == 1


def test_a_collection_of_lists_gets_a_list(tmp_path: Path) -> None:
    schema = '{"properties": {"territory": {"type": "array"}, "x": {}, "y": {}}}'
    workspace = vault(tmp_path, schema, one="---\ntitle: A\nx: 1\ny: 2\n---\n")
    placing.set_territories(workspace, {"one.md": "Reef"})
    assert workspace.entry("one.md").fields["territory"] == ["Reef"]


def test_several_territories_are_not_replaced_by_one(tmp_path: Path) -> None:
    workspace = vault(
        tmp_path,
        one="---\nterritory: [Shore, Reef]\n---\n",
        two="---\nterritory: Shore\n---\n",
        three="---\ntitle: A\n---\n",
    )
    assert not placing.takes_territory(workspace, "one.md")
    assert placing.takes_territory(workspace, "two.md")
    assert placing.takes_territory(workspace, "three.md")
    assert not placing.takes_territory(workspace, "gone.md")


def offered(workspace: Workspace, path: str, key: str, code: str) -> dict[str, Mend]:
    """The mends of a problem that the map has with a field, by what their buttons say."""
    entry = workspace.entry(path)
    assert entry.frontmatter is not None
    field = form_field(entry.frontmatter, workspace.schema(entry.collection), key)
    problem = next(p for p in entry.problems if p.message.code == code)
    assert problem.field == key
    return {english(one.label): one for one in mends(field, problem)}


def test_what_lies_outside_is_mended_to_the_edge_one_or_all(tmp_path: Path) -> None:
    one, two = "---\nx: 900 # far\ny: 4\n---\n", "---\nx: '-3'\ny: 4\n---\n"
    workspace = vault(tmp_path, one=one, two=two)
    code = "territory.coordinate-outside"
    found = offered(workspace, "one.md", "x", code)
    assert list(found) == ["Move it to the edge, 200"]
    problem = workspace.entry("one.md").problems[0].message
    wanted = Wanted("x", problem, found["Move it to the edge, 200"].label)
    plan = mend_everywhere(workspace, workspace.entry("one.md").collection, wanted)
    workspace.document.apply(plan.change)
    assert workspace.document.text("one.md") == one.replace("900", "200")
    assert workspace.entry("two.md").fields["x"] == 0
    assert not workspace.entry("one.md").problems


def test_half_a_place_can_be_emptied(workspace: Workspace) -> None:
    found = offered(workspace, "half.md", "x", "territory.half-placed")
    mending.mend(workspace, "half.md", "x", found["Empty the field"])
    assert workspace.document.text("half.md") == HALF.replace("x: 5", "x:")


def test_a_coordinate_in_quotes_becomes_a_number(workspace: Workspace) -> None:
    found = offered(workspace, "two.md", "x", "territory.coordinate-text")
    mending.mend(workspace, "two.md", "x", found["Make it 15"])
    assert workspace.document.text("two.md") == TWO.replace('"15"', "15")


def test_moving_many_is_called_off_before_anything_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getting_ready, "_FEW", 1)
    entry = "---\ntitle: One\nx: 1\ny: 2\n---\n"
    texts = {f"e{n}": entry for n in range(4)}
    workspace = vault(tmp_path, **texts)
    places = {f"{name}.md": (30.0, 40.0) for name in texts}
    seen: list[object] = []

    def through(items: Sequence[T]) -> Iterator[T]:
        for item in items:
            if len(seen) == 6:  # two of them are got ready
                raise CalledOffError
            seen.append(item)
            yield item

    with pytest.raises(CalledOffError):
        placing.move_many(workspace, places, through=through)
    assert workspace.document.undo_label is None
    assert {workspace.entry(path).place.x for path in places} == {1}
    placing.move_many(workspace, places)
    assert {workspace.entry(path).place.x for path in places} == {30}
