import pytest

from editor.messages import EditorError, Message
from editor.territory.corners import RingKey
from editor.territory.region_text import new_text
from editor.territory.regions import Region, read_regions
from editor.workers import GEOMETRY
from editor.workspace import region_edits
from editor.workspace.region_edits import Deed
from editor.workspace.settings import FILE
from tests.workspace.trash import Trash
from tests.workspace.vaults import make_vault, opened

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
FAR = ((20.0, 0.0), (30.0, 0.0), (30.0, 10.0))
BOW = ((40.0, 0.0), (50.0, 10.0), (50.0, 0.0), (40.0, 10.0))
GEOJSON = ".territory/regions.geojson"
ENTRY = "---\ntitle: {0}\nterritory: {1}   # by hand\nx: 5\ny: 6\n---\n"
SETTINGS = "# kept\nmaps:\n  main:\n    regions: regions.geojson\n"
LABEL = Message("workspace.region-move", {"territory": "West"})


@pytest.fixture
def workspace(tmp_path):
    return vault(
        tmp_path,
        SETTINGS,
        new_text([("West", [(SQUARE,)], None), ("East", [(FAR,)], None), ("Bow", [(BOW,)], None)]),
    )


def vault(root, settings=None, regions=None):
    make_vault(root, one=ENTRY.format("One", "West"), two=ENTRY.format("Two", "East"))
    (root / ".territory").mkdir()
    for path, text in ((FILE, settings), (GEOJSON, regions)):
        if text is not None:
            (root / path).write_text(text, encoding="utf-8")
    workspace = opened(root)
    workspace.trash = Trash(root.parent / f"{root.name}-trash")
    return workspace


def drawn(workspace):
    return {one.name: one for one in read_regions(workspace.text(GEOJSON)).regions}


def test_a_moved_ring_is_one_change_that_can_be_undone(workspace):
    before = workspace.text(GEOJSON)
    moved = ((1.0, 0.0), *SQUARE[1:])
    region_edits.set_rings(workspace, "main", {RingKey(0, 0, 0): moved}, Deed.MOVE, "West")
    assert workspace.regions("main").regions[0].polygons == ((moved,),)
    assert workspace.document.dirty == {GEOJSON}
    assert workspace.document.undo_label == LABEL
    workspace.document.undo()
    assert workspace.text(GEOJSON) == before
    assert workspace.regions("main").regions[0].polygons == ((SQUARE,),)


def test_rings_that_go_take_their_territory_along(workspace):
    moved = ((1.0, 0.0), *SQUARE[1:])
    rings = {RingKey(0, 0, 0): moved, RingKey(1, 0, 0): ()}
    region_edits.set_rings(workspace, "main", rings, Deed.MOVE, "West")
    assert list(drawn(workspace)) == ["West", "Bow"]
    assert drawn(workspace)["West"].polygons == ((moved,),)


def test_a_part_of_the_same_name_is_edited_in_its_own_feature(workspace):
    region_edits.add(workspace, "main", "West", [(FAR,)])
    moved = (*FAR[:2], (31.0, 10.0))
    region_edits.set_rings(workspace, "main", {RingKey(0, 1, 0): moved}, Deed.MOVE, "West")
    assert drawn(workspace)["West"].polygons == ((SQUARE,), (moved,))
    assert drawn(workspace)["East"].polygons == ((FAR,),)
    region_edits.remove(workspace, "main", "West")
    assert list(drawn(workspace)) == ["East", "Bow"]


def test_renaming_takes_the_entries_along_in_one_step(workspace):
    region_edits.rename(workspace, "main", "West", "Far West")
    assert workspace.entry("one.md").territory == "Far West"
    assert workspace.text("one.md") == ENTRY.format("One", "Far West")
    assert workspace.text("two.md") == ENTRY.format("Two", "East")
    assert "Far West" in drawn(workspace)
    workspace.document.undo()
    assert workspace.entry("one.md").territory == "West"
    assert "West" in drawn(workspace)
    region_edits.rename(workspace, "main", "West", "Far West", entries=False)
    assert workspace.entry("one.md").territory == "West"


def test_a_name_that_is_taken_joins_two(workspace):
    region_edits.rename(workspace, "main", "West", "East")
    assert drawn(workspace)["East"].polygons == ((SQUARE,), (FAR,))
    assert workspace.document.undo_label.code == "workspace.region-join"
    assert {entry.territory for entry in workspace.entries()} == {"East"}


def test_a_colour_of_its_own(workspace):
    region_edits.colour(workspace, "main", "East", "#aa8866")
    assert drawn(workspace)["East"].colour == "#aa8866"
    region_edits.colour(workspace, "main", "East", None)
    assert drawn(workspace)["East"].colour is None


def test_a_border_that_crosses_itself_is_listed_and_mended(workspace):
    (told,) = workspace.problems()
    assert told.args["what"].code == "territory.region-crosses"
    region_edits.mend(workspace, "main", "Bow")
    assert len(drawn(workspace)["Bow"].polygons) == 2
    assert workspace.problems() == ()
    workspace.document.undo()
    assert drawn(workspace)["Bow"].polygons == ((BOW,),)


