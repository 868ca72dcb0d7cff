import json

import pytest

from editor.messages import EditorError
from editor.territory.artwork import Landmark, Transform, fit
from editor.territory.bounds import Bounds
from editor.workspace.new_artwork import new_artwork
from editor.workspace.settings import FILE
from tests.workspace.vaults import make_vault, opened

IDENTITY = Transform(1, 0, 0, 0, 1, 0)
SETTINGS = """\
collections:
  - {name: A, entries: a/*.md, map: main}
  - {name: B, entries: b/*.md}
maps:
  main:
    picture: old.svg  # drawn by hand
    bounds: [[0, 0], [100, 200]]
    regions: regions.geojson
    fields: {x: lng, y: lat}
"""
REGION = {
    "type": "Feature",
    "properties": {"name": "Reeds"},
    "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [50, 0], [50, 50], [0, 50]]]},
}
DOUBLE = Transform(2, 0, 0, 0, 2, 0)


def entry(title, x, y):
    return f"---\ntitle: {title} # t\nlng:   {x} # x\nlat: {y}\n---\nText\n"


@pytest.fixture
def workspace(tmp_path):
    make_vault(
        tmp_path,
        **{
            "a/In": entry("In", 10, 20),
            "a/Edge": entry("Edge", "'49.6'", 7),
            "a/Half": "---\ntitle: Half\nlng: 3\n---\n",
            "a/Text": entry("Text", "east", 4),
            "a/Out": entry("Out", 150, 90),
            "b/Other": "---\ntitle: Other\nx: 1\ny: 2\n---\n",
        },
    )
    (tmp_path / ".territory").mkdir()
    (tmp_path / FILE).write_text(SETTINGS)
    (tmp_path / ".territory" / "regions.geojson").write_text(json.dumps(REGION))
    return opened(tmp_path)


def texts(workspace):
    return {
        **{one.path: workspace.document.text(one.path) for one in workspace.entries()},
        FILE: workspace.text(FILE),
        "regions": workspace.text(".territory/regions.geojson"),
    }


def wanted(workspace, bounds, picture="new.png"):
    return workspace.settings.maps["main"]._replace(picture=picture, bounds=bounds)


def test_pins_territories_and_settings_go_as_one_step_and_come_back(workspace):
    before = texts(workspace)
    made = new_artwork(workspace, wanted(workspace, Bounds(0, 0, 400, 200)), DOUBLE)
    assert made.plan.refused == {}
    workspace.document.apply(made.plan.change)
    after = texts(workspace)
    assert after["a/In.md"] == before["a/In.md"].replace("  10 #", "  20 #").replace(": 20", ": 40")
    assert after["a/Edge.md"].splitlines()[2:4] == ["lng:   99 # x", "lat: 14"]
    assert {path for path in before if after[path] == before[path]} == {
        "a/Half.md", "a/Text.md", "b/Other.md",
    }  # fmt: skip
    assert after[FILE] == SETTINGS.replace("old.svg", "new.png").replace("[100, 200]", "[200, 400]")
    assert json.loads(after["regions"])["geometry"]["coordinates"][0][1] == [100, 0]
    assert workspace.map("main").bounds == Bounds(0, 0, 400, 200)
    workspace.document.undo()
    assert texts(workspace) == before
    assert workspace.document.undo_label is None


def test_landmarks_that_stay_change_the_picture_and_not_one_coordinate(workspace):
    before = texts(workspace)
    places = [(0, 0), (200, 3), (50, 90), (111, 40)]
    found = fit([Landmark(place, place) for place in places])
    bounds = Bounds(0, 0, 200, 100)
    made = new_artwork(workspace, wanted(workspace, bounds), found.transform)
    assert [edit.path for edit in made.plan.change.edits] == [FILE]
    assert all(shift.new == shift.old for shift in made.shifts)
    workspace.document.apply(made.plan.change)
    after = texts(workspace)
    assert after.pop(FILE) == before.pop(FILE).replace("old.svg", "new.png")
    assert after == before


def test_pins_that_leave_the_picture_or_their_territory_are_flagged(workspace):
    shift = Transform(1, 0, 5, 0, 1, 0)
    made = new_artwork(
        workspace, wanted(workspace, Bounds(0, 0, 154, 100)), shift, move_regions=False
    )
    told = {one.title: (one.new, one.outside, one.left) for one in made.shifts}
    assert told == {
        "In": ((15, 20), False, None),
        "Edge": ((55, 7), False, "Reeds"),
        "Out": ((155, 90), True, None),
    }
    assert [one.title for one in made.shifts if one.flagged] == ["Edge", "Out"]
    assert all(edit.path != ".territory/regions.geojson" for edit in made.plan.change.edits)


def test_rounding_alone_can_lead_out_of_a_territory_that_goes_along(workspace):
    # 49.6 becomes 4.96 and is rounded to 5, which is where the territory ends then.
    made = new_artwork(
        workspace, wanted(workspace, Bounds(0, 0, 40, 20)), Transform(0.1, 0, 0.04, 0, 0.1, 0)
    )
    told = {one.title: one.left for one in made.shifts}
    assert told["In"] is None
    assert made.shifts[[one.title for one in made.shifts].index("Edge")].new == (5, 1)


def test_an_entry_that_cannot_be_changed_is_named_and_stays(workspace, tmp_path):
    make_vault(tmp_path, **{"a/Odd": "---\n? lng\n: 5\nlat: 6\n---\n"})
    workspace = opened(tmp_path)
    made = new_artwork(workspace, wanted(workspace, Bounds(0, 0, 400, 200)), DOUBLE)
    assert list(made.plan.refused) == ["a/Odd.md"]
    assert all(edit.path != "a/Odd.md" for edit in made.plan.change.edits)


def test_territories_that_cannot_be_moved_stop_all_of_it(workspace, tmp_path):
    (tmp_path / ".territory" / "regions.geojson").write_text("{")
    workspace = opened(tmp_path)
    with pytest.raises(EditorError, match=r"\.territory/regions\.geojson"):
        new_artwork(workspace, wanted(workspace, Bounds(0, 0, 400, 200)), DOUBLE)
    made = new_artwork(
        workspace, wanted(workspace, Bounds(0, 0, 400, 200)), DOUBLE, move_regions=False
    )
    assert len(made.shifts) == 3


def test_the_whole_sample_vault_moves_by_its_two_lines_each(sample_vault):
    workspace = opened(sample_vault)
    known = workspace.settings.maps["main"]
    before = {one.path: workspace.document.text(one.path) for one in workspace.entries()}
    made = new_artwork(
        workspace, known._replace(bounds=Bounds(0, 0, 1280, 800)), Transform(1, 0, 3, 0, 1, -2)
    )
    assert not any(one.left for one in made.shifts)
    workspace.document.apply(made.plan.change)
    for shift in made.shifts:
        old, new = before[shift.path].splitlines(), workspace.document.text(shift.path).splitlines()
        differ = [n for n, (one, other) in enumerate(zip(old, new, strict=True)) if one != other]
        assert len(differ) == 2
        assert workspace.entry(shift.path).place.x == shift.old[0] + 3
    workspace.document.undo()
    assert before == {one.path: workspace.document.text(one.path) for one in workspace.entries()}


def test_moving_nothing_is_no_change(workspace):
    known = workspace.settings.maps["main"]
    assert new_artwork(workspace, known, IDENTITY).plan.change.edits == ()