def test_where_a_border_crosses_is_worked_out_once_for_each_shape(workspace, monkeypatch):
    asked = []
    call = GEOMETRY.call
    monkeypatch.setattr(GEOMETRY, "call", lambda *args: asked.append(args[1]) or call(*args))
    unknown = workspace.unknown_crossings()
    assert "Bow" in [region.name for region in unknown]
    workspace.crossings.find(unknown)
    assert len(asked) == len(unknown)
    assert workspace.unknown_crossings() == []
    assert len(workspace.problems()) == 1
    assert len(asked) == len(unknown)
    region_edits.mend(workspace, "main", "Bow")
    asked.clear()
    assert [region.name for region in workspace.unknown_crossings()] == ["Bow"]
    assert workspace.problems() == ()
    assert asked == [drawn(workspace)["Bow"].polygons]


def test_a_territory_is_split(workspace):
    assert not region_edits.split(workspace, "main", "West", [(3, -1), (3, 5)], "New")
    assert region_edits.split(workspace, "main", "West", [(3, -1), (3, 11)], "New")
    assert drawn(workspace)["West"].area == 70
    assert drawn(workspace)["New"].area == 30
    workspace.document.undo()
    assert list(drawn(workspace)) == ["West", "East", "Bow"]


def test_neighbours_get_the_points_where_a_split_meets_a_shared_border(tmp_path):
    west = ((0.0, 0.0), (10.0, 0.0), (13.0, 10.0), (0.0, 10.0))
    east = ((10.0, 0.0), (20.0, 0.0), (20.0, 10.0), (13.0, 10.0))
    regions = new_text([("West", [(west,)], None), ("East", [(east,)], None)])
    workspace = vault(tmp_path, SETTINGS, regions)
    assert region_edits.split(workspace, "main", "West", [(-1, 4.33), (15, 4.33)], "New")
    found = drawn(workspace)
    met = (11.3, 4.3)  # on the grid, beside the border as it was
    assert all(met in found[name].polygons[0][0] for name in ("West", "East", "New"))
    assert found["West"].area + found["New"].area + found["East"].area == pytest.approx(200)
    workspace.document.undo()
    assert workspace.text(GEOJSON) == regions


def test_a_territory_of_several_parts_is_split(workspace):
    region_edits.add(workspace, "main", "West", [(FAR,)])
    assert region_edits.split(workspace, "main", "West", [(3, -1), (3, 11)], "New")
    assert drawn(workspace)["West"].area == 70 + 50
    assert drawn(workspace)["New"].area == 30


def test_inferred_territories_are_kept_and_undo_leaves_nothing(tmp_path):
    workspace = vault(tmp_path)
    region = Region("West", ((((0.01, 0.0), (9.98, 0.0), (10.0, 10.0)),),))
    region_edits.keep(workspace, "main", [region])
    assert (tmp_path / GEOJSON).exists()
    assert workspace.settings.maps["main"].regions == "regions.geojson"
    assert workspace.regions("main").regions[0].polygons == (
        (((0.0, 0.0), (10.0, 0.0), (10.0, 10.0)),),
    )
    assert {entry.collection.map for entry in workspace.entries()} == {"main"}
    workspace.document.undo()
    assert not (tmp_path / GEOJSON).exists()
    assert not (tmp_path / FILE).exists()
    assert workspace.regions("main") is None
    workspace.document.redo()
    assert (tmp_path / GEOJSON).exists()


def test_a_file_is_named_in_the_settings_that_are_there(tmp_path):
    workspace = vault(tmp_path, "# mine\nmaps:\n  main: {step: 2}  # two\n")
    region_edits.add(workspace, "main", "New", [(SQUARE,)])
    text = workspace.text(FILE)
    assert text.startswith("# mine\n")
    assert "# two" in text
    assert workspace.settings.maps["main"].regions == "regions.geojson"
    workspace.document.undo()
    assert workspace.text(FILE) == "# mine\nmaps:\n  main: {step: 2}  # two\n"


def test_a_file_that_lies_there_for_something_else_is_not_touched(tmp_path):
    workspace = vault(tmp_path, "maps:\n  main: {step: 2}\n", '{"type": "Topology"}')
    region_edits.add(workspace, "main", "New", [(SQUARE,)])
    assert workspace.text(GEOJSON) == '{"type": "Topology"}'
    assert workspace.settings.maps["main"].regions == "main.geojson"


def test_a_named_file_that_is_missing_is_made(tmp_path):
    workspace = vault(tmp_path, SETTINGS)
    region_edits.add(workspace, "main", "New", [(SQUARE,)])
    assert list(drawn(workspace)) == ["New"]
    assert workspace.text(FILE) == SETTINGS


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path):
    workspace = vault(tmp_path, SETTINGS, "{")
    with pytest.raises(EditorError):
        region_edits.add(workspace, "main", "New", [(SQUARE,)])
    assert workspace.text(GEOJSON) == "{"
    assert not workspace.document.dirty
